package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.extract.ReactedWords.Pointer;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.text.Span;

/**
 * Claims whose only content is another stance on what was told before: {@code Moskou heeft nog niet
 * gereageerd}, {@code Teheran ontkent de levering}. Each is a copy of the claim that it speaks of,
 * with the one who reacts as its source.
 */
final class Reactions {
  /** Numbers that a reaction does not say again. */
  private static final Set<Measure> NUMBERS =
      Set.of(Measure.count, Measure.outOf, Measure.killed, Measure.injured);

  private final Reading reading;
  private final Knowledge knowledge;
  private final Antecedents antecedents;

  /** Who has reacted to what, so that the same is not told twice. */
  private final Set<String> spoken = new TreeSet<>();

  Reactions(Reading reading, Knowledge knowledge) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.antecedents = new Antecedents(reading, knowledge);
  }

  /** The drafts of an article, its reactions among them. */
  List<Draft> add(List<Draft> drafts) {
    Map<Span, List<AttributedSpan>> cues = new LinkedHashMap<>();
    for (AttributedSpan said : reading.said()) {
      if (isStance(said)) {
        cues.computeIfAbsent(said.cue(), cue -> new ArrayList<>()).add(said);
      }
    }
    List<Draft> all = new ArrayList<>(drafts);
    cues.entrySet().stream()
        .sorted(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.start(), b.start())))
        .forEach(entry -> react(entry.getKey(), entry.getValue(), all));
    return all;
  }

  /** Whether a span tells another stance than to say so. */
  static boolean isStance(AttributedSpan said) {
    return said.sources().stream().anyMatch(a -> a.stance() != Stance.asserts);
  }

  private void react(Span cue, List<AttributedSpan> contents, List<Draft> all) {
    Optional<Sentence> where =
        reading.article().sentences().stream().filter(s -> s.span().overlaps(cue)).findFirst();
    if (where.isEmpty() || where.get().tokensIn(cue).isEmpty() || !where.get().block().isRead()) {
      return;
    }
    Sentence s = where.get();
    Optional<ReactedWord> word = reactedWord(s, cue);
    boolean pointed = word.isPresent() && !word.get().pointer().isOpen() && word.get().isBare(s);
    if (!pointed && (hasContent(s, cue, contents, all) || saysMore(s, contents, word))) {
      return;
    }
    AttributedSpan said = contents.get(0);
    for (Draft told : spokenOf(s, cue, contents, word.map(ReactedWord::pointer), all)) {
      if (told.sources.isEmpty() && addsTo(said)) {
        told.attribute(said);
        told.modality = modality(said);
      } else if (spoken.add(said.sources().get(0).source().id() + " on " + key(told))) {
        all.add(retell(told, s, cue, said, word));
        all.stream().filter(d -> isOnlyStance(d, s, cue)).forEach(d -> d.anaphoric = true);
      }
    }
    all.stream()
        .filter(d -> d.sentence == s && !d.settled && pointsBack(d, all))
        .filter(d -> contents.stream().anyMatch(a -> a.content().contains(d.anchor.span())))
        .forEach(d -> d.anaphoric = true);
  }

  /** Where nobody has said it yet, one who confirms or investigates it is its source. */
  private static boolean addsTo(AttributedSpan said) {
    Stance stance = said.sources().get(0).stance();
    return stance == Stance.investigates || stance == Stance.confirms;
  }

  /** Whether the sentence itself tells the event that the cue speaks of. */
  private static boolean hasContent(
      Sentence s, Span cue, List<AttributedSpan> contents, List<Draft> all) {
    return all.stream()
        .filter(d -> d.sentence == s && !d.anaphoric && !d.settled && !isOwn(d, cue))
        .filter(d -> !pointsBack(d, all))
        .anyMatch(d -> contents.stream().anyMatch(a -> a.content().contains(d.anchor.span())));
  }

  /** Whether the cue has a clause of its own that tells something else than what was told. */
  private static boolean saysMore(
      Sentence s, List<AttributedSpan> contents, Optional<ReactedWord> word) {
    return word.isEmpty()
        && contents.stream()
            .map(a -> s.tokensIn(a.content()))
            .filter(words -> !words.isEmpty() && words.size() < s.size())
            .anyMatch(words -> isThatClause(s, words.get(0)));
  }

  private static boolean isThatClause(Sentence s, Token first) {
    boolean before = first.index() > 1 && isThat(s.token(first.index() - 1));
    return before || isThat(first);
  }

  private static boolean isThat(Token t) {
    return t.form().equalsIgnoreCase("dat") && t.isAny("SCONJ");
  }

  /** A noun that adds nothing to what was told: it points back, even with a place beside it. */
  private static boolean pointsBack(Draft d, List<Draft> all) {
    return d.anchor.isAny("NOUN") && all.stream().anyMatch(e -> isBefore(e, d) && tells(e, d));
  }

  private static boolean isBefore(Draft e, Draft d) {
    return e.sentence.index() < d.sentence.index();
  }

  private static boolean tells(Draft e, Draft d) {
    boolean sameKind = e.type == d.type || e.type.isAttack() && d.type.isAttack();
    if (!sameKind || !d.quantities.isEmpty()) {
      return false;
    }
    for (Role role : Role.values()) {
      if (!e.role(role).containsAll(d.role(role))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOwn(Draft d, Span cue) {
    return d.anchor.span().overlaps(cue);
  }

  /** {@code doet dat af als onzin}, {@code eist de aanval niet op}: no judgement, no demand. */
  private static boolean isOnlyStance(Draft d, Sentence s, Span cue) {
    boolean speech = d.type == EventType.Demand || d.type == EventType.Assessment;
    boolean calls = d.anchor.lemma().equals("noemen");
    return speech && !calls && d.sentence == s && isOwn(d, cue) && !d.has(Role.target);
  }

  /** The word in the clause of the cue that says what is spoken of; a telling one goes first. */
  private Optional<ReactedWord> reactedWord(Sentence s, Span cue) {
    Set<Integer> clause = new TreeSet<>();
    s.tokensIn(cue).forEach(t -> clause.addAll(Syntax.clause(s, t)));
    Optional<ReactedWord> open = Optional.empty();
    for (Token t : s.tokens()) {
      Optional<ReactedWord> found =
          knowledge
              .reactedWords()
              .find(t)
              .filter(p -> p.namesAgent() || clause.contains(t.index()))
              .filter(p -> isOwnClause(s, t, cue))
              .map(p -> new ReactedWord(t, p));
      if (found.isPresent() && !found.get().pointer().isOpen()) {
        return found;
      }
      open = open.or(() -> found);
    }
    return open;
  }

  /** Not in a clause that goes on beside the cue's ({@code en heeft het over aanvallen}). */
  private static boolean isOwnClause(Sentence s, Token word, Span cue) {
    for (Token t = word; t != null && !t.span().overlaps(cue); t = s.head(t)) {
      boolean other = t.deprel().equals("conj") && t.isAny("VERB", "AUX");
      if (other || t.deprel().matches("parataxis|advcl")) {
        return false;
      }
    }
    return true;
  }

  private List<Draft> spokenOf(
      Sentence s,
      Span cue,
      List<AttributedSpan> contents,
      Optional<Pointer> noun,
      List<Draft> all) {
    if (noun.isPresent() && !noun.get().isOpen()) {
      Optional<Draft> pointed = antecedents.nearest(s, cue.start(), noun.get(), all);
      if (pointed.isPresent()) {
        return List.of(pointed.get());
      }
    }
    List<Draft> here =
        all.stream()
            .filter(
                d ->
                    d.sentence == s
                        && Antecedents.isEvent(d)
                        && d.anchor.span().end() <= cue.start())
            .filter(d -> contents.stream().anyMatch(a -> a.content().contains(d.anchor.span())))
            .toList();
    if (!here.isEmpty()) {
      return Antecedents.main(here).stream().toList();
    }
    boolean both = s.tokens().stream().anyMatch(t -> t.form().equalsIgnoreCase("beide"));
    return both ? antecedents.lastTwo(s, all) : antecedents.before(s, all).stream().toList();
  }

  private Draft retell(
      Draft told, Sentence s, Span cue, AttributedSpan said, Optional<ReactedWord> word) {
    Draft copy = told.retold(s, word(s, cue));
    NUMBERS.forEach(copy.quantities::remove);
    copy.attribute(said);
    reporters(cue).forEach(copy::attribute);
    copy.polarity = told.polarity;
    copy.modality = modality(said);
    copy.settled = true;
    copy.why.add("reaction to " + told.type + " at '" + told.anchor.form() + "'");
    word.ifPresent(w -> refine(copy, s, w));
    return copy;
  }

  /** Who reports the reaction: the voices around its cue. */
  private List<AttributedSpan> reporters(Span cue) {
    return reading.said().stream()
        .filter(a -> a.content().contains(cue) && !a.cue().overlaps(cue) && !isStance(a))
        .filter(a -> a.cue().length() == 0 || a.content().contains(cue))
        .toList();
  }

  private void refine(Draft copy, Sentence s, ReactedWord word) {
    word.pointer()
        .weapon()
        .filter(w -> word.token().lemma().toLowerCase(Locale.ROOT).startsWith("wapen"))
        .flatMap(knowledge::weaponByEnglish)
        .ifPresent(w -> copy.set(Role.weapon, Set.of(w)));
    if (word.pointer().namesAgent()) {
      Syntax.subjects(s, Syntax.clauseVerb(s, word.token())).stream()
          .flatMap(t -> reading.mentions().headedBy(s, t).stream())
          .findFirst()
          .ifPresent(m -> copy.set(Role.agent, Set.of(m.entity())));
    }
  }

  private static Token word(Sentence s, Span cue) {
    List<Token> words = s.tokensIn(cue);
    return words.stream().filter(t -> t.isAny("VERB", "AUX")).findFirst().orElse(words.get(0));
  }

  private static String key(Draft d) {
    return d.type + " " + d.roles + " " + d.sentence.blockIndex();
  }

  private static Modality modality(AttributedSpan said) {
    Stance stance = said.sources().get(0).stance();
    return stance == Stance.declinesToConfirm || stance == Stance.investigates
        ? Modality.unknown
        : said.modality().orElse(Modality.actual);
  }
}
