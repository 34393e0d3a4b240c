package org.wapenfeit.frame;

/** The seams of Dutch compounds. */
final class Compounds {
  private Compounds() {}

  /** The first part of a compound without hyphen; linking letters stay, as they may be its own. */
  static String bare(String modifier) {
    return modifier.endsWith("-") ? modifier.substring(0, modifier.length() - 1) : modifier;
  }
}
