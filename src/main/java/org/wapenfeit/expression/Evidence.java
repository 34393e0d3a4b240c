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
  private boolean canBe;
  private boolean leftOut;
  private boolean settled;

  void add(CertaintyCue cue) {
    cue.modality().ifPresent(modalities::add);
    negated |= cue.negates();
    leftOut |= cue.leftOut();
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

  void affirm(String cue) {
    negated = false;
    cues.add(cue);
  }

  boolean isNegated() {
    return negated;
  }

  /** {@code zou … kunnen}: possible, whatever else there is. */
  void possibleAfterAll(String cue) {
    canBe = true;
    cues.add(cue);
  }

  /** An outcome that the text states after all ({@code zou later blijken}). */
  void settle(String cue) {
    settled = true;
    cues.add(cue);
  }

  void leaveOut(String cue) {
    leftOut = true;
    cues.add(cue);
  }

  boolean isLeftOut() {
    return leftOut;
  }

  Certainty weigh() {
    return new Certainty(modality(), negated ? Polarity.negated : Polarity.affirmed, cues);
  }

  private Modality modality() {
    if (settled) {
      return Modality.actual;
    }
    if (modalities.contains(Modality.unknown)) {
      return Modality.unknown;
    }
    if (canBe) {
      return Modality.possible;
    }
    for (Modality m : List.of(Modality.hearsay, Modality.possible, Modality.future)) {
      if (modalities.contains(m)) {
        return m;
      }
    }
    return Modality.actual;
  }
}
