package org.wapenfeit.build;

/**
 * Two inputs with one text, or almost.
 *
 * @param file the one
 * @param other the other, which came earlier where the texts are the same
 * @param same whether the texts are the same: then they are one article with both names; else both
 *     are kept and linked
 */
public record Resemblance(String file, String other, boolean same) {
  /** Two that are almost the same, in the order of their names. */
  static Resemblance near(String file, String other) {
    return file.compareTo(other) < 0
        ? new Resemblance(other, file, false)
        : new Resemblance(file, other, false);
  }

  @Override
  public String toString() {
    return file
        + (same
            ? ": the same text as " + other + "; kept as one article with both names"
            : ": almost the same text as " + other + "; both are kept, and linked");
  }
}
