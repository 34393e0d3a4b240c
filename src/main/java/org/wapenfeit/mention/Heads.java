package org.wapenfeit.mention;

import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Finds the word that heads a stretch of a sentence. */
final class Heads {
  private Heads() {}

  /** The first token of the stretch whose own head lies outside it. */
  static int of(Sentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      boolean outside = token.head() < from || token.head() > to;
      if (outside && !token.isAny("DET", "ADP", "PUNCT", "ADJ")) {
        return i;
      }
    }
    for (int i = from; i <= to; i++) {
      int head = sentence.token(i).head();
      if (head < from || head > to) {
        return i;
      }
    }
    return to;
  }

  /** The token before this one, or null. */
  static Token before(Sentence sentence, int index) {
    return index > 1 ? sentence.token(index - 1) : null;
  }

  /** The token after this one, or null. */
  static Token after(Sentence sentence, int index) {
    return index < sentence.size() ? sentence.token(index + 1) : null;
  }
}
