package org.wapenfeit.attribution;

import java.util.List;
import java.util.Optional;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.text.Span;

/**
 * A part of the article that somebody says.
 *
 * @param content what is said: a clause, sentence or quotation, the speaker and the verb of saying
 *     left out
 * @param cue where the words stand that tell it ({@code volgens}, {@code zegt}); for a span that
 *     carries on from a sentence before, that cue
 * @param sources who says it, nearest to the fact first; empty where a cue gives only basis or
 *     modality ({@code naar verluidt})
 * @param basis the evidence given with it
 * @param modality the modality that the cue brings ({@code vermoedt}: possible), if any
 * @param why the cue and rule behind it, for people to read
 */
public record AttributedSpan(
    Span content,
    Span cue,
    List<Attribution> sources,
    List<Basis> basis,
    Optional<Modality> modality,
    String why) {
  public AttributedSpan {
    sources = List.copyOf(sources);
    basis = List.copyOf(basis);
  }
}
