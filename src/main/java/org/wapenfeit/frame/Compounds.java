package org.wapenfeit.frame;

import org.wapenfeit.language.words.DutchDictionary;

/** The seams of Dutch compounds. */
final class Compounds {
  private Compounds() {}

  /** The first part of a compound without hyphen; linking letters stay, as they may be its own. */
  static String bare(String modifier) {
    return modifier.endsWith("-") ? modifier.substring(0, modifier.length() - 1) : modifier;
  }

  /**
   * Whether letters can be the first part of a compound: a word, with or without linking letters.
   */
  static boolean isFirstPart(String letters) {
    String word = bare(letters);
    if (letters.endsWith("-") || isWord(word)) {
      return true;
    }
    return (word.endsWith("s") && isWord(word.substring(0, word.length() - 1)))
        || (word.endsWith("en") && isWord(word.substring(0, word.length() - 2)));
  }

  private static boolean isWord(String letters) {
    return letters.length() > 2 && DutchDictionary.shared().knows(letters);
  }
}
