package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Role;
import org.wapenfeit.text.Span;

/** Puts the sources on the drafts; what another source says of a claim becomes a claim too. */
final class Voices {
  private final Reading reading;

  Voices(Reading reading) {
    this.reading = reading;
  }

  /** Puts on each draft who says it where it stands. */
  void attribute(List<Draft> drafts) {
    for (Draft d : drafts) {
      if (!d.settled) {
        covering(d).forEach(said -> take(d, said));
      }
    }
  }

  /** The spans that say a draft, the nearest to the fact first. */
  private List<AttributedSpan> covering(Draft d) {
    Span word = d.anchor.span();
    return reading.said().stream()
        .filter(a -> a.content().contains(word) && !a.cue().overlaps(word))
        .filter(a -> !isReaction(a, d))
        .sorted(Comparator.comparingInt((AttributedSpan a) -> a.content().length()))
        .toList();
  }

  private static void take(Draft d, AttributedSpan said) {
    List<Attribution> own = said.sources();
    boolean speakerIsAgent =
        d.type.isSpeechAct() && own.stream().anyMatch(a -> d.role(Role.agent).contains(a.source()));
    if (!speakerIsAgent) {
      d.attribute(said);
    }
    said.modality().ifPresent(m -> d.modality = stronger(d.modality, m));
  }

  private static Modality stronger(Modality present, Modality cue) {
    return present == Modality.actual ? cue : present;
  }

  /** A stance told in another sentence is for {@link Reactions} to place. */
  private static boolean isReaction(AttributedSpan said, Draft d) {
    return !d.sentence.span().overlaps(said.cue()) && Reactions.isStance(said);
  }

  static List<Attribution> distinct(List<Attribution> sources) {
    return new ArrayList<>(new LinkedHashSet<>(sources));
  }
}
