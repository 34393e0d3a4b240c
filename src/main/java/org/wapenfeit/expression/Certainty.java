package org.wapenfeit.expression;

import java.util.List;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;

/**
 * How sure an event is as the words around it mark it.
 *
 * @param modality hearsay, possible, future, unknown, or actual without a cue
 * @param polarity negated or affirmed
 * @param cues the cues behind it, for people to read
 */
public record Certainty(Modality modality, Polarity polarity, List<String> cues) {
  public static final Certainty PLAIN =
      new Certainty(Modality.actual, Polarity.affirmed, List.of());

  public Certainty {
    cues = List.copyOf(cues);
  }
}
