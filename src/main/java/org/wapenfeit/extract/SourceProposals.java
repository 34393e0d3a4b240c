package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.decision.Option;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/** Proposes who says a draft: the voices around it and those that speak most in the article. */
final class SourceProposals implements SlotProposals {
  private static final int SPEAKERS = 3;
  private static final int PERSONS = 2;

  private final Reading reading;
  private final ArticlePhrases phrases;
  private final List<Entity> speakers;
  private final UnlistedNames unlisted;
  private final SourceFeatures features;

  /** The sources of each draft as the text gives them, nearest to the fact first. */
  private final Map<Draft, List<Attribution>> proposed = new IdentityHashMap<>();

  SourceProposals(Reading reading, ArticlePhrases phrases, List<Draft> drafts) {
    this.phrases = phrases;
    this.reading = reading;
    this.speakers = speakers(reading);
    this.unlisted = new UnlistedNames(reading);
    this.features = new SourceFeatures(reading, drafts, speakers);
  }

  @Override
  public List<Proposal> of(int index, Draft d) {
    Map<Entity, Attribution> sources = new LinkedHashMap<>();
    d.sources.forEach(a -> sources.put(a.source(), a));
    for (AttributedSpan said : reading.said()) {
      if (isNear(d, said)) {
        said.sources().forEach(a -> sources.putIfAbsent(a.source(), a));
      }
    }
    for (Mention m : reading.mentions().in(d.sentence)) {
      propose(m.entity(), sources);
    }
    for (Token t : d.sentence.tokens()) {
      if (isSpeaker(d.sentence, t)) {
        phrases.read(d.sentence, t).stream()
            .flatMap(f -> f.entity().stream())
            .filter(e -> e.type().is(EntityType.Actor))
            .forEach(e -> propose(e, sources));
        phrases.otherNames(d.sentence, t).stream()
            .filter(e -> e.type().is(EntityType.Actor))
            .forEach(e -> propose(e, sources));
      }
    }
    for (Mention m : reading.mentions().all()) {
      int away = d.sentence.index() - m.sentence().index();
      if (away == 1 || away == 2 || away == -1) {
        propose(m.entity(), sources);
      }
    }
    speakers.forEach(e -> propose(e, sources));
    proposed.put(d, List.copyOf(sources.values()));
    List<Attribution> byRule = List.copyOf(d.sources);
    List<Proposal> proposals = new ArrayList<>();
    for (Attribution a : sources.values()) {
      boolean rule = byRule.stream().anyMatch(b -> b.source().equals(a.source()));
      List<String> known = features.of(d, a, rule, byRule.size());
      Option option = Option.of(index, "source", a.source().labelEn(), rule, known);
      proposals.add(new Proposal(option, "", () -> d.sources.add(a)));
    }
    return proposals;
  }

  /** Who was proposed for a draft, nearest to the fact first; nobody before it was asked. */
  List<Attribution> proposed(Draft d) {
    return proposed.getOrDefault(d, List.of());
  }

  private void propose(Entity e, Map<Entity, Attribution> sources) {
    Optional<Entity> speaker =
        e.type().is(EntityType.Actor) ? Optional.of(e) : unlisted.as(EntityType.Actor, e);
    speaker
        .filter(s -> sources.keySet().stream().noneMatch(o -> o.labelEn().equals(s.labelEn())))
        .ifPresent(s -> sources.put(s, new Attribution(s, Stance.asserts, true)));
  }

  /** Who speaks most in the article, and the persons that it names first: an interview has one. */
  private static List<Entity> speakers(Reading reading) {
    Map<Entity, Integer> spoken = new LinkedHashMap<>();
    for (AttributedSpan said : reading.said()) {
      said.sources().forEach(a -> spoken.merge(a.source(), 1, Integer::sum));
    }
    Set<Entity> all = new LinkedHashSet<>();
    spoken.entrySet().stream()
        .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed())
        .limit(SPEAKERS)
        .forEach(e -> all.add(e.getKey()));
    reading.mentions().all().stream()
        .map(Mention::entity)
        .filter(e -> e.type() == EntityType.Person)
        .distinct()
        .limit(PERSONS)
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** A common noun that does something, or by whom something is told ({@code volgens artsen}). */
  private static boolean isSpeaker(Sentence s, Token t) {
    boolean by =
        Syntax.prepositions(s, t).stream().anyMatch(p -> p.equals("volgens") || p.equals("aldus"));
    return t.isAny("NOUN") && (by || t.hasRelation("nsubj"));
  }

  @Override
  public void clear(Draft d) {
    d.sources.clear();
  }

  @Override
  public void settle(Draft d) {
    List<Entity> first = proposed(d).stream().map(Attribution::source).toList();
    d.sources.sort(Comparator.comparingInt(a -> first.indexOf(a.source())));
    OneThing.merge(d.sources);
  }

  private boolean isNear(Draft d, AttributedSpan said) {
    return reading.article().sentences().stream()
        .filter(s -> s.span().overlaps(said.cue()) || s.span().overlaps(said.content()))
        .anyMatch(s -> Math.abs(s.blockIndex() - d.sentence.blockIndex()) <= 1);
  }
}
