package org.wapenfeit.language.parse;

import java.util.Locale;

/** What the network is told of a word. */
enum Clue {
  FORM(64, 2),
  LEMMA(48, 2),
  ENDING(24, 5),
  SHORT_ENDING(12, 5),
  BEGINNING(16, 8),
  TAG(32, 1),
  SHAPE(4, 1);

  private static final int LONG = 3;
  private static final int SHORT = 2;

  /** How many numbers stand for it. */
  final int width;

  /** How often a value must come to be told apart. */
  final int cutoff;

  Clue(int width, int cutoff) {
    this.width = width;
    this.cutoff = cutoff;
  }

  /** How many numbers stand for all clues of a word. */
  static int widths() {
    int sum = 0;
    for (Clue clue : values()) {
      sum += clue.width;
    }
    return sum;
  }

  /** Its value for a word. */
  String of(String form, String tag, String lemma) {
    String word = zeroDigits(form.toLowerCase(Locale.ROOT));
    return switch (this) {
      case FORM -> word;
      case LEMMA -> zeroDigits(lemma.toLowerCase(Locale.ROOT));
      case ENDING -> word.substring(Math.max(0, word.length() - LONG));
      case SHORT_ENDING -> word.substring(Math.max(0, word.length() - SHORT));
      case BEGINNING -> word.substring(0, Math.min(LONG, word.length()));
      case TAG -> tag;
      case SHAPE -> shape(form);
    };
  }

  private static String shape(String form) {
    char first = form.charAt(0);
    if (Character.isDigit(first)) {
      return "number";
    }
    if (!Character.isLetter(first)) {
      return "mark";
    }
    String rest = form.substring(1);
    if (Character.isLowerCase(first)) {
      return "small";
    }
    boolean plain = !rest.isEmpty() && rest.equals(rest.toLowerCase(Locale.ROOT));
    boolean capitals = !rest.isEmpty() && rest.equals(rest.toUpperCase(Locale.ROOT));
    return plain ? "capital" : capitals ? "capitals" : "mixed";
  }

  private static String zeroDigits(String word) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isDigit(out.charAt(i))) {
        out.setCharAt(i, '0');
      }
    }
    return out.toString();
  }
}
