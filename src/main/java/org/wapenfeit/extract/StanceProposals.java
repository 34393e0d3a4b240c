package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.decision.Option;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/** Proposes how the sources of a draft stand to it, where they do not simply assert it. */
final class StanceProposals implements SlotProposals {
  private static final int NEAR = 3;

  /** From when on somebody is likely enough to be a source that the stance is worth asking for. */
  private static final double LIKELY = 0.2;

  private final Reading reading;
  private final SourceProposals sources;
  private final FirstChoice first;
  private final Map<Draft, Map<Entity, Stance>> chosen = new IdentityHashMap<>();

  /**
   * @param sources who may be the sources
   * @param first how likely they were before
   */
  StanceProposals(Reading reading, SourceProposals sources, FirstChoice first) {
    this.reading = reading;
    this.sources = sources;
    this.first = first;
  }

  @Override
  public List<Proposal> of(int index, Draft d) {
    Map<Entity, Stance> stances = chosen.computeIfAbsent(d, key -> new LinkedHashMap<>());
    List<Proposal> proposals = new ArrayList<>();
    for (Attribution a : candidates(index, d)) {
      stances.put(a.source(), Stance.asserts);
      List<String> features = features(d, a);
      for (Stance s : Stance.values()) {
        if (s != Stance.asserts) {
          boolean rule = a.stance() == s;
          List<String> all = new ArrayList<>(List.of("always|" + s, "rule=" + rule + "|" + s));
          all.add("rule=" + a.stance() + "|" + s);
          all.add("rule=" + a.stance() + "|" + s + "|" + d.type);
          features.forEach(f -> all.add(f + "|" + s));
          String value = a.source().labelEn() + "|" + s.label();
          proposals.add(
              new Proposal(
                  Option.of(index, "stance", value, rule, all),
                  "stance" + index + " " + a.source().id(),
                  () -> stances.put(a.source(), s)));
        }
      }
    }
    return proposals;
  }

  /** The sources of a draft, and those that were likely ones before. */
  private List<Attribution> candidates(int index, Draft d) {
    List<Attribution> all = new ArrayList<>(d.sources);
    for (Attribution a : sources.proposed(d)) {
      boolean likely = first.of(index, "source", a.source().labelEn()) >= LIKELY;
      if (likely && all.stream().noneMatch(b -> b.source().equals(a.source()))) {
        all.add(a);
      }
    }
    return all;
  }

  @Override
  public void clear(Draft d) {
    chosen.getOrDefault(d, Map.of()).replaceAll((source, stance) -> Stance.asserts);
  }

  @Override
  public void settle(Draft d) {
    Map<Entity, Stance> stances = chosen.getOrDefault(d, Map.of());
    d.sources.replaceAll(
        a ->
            new Attribution(
                a.source(), stances.getOrDefault(a.source(), a.stance()), a.independent()));
  }

  private List<String> features(Draft d, Attribution a) {
    Set<String> all = new TreeSet<>();
    all.add("type=" + d.type);
    all.add("sources=" + Math.min(NEAR, d.sources.size()));
    all.add("made=" + d.settled + d.open);
    all.add("modality=" + d.modality + d.polarity);
    all.add("anchor=" + ClaimFeatures.lemma(d.anchor));
    for (AttributedSpan said : reading.said()) {
      boolean his = said.sources().stream().anyMatch(s -> s.source().equals(a.source()));
      if (his && said.cue().overlaps(d.sentence.span())) {
        for (Token t : d.sentence.tokensIn(said.cue())) {
          all.add("cue=" + ClaimFeatures.lemma(t));
        }
        all.add("content=" + said.content().contains(d.anchor.span()));
      }
    }
    Optional<Mention> here =
        reading.mentions().in(d.sentence).stream()
            .filter(m -> m.entity().equals(a.source()))
            .findFirst();
    all.add("here=" + here.isPresent());
    here.ifPresent(m -> verb(d.sentence, m.headToken(), all));
    for (Token t : d.sentence.tokens()) {
      if (!t.isAny("PUNCT", "DET", "PROPN", "NUM", "ADP")) {
        all.add("word=" + ClaimFeatures.lemma(t));
        if (here.isEmpty()) {
          all.add("there=" + ClaimFeatures.lemma(t));
        }
      }
    }
    return List.copyOf(all);
  }

  /** What the source does, with the small words around that: {@code wil niet bevestigen}. */
  private static void verb(Sentence s, Token source, Set<String> all) {
    Token verb = s.head(source);
    if (verb == null) {
      return;
    }
    all.add("verb=" + ClaimFeatures.lemma(verb));
    all.add("verb=" + source.deprel() + ":" + ClaimFeatures.lemma(verb));
    String negated = "";
    for (Token t : s.children(verb)) {
      if (t.isAny("ADV", "AUX", "VERB", "ADJ", "NOUN")) {
        all.add("beside=" + ClaimFeatures.lemma(t));
        all.add("beside=" + ClaimFeatures.lemma(verb) + ":" + ClaimFeatures.lemma(t));
      }
      String form = t.form().toLowerCase(Locale.ROOT);
      negated =
          form.equals("niet") || form.equals("geen") || form.equals("niets") ? "not" : negated;
    }
    all.add("verb=" + ClaimFeatures.lemma(verb) + negated);
  }
}
