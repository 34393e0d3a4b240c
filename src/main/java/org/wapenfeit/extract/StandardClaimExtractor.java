package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.wapenfeit.article.Article;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.expression.CertaintyFinder;
import org.wapenfeit.frame.Frame;
import org.wapenfeit.frame.FrameReader;
import org.wapenfeit.language.Sentence;

/** The standard pipeline: analysis, mentions, attribution, frames, then the slots of each claim. */
final class StandardClaimExtractor implements ClaimExtractor {
  private static final Comparator<Draft> ORDER =
      Comparator.comparingInt((Draft d) -> d.sentence.index())
          .thenComparingInt(d -> d.anchor.index());

  private final Function<Article, Reading> reader;
  private final Certainties certainties;
  private final FrameReader frames;
  private final Knowledge knowledge;
  private final Restatements restatements;
  private final Decider decider;
  private final SlotChoice slotChoice;

  StandardClaimExtractor(
      Function<Article, Reading> reader,
      CertaintyFinder certainty,
      FrameReader frames,
      Knowledge knowledge,
      Decider decider) {
    this.reader = reader;
    this.certainties = new Certainties(certainty);
    this.frames = frames;
    this.knowledge = knowledge;
    this.decider = decider;
    this.slotChoice = new SlotChoice(decider, knowledge, certainties);
    this.restatements = new Restatements(knowledge);
  }

  @Override
  public ArticleClaims extract(Article article) {
    return extract(article, Trail.silent(decider));
  }

  @Override
  public Explanation explain(Article article) {
    Trail trail = Trail.heard(decider);
    ArticleClaims understood = extract(article, trail);
    return new Explanation(understood, new MissedSentences(knowledge, frames, trail).find());
  }

  private ArticleClaims extract(Article article, Trail trail) {
    Reading reading = reader.apply(article);
    List<Draft> drafts = events(reading, trail);
    new Voices(reading).attribute(drafts);
    drafts = new Reactions(reading, knowledge).add(drafts);
    drafts.sort(ORDER);
    new Judgements(reading, knowledge).fill(drafts);
    drafts.forEach(certainties::settle);
    if (decider.isByRule()) {
      drafts = Relevance.withoutMentions(drafts);
    }
    drafts = slotChoice.choose(drafts, reading);
    drafts.forEach(d -> d.evidence = Evidence.of(d));
    drafts.sort(ORDER);
    new EarlierTotals(knowledge).fill(drafts);
    List<Claim> claims = new ArrayList<>();
    for (Draft d : drafts) {
      claims.add(d.toClaim(claims.size() + 1));
    }
    trail.claims = drafts;
    return new ArticleClaims(reading.article(), reading.mentions(), claims);
  }

  private List<Draft> events(Reading reading, Trail trail) {
    ArticlePhrases phrases = new ArticlePhrases(reading, knowledge);
    trail.reading = reading;
    trail.phrases = phrases;
    DraftMaker maker = new DraftMaker(knowledge, reading, phrases);
    if (WarContext.isElsewhere(reading, knowledge)) {
      return List.of();
    }
    org.wapenfeit.frame.Context war = WarContext.of(reading, knowledge);
    trail.context = war;
    List<Draft> drafts = new ArrayList<>();
    for (Sentence s : reading.article().sentences()) {
      if (s.block().isRead()) {
        for (Frame frame : frames.read(s, phrases, war)) {
          drafts.addAll(maker.make(frame));
        }
      }
    }
    trail.proposed = List.copyOf(drafts);
    drafts =
        new ClaimChoice(trail.decider, certainties, new Quantities(knowledge))
            .choose(drafts, reading, new Surroundings(knowledge));
    trail.chosen = List.copyOf(drafts);
    drafts = Contents.passOn(drafts, decider.isByRule());
    Permissions permissions = new Permissions(reading, knowledge, phrases);
    permissions.fill(drafts);
    Addressees addressees = new Addressees(reading, knowledge, phrases);
    addressees.speakers(drafts);
    Victims victims = maker.victims();
    drafts = victims.merge(drafts);
    drafts.stream().filter(d -> d.type == EventType.Casualties).forEach(victims::together);
    drafts = new Verdicts(reading, knowledge, phrases).add(drafts);
    if (decider.isByRule()) {
      drafts = Relevance.withoutDoubles(drafts);
      drafts = Relevance.useAtAttack(drafts);
      Relevance.markAnaphors(drafts);
      drafts = Relevance.telling(drafts);
    }
    drafts = new VictimParts(knowledge, new Quantities(knowledge), victims).among(drafts, reading);
    if (decider.isByRule()) {
      drafts.removeIf(certainties::isPurpose);
    }
    drafts.sort(ORDER);
    victims.outOfEarlier(drafts);
    drafts.forEach(Draft::remember);
    new Discourse(knowledge, reading).fill(drafts);
    permissions.carryOn(drafts);
    addressees.fill(drafts);
    new Judged(knowledge, drafts).name();
    return restatements.add(drafts, reading, ORDER);
  }
}
