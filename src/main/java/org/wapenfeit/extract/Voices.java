package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.text.Span;

/** Puts the sources on the drafts; what another source says of a claim becomes a claim too. */
final class Voices {
  private final Reading reading;

  Voices(Reading reading) {
    this.reading = reading;
  }

  /** The drafts with their sources, and those that a reaction adds. */
  List<Draft> attribute(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    for (Draft d : drafts) {
      all.add(d);
      if (d.settled) {
        continue;
      }
      for (AttributedSpan said : covering(d)) {
        if (isReaction(said, d)) {
          reaction(d, said).ifPresent(all::add);
        } else {
          take(d, said);
        }
      }
    }
    return all;
  }

  /** The spans that say a draft, the nearest to the fact first. */
  private List<AttributedSpan> covering(Draft d) {
    Span word = d.anchor.span();
    return reading.said().stream()
        .filter(a -> a.content().contains(word) && !a.cue().overlaps(word))
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

  private boolean isReaction(AttributedSpan said, Draft d) {
    boolean otherSentence = !d.sentence.span().overlaps(said.cue());
    return otherSentence && said.sources().stream().anyMatch(a -> !a.stance().isSupport());
  }

  private Optional<Draft> reaction(Draft d, AttributedSpan said) {
    if (d.sources.isEmpty() && said.sources().get(0).stance() == Stance.investigates) {
      d.attribute(said);
      d.modality = Modality.unknown;
      return Optional.empty();
    }
    Sentence where =
        reading.article().sentences().stream()
            .filter(s -> s.span().overlaps(said.cue()))
            .findFirst()
            .orElse(null);
    if (where == null || where.tokens().isEmpty()) {
      return Optional.empty();
    }
    Token word = where.tokensIn(said.cue()).stream().findFirst().orElse(where.token(1));
    Draft copy = d.retold(where, word);
    copy.attribute(said);
    copy.polarity = d.polarity;
    boolean denies = said.sources().get(0).stance() == Stance.denies;
    copy.modality = denies ? Modality.actual : Modality.unknown;
    copy.settled = true;
    return Optional.of(copy);
  }

  static List<Attribution> distinct(List<Attribution> sources) {
    return new ArrayList<>(new LinkedHashSet<>(sources));
  }
}
