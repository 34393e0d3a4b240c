package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.text.Span;

/**
 * The attributed spans of one article, asked by place. A span inside another is nearer to the fact;
 * a later sentence that only reacts (denies, confirms, is silent, investigates) adds itself where
 * nobody else speaks, and else is to be a claim of its own ({@link #reactions()}). Immutable.
 */
public final class Attributions {
  private static final Comparator<AttributedSpan> NEAREST =
      Comparator.comparingInt((AttributedSpan s) -> s.content().length())
          .thenComparingInt(s -> s.cue().start());

  /** How the explanation of a span ends that is about an earlier sentence. */
  static final String BACK = " (sentence before)";

  /** The same where the stance makes a claim of its own. */
  static final String REACTION = " (reaction)";

  private final List<AttributedSpan> spans;

  public Attributions(List<AttributedSpan> spans) {
    this.spans = spans.stream().sorted(NEAREST).toList();
  }

  /** All spans, the shortest first. */
  public List<AttributedSpan> all() {
    return spans;
  }

  /** Who says what stands at this place, such as the verb or noun of an event. */
  public AttributedTo forSpan(Span place) {
    List<AttributedSpan> here =
        spans.stream()
            .filter(s -> s.content().contains(place) && !s.cue().contains(place))
            .toList();
    boolean said = here.stream().anyMatch(s -> !s.sources().isEmpty() && !isReaction(s));
    List<AttributedSpan> holding =
        here.stream().filter(s -> !s.why().endsWith(REACTION) && !(said && isReaction(s))).toList();
    return join(holding);
  }

  /**
   * Reactions to what an earlier sentence, or a noun of the same clause, tells: {@code Moskou
   * spreekt dat tegen}, {@code Kyiv heeft de aanval niet opgeëist}. Where the claim that they are
   * about has a source already, each is a claim of its own, its evidence the sentence of the cue.
   */
  public List<AttributedSpan> reactions() {
    return spans.stream()
        .filter(s -> s.sources().stream().anyMatch(a -> a.stance() != Stance.asserts))
        .sorted(Comparator.comparingInt(s -> s.cue().start()))
        .toList();
  }

  /** Whether a span speaks of an earlier sentence in another stance than to say so. */
  public static boolean isReaction(AttributedSpan span) {
    return (span.why().endsWith(BACK) || span.why().endsWith(REACTION))
        && span.sources().stream().anyMatch(a -> a.stance() != Stance.asserts);
  }

  private static AttributedTo join(List<AttributedSpan> spans) {
    List<Attribution> sources = new ArrayList<>();
    Set<Basis> basis = new LinkedHashSet<>();
    Set<String> why = new LinkedHashSet<>();
    Optional<Modality> modality = Optional.empty();
    AttributedSpan inner = null;
    for (AttributedSpan span : spans) {
      for (Attribution one : span.sources()) {
        boolean known = sources.stream().anyMatch(a -> a.source().equals(one.source()));
        boolean reports = inner != null && span.content().contains(inner.cue());
        if (!known) {
          sources.add(reports ? new Attribution(one.source(), one.stance(), false) : one);
        }
      }
      inner = inner == null && !span.sources().isEmpty() ? span : inner;
      basis.addAll(span.basis());
      modality = modality.isPresent() ? modality : span.modality();
      why.add(span.why());
    }
    return new AttributedTo(sources, List.copyOf(basis), modality, List.copyOf(why));
  }
}
