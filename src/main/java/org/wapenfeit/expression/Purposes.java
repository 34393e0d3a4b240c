package org.wapenfeit.expression;

import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Finds clauses of purpose: {@code om grondgebied te heroveren}, {@code opdat}. */
final class Purposes {
  private static final int MAX_CLIMB = 6;
  private static final int REACH = 14;

  private Purposes() {}

  static boolean hold(Sentence s, Token predicate, Governors governors) {
    Words words = new Words(s);
    Token at = predicate;
    for (int depth = 0; at != null && depth < MAX_CLIMB; depth++) {
      if (at.isAny("VERB") && opens(s, words, at) && !governors.governs(s, words, at)) {
        return true;
      }
      boolean leaves = at.hasRelation("nsubj") || (depth > 0 && at.hasRelation("ccomp"));
      at = leaves ? null : s.head(at);
    }
    return false;
  }

  private static boolean opens(Sentence s, Words words, Token verb) {
    boolean marked =
        s.children(verb, "mark").stream().anyMatch(m -> words.is(m.index(), "opdat", "teneinde"));
    int opener = new Clause(s, verb).from();
    return marked
        || words.is(opener, "opdat", "teneinde")
        || (Governors.isTeInfinitive(words, verb) && omBefore(words, verb.index()));
  }

  private static boolean omBefore(Words words, int verb) {
    for (int at = verb - 1; at > 0 && at > verb - REACH; at--) {
      if (words.is(at, ",", ";", ".", "\"")) {
        return false;
      }
      if (words.is(at, "om")) {
        return !words.hasPos(at - 1, "VERB")
            || !words.is(at - 1, "gaat", "ging", "vraagt", "vroeg");
      }
    }
    return false;
  }
}
