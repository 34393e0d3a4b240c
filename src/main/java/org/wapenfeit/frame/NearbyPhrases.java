package org.wapenfeit.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Position;
import org.wapenfeit.lexicon.Position.Step;

/** Finds phrases of a verb's clause by the words around them, where the tree hangs them wrongly. */
final class NearbyPhrases {
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "meeste", "alle", "enkele", "enige", "veel", "sommige", "verscheidene", "geen", "meer");

  private final Sentence s;
  private final Token verb;

  NearbyPhrases(Sentence sentence, Token verb) {
    this.s = sentence;
    this.verb = verb;
  }

  /**
   * Phrases of the clause that could stand at a position if the parser had hung them there: with
   * its preposition, or without one where the position has none.
   */
  List<Token> at(Position position) {
    if (position.steps().size() != 1 || position.complement()) {
      return List.of();
    }
    Step step = position.last();
    boolean bare = step.relation().equals("nsubj") || step.relation().equals("obj");
    if (!bare && !step.relation().equals("obl")) {
      return List.of();
    }
    Set<Integer> clause = Clauses.words(s, verb);
    List<Token> found = new ArrayList<>();
    for (Token t : s.tokens()) {
      if (clause.contains(t.index())
          && (t.isAny("NOUN", "PROPN", "X", "SYM") || isCountedVerb(t))
          && (bare
              ? isBare(t)
              : Grammar.hasCase(s, t, step.marker()) || follows(t, step.marker()))) {
        found.add(t);
      }
    }
    return found;
  }

  /** {@code twee glijbommen}, tagged as a participle: a number shows the noun. */
  private boolean isCountedVerb(Token t) {
    return t.isAny("VERB")
        && !Grammar.isFinite(t)
        && t.index() > 1
        && s.token(t.index() - 1).isAny("NUM");
  }

  private boolean isBare(Token t) {
    if (isPartitive(t)) {
      return true;
    }
    return Grammar.cases(s, t).isEmpty()
        && !t.isAny("X")
        && !followsPreposition(t)
        && !t.deprel().equals("conj");
  }

  /** {@code meerdere van deze raketten}: the phrase counts, not its preposition. */
  private boolean isPartitive(Token t) {
    for (int i = t.index() - 1; i > 1; i--) {
      Token at = s.token(i);
      if (at.form().equalsIgnoreCase("van")) {
        Token before = s.token(i - 1);
        return before.isAny("NUM", "PRON")
            || QUANTIFIERS.contains(before.form().toLowerCase(Locale.ROOT));
      }
      if (!at.isAny("DET", "ADJ", "NUM")) {
        return false;
      }
    }
    return false;
  }

  private boolean followsPreposition(Token t) {
    for (int i = t.index() - 1; i > 0; i--) {
      Token before = s.token(i);
      if (before.form().equalsIgnoreCase("elkaar") || Grammar.isYear(before)) {
        return false;
      }
      if (before.isAny("ADP")) {
        return !before.deprel().equals("compound:prt");
      }
      if (!before.isAny("DET", "ADJ", "NUM", "PROPN", "PRON")) {
        return false;
      }
    }
    return false;
  }

  private boolean follows(Token t, String preposition) {
    for (int i = t.index() - 1; i > 0; i--) {
      Token before = s.token(i);
      if (before.isAny("ADP")) {
        return before.form().toLowerCase(Locale.ROOT).equals(preposition);
      }
      if (!before.isAny("DET", "ADJ", "NUM", "PROPN", "PRON")) {
        return false;
      }
    }
    return false;
  }
}
