package org.wapenfeit.extract;

import java.util.List;
import java.util.Locale;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.expression.Certainty;
import org.wapenfeit.expression.CertaintyFinder;

/** Puts modality and polarity on the drafts. */
final class Certainties {
  private final CertaintyFinder finder;

  Certainties(CertaintyFinder finder) {
    this.finder = finder;
  }

  void settle(Draft d) {
    if (d.settled) {
      return;
    }
    Certainty c = finder.of(d.sentence, d.anchor);
    boolean refusal = d.negation && c.modality() == Modality.future;
    if (c.modality() != Modality.actual && !refusal) {
      d.modality = c.modality();
    }
    if (c.polarity() == Polarity.negated && !d.negation) {
      d.polarity = Polarity.negated;
    }
    if (d.type == EventType.WeaponCapability && d.modality == Modality.possible && !isReported(d)) {
      d.modality = Modality.actual;
    }
    c.cues().forEach(cue -> d.why.add("certainty: " + cue));
    boolean silent =
        !d.sources.isEmpty()
            && d.sources.stream()
                .allMatch(
                    s ->
                        s.stance() == org.wapenfeit.claim.Stance.declinesToConfirm
                            || s.stance() == org.wapenfeit.claim.Stance.investigates);
    if (silent) {
      d.modality = Modality.unknown;
    }
  }

  /** An ability is a fact, save that it is only said to be one. */
  private static boolean isReported(Draft d) {
    return d.sentence.tokens().stream()
        .anyMatch(t -> t.form().toLowerCase(Locale.ROOT).startsWith("zou"));
  }

  /** What stands around an event that tells how sure it is. */
  List<String> cues(Draft d) {
    Certainty c = of(d);
    return List.of(c.modality().name(), c.polarity().name());
  }

  /** How sure the words around an event mark it. */
  Certainty of(Draft d) {
    return finder.of(d.sentence, d.anchor);
  }

  boolean isPurpose(Draft d) {
    return finder.inPurposeClause(d.sentence, d.anchor);
  }
}
