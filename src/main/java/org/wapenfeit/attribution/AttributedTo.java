package org.wapenfeit.attribution;

import java.util.List;
import java.util.Optional;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.knowledge.Entity;

/**
 * Who is responsible for what stands at one place of an article.
 *
 * @param sources who says it, nearest to the fact first; empty in the article's own voice
 * @param basis the evidence given for it
 * @param modality the modality that the nearest cue brings, if any
 * @param why the cues behind it, for people to read
 */
public record AttributedTo(
    List<Attribution> sources, List<Basis> basis, Optional<Modality> modality, List<String> why) {
  public static final AttributedTo NOBODY =
      new AttributedTo(List.of(), List.of(), Optional.empty(), List.of());

  public AttributedTo {
    sources = List.copyOf(sources);
    basis = List.copyOf(basis);
    why = List.copyOf(why);
  }

  /** This without one source: a speech act has no source in its own speaker. */
  public AttributedTo without(Entity speaker) {
    List<Attribution> others = sources.stream().filter(a -> !a.source().equals(speaker)).toList();
    return new AttributedTo(others, basis, modality, why);
  }
}
