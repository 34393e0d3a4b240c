package org.wapenfeit.expression;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;

/** The cues found for one predicate, weighed at the end. */
final class Evidence {
  private final Set<Modality> modalities = EnumSet.noneOf(Modality.class);
  private final List<String> cues = new ArrayList<>();
  private boolean negated;
  private Modality decided;
  private boolean attempted;
  private boolean leftOut;

  void add(CertaintyCue cue) {
    if (cue.alone() && cue.modality().isPresent()) {
      decided = decided == null ? cue.modality().get() : decided;
    }
    cue.modality().ifPresent(modalities::add);
    negated |= cue.negates();
    attempted |= cue.leftOut();
    cues.add(cue.words());
  }

  void add(Modality modality, String cue) {
    modalities.add(modality);
    cues.add(cue);
  }

  void negate(String cue) {
    negated = true;
    cues.add(cue);
  }

  boolean isNegated() {
    return negated;
  }

  /** Words that settle it whatever else there is: {@code zou … kunnen}. */
  void decide(Modality modality, String cue) {
    decided = decided == null ? modality : decided;
    cues.add(cue);
  }

  void leaveOut(String cue) {
    leftOut = true;
    cues.add(cue);
  }

  boolean isLeftOut() {
    return leftOut || (attempted && !negated);
  }

  Certainty weigh() {
    return new Certainty(modality(), negated ? Polarity.negated : Polarity.affirmed, cues);
  }

  private Modality modality() {
    if (modalities.contains(Modality.unknown)) {
      return Modality.unknown;
    }
    if (decided != null) {
      return decided;
    }
    for (Modality m : List.of(Modality.hearsay, Modality.possible, Modality.future)) {
      if (modalities.contains(m)) {
        return m;
      }
    }
    return Modality.actual;
  }
}
