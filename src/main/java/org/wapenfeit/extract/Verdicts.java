package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/**
 * Judgements without a verb of judging: {@code "Dit is een vernedering", zegt X}, {@code dat is
 * volgens X een escalatie}. The word of judging is one of the list {@code judging}.
 */
final class Verdicts {
  private static final Set<String> POINTING = Set.of("dat", "dit", "het", "deze", "die", "ze");

  private static final Set<String> MEANING = Set.of("zijn", "betekenen", "vormen", "blijven");

  private final Reading reading;
  private final Knowledge knowledge;
  private final ArticlePhrases phrases;

  Verdicts(Reading reading, Knowledge knowledge, ArticlePhrases phrases) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.phrases = phrases;
  }

  /** The drafts with those that a named speaker's verdicts add. */
  List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Sentence s : reading.article().sentences()) {
      boolean judged =
          drafts.stream()
              .anyMatch(
                  d -> d.sentence == s && d.type == EventType.Assessment && d.has(Role.agent));
      if (s.block().isRead() && !judged) {
        verdict(s).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Draft> verdict(Sentence s) {
    for (Token t : s.tokens()) {
      if (isJudging(t) && isPredicate(s, t)) {
        Optional<Entity> speaker = speaker(t).or(() -> reacting(s, t));
        if (speaker.isPresent()) {
          return Optional.of(draft(s, t, speaker.get()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isJudging(Token t) {
    Set<String> words = knowledge.words().list("judging");
    return words.contains(t.lemma().toLowerCase(Locale.ROOT))
        || words.contains(t.form().toLowerCase(Locale.ROOT));
  }

  /** What follows {@code is}, {@code betekent} or {@code spreekt van}, or stands alone. */
  private static boolean isPredicate(Sentence s, Token t) {
    return hasCopula(s, t) || isQuotedAlone(s, t) || isObject(s, t);
  }

  private static boolean hasCopula(Sentence s, Token t) {
    return s.children(t).stream().anyMatch(c -> c.hasRelation("cop"));
  }

  private static boolean isObject(Sentence s, Token t) {
    Token head = s.head(t);
    if (head == null) {
      return false;
    }
    boolean spoken = head.lemma().equals("spreken") && Syntax.prepositions(s, t).contains("van");
    boolean compared = t.hasRelation("advcl") && hasCopula(s, head);
    return spoken || compared || MEANING.contains(head.lemma()) && !t.hasRelation("obl");
  }

  private static boolean isQuotedAlone(Sentence s, Token t) {
    return t.index() > 1
        && t.index() < s.size()
        && isQuote(s.token(t.index() - 1))
        && (isQuote(s.token(t.index() + 1)) || s.token(t.index() + 1).isAny("PUNCT"));
  }

  private static boolean isQuote(Token t) {
    return t.isAny("PUNCT") && t.form().matches("[\"'‘’“”„«»]|,,|''");
  }

  /** {@code ‘Schandalig’, zo reageert X}. */
  private Optional<Entity> reacting(Sentence s, Token t) {
    if (!isQuotedAlone(s, t)) {
      return Optional.empty();
    }
    return reading.mentions().in(s).stream()
        .filter(m -> m.from() > t.index() && m.kind() != Mention.Kind.ADJECTIVE)
        .filter(m -> m.headToken().hasRelation("nsubj") || m.entity().type() == EntityType.Person)
        .map(Mention::entity)
        .filter(e -> e.type().is(EntityType.Actor))
        .findFirst();
  }

  private Optional<Entity> speaker(Token t) {
    return reading.said().stream()
        .filter(a -> a.content().contains(t.span()) && !a.cue().overlaps(t.span()))
        .filter(a -> !Reactions.isStance(a) && a.sources().size() == 1)
        .sorted(Comparator.comparingInt((AttributedSpan a) -> a.content().length()))
        .map(a -> a.sources().get(0))
        .filter(a -> a.stance() == Stance.asserts)
        .map(Attribution::source)
        .filter(e -> e.type().is(EntityType.Actor) && e.type() != EntityType.MediaOutlet)
        .findFirst();
  }

  private Draft draft(Sentence s, Token t, Entity speaker) {
    Draft d = new Draft(s, t, EventType.Assessment);
    d.add(Role.agent, speaker);
    d.why.add("verdict '" + t.form() + "'");
    Token verb = hasCopula(s, t) || s.head(t) == null ? t : s.head(t);
    s.children(verb, "nsubj").stream()
        .filter(n -> !POINTING.contains(n.form().toLowerCase(Locale.ROOT)))
        .flatMap(n -> phrases.read(s, n).stream())
        .flatMap(f -> f.entity().stream())
        .filter(e -> !e.equals(speaker))
        .forEach(e -> d.add(Role.target, e));
    return d;
  }
}
