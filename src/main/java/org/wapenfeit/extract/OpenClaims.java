package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Claims that a clause may make though no word of the lexicon tells them: of every type one for
 * each verb and each head of a clause without one.
 */
final class OpenClaims {
  private OpenClaims() {}

  /** The possible claims of a sentence that the given drafts do not already propose. */
  static List<Draft> of(Sentence s, List<Draft> proposed) {
    List<Draft> open = new ArrayList<>();
    for (Token anchor : anchors(s)) {
      Set<EventType> known = new LinkedHashSet<>();
      proposed.stream()
          .filter(d -> d.sentence == s && d.anchor.index() == anchor.index())
          .forEach(d -> known.add(d.type));
      for (EventType type : EventType.values()) {
        if (!known.contains(type)) {
          Draft d = new Draft(s, anchor, type);
          d.open = true;
          open.add(d);
        }
      }
    }
    return open;
  }

  private static List<Token> anchors(Sentence s) {
    List<Token> anchors = new ArrayList<>();
    for (Token t : s.tokens()) {
      boolean verb = t.isAny("VERB") && !t.deprel().equals("amod") && !t.hasRelation("compound");
      boolean clause =
          t.deprel().equals("root")
              || t.deprel().equals("parataxis")
              || t.isAny("NOUN", "ADJ") && !s.children(t, "cop").isEmpty();
      if (verb || clause && !t.isAny("PUNCT")) {
        anchors.add(t);
      }
    }
    return anchors;
  }
}
