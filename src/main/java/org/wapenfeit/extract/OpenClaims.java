package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Claims that a clause may make though no word of the lexicon tells them: of every type one for
 * each verb and each head of a clause without one, and of those that count something one for each
 * number.
 */
final class OpenClaims {
  /** What the numbers of a list tell one by one ({@code en Denemarken negentien}). */
  private static final Set<EventType> COUNTING =
      EnumSet.of(
          EventType.ArmsTransfer,
          EventType.AirAttack,
          EventType.Capture,
          EventType.Casualties,
          EventType.Damage,
          EventType.DroneAttack,
          EventType.Interception,
          EventType.MissileAttack,
          EventType.Possession,
          EventType.ResourceTransfer,
          EventType.TroopDeployment,
          EventType.WeaponCapability,
          EventType.WeaponUse);

  private final Quantities quantities;

  OpenClaims(Quantities quantities) {
    this.quantities = quantities;
  }

  /** The possible claims of a sentence that the given drafts do not already propose. */
  List<Draft> of(Sentence s, List<NumberMention> numbers, List<Draft> proposed) {
    List<Draft> open = new ArrayList<>();
    Set<Integer> clauses = new LinkedHashSet<>();
    for (Token anchor : anchors(s)) {
      clauses.add(anchor.index());
      add(s, anchor, EnumSet.allOf(EventType.class), proposed, open);
    }
    for (NumberMention n : numbers) {
      int at = n.counted() == 0 ? n.to() : n.counted();
      if (clauses.add(at)) {
        List<Draft> counted = new ArrayList<>();
        add(s, s.token(at), COUNTING, proposed, counted);
        counted.forEach(d -> quantities.put(d, measure(d), n));
        open.addAll(counted);
      }
    }
    return open;
  }

  private static void add(
      Sentence s, Token anchor, Set<EventType> types, List<Draft> proposed, List<Draft> open) {
    Set<EventType> known = new LinkedHashSet<>();
    proposed.stream()
        .filter(d -> d.sentence == s && d.anchor.index() == anchor.index())
        .forEach(d -> known.add(d.type));
    for (EventType type : types) {
      if (!known.contains(type)) {
        Draft d = new Draft(s, anchor, type);
        d.open = true;
        open.add(d);
      }
    }
  }

  /** What its number tells, so that it is known from its neighbours in a list. */
  private static Measure measure(Draft d) {
    if (d.type != EventType.Casualties) {
      return Measure.count;
    }
    boolean wounded =
        Syntax.clause(d.sentence, d.anchor).stream()
            .anyMatch(i -> d.sentence.token(i).lemma().contains("wond"));
    return wounded ? Measure.injured : Measure.killed;
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
