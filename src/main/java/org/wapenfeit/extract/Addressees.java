package org.wapenfeit.extract;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.article.Block;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/** Who demands and warns, whom, and of what weapon, where the frame leaves it open. */
final class Addressees {
  private final Reading reading;
  private final Knowledge knowledge;
  private final ArticlePhrases phrases;

  Addressees(Reading reading, Knowledge knowledge, ArticlePhrases phrases) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.phrases = phrases;
  }

  /** Who speaks, where the parser made something else of the name before the verb. */
  void speakers(List<Draft> drafts) {
    for (Draft d : drafts) {
      if (isSpeech(d) && d.anchor.isAny("VERB", "AUX")) {
        fronted(d).ifPresent(e -> speaker(d, e));
      }
    }
  }

  private static boolean isSpeech(Draft d) {
    return d.type == EventType.Demand
        || d.type == EventType.Warning
        || d.type == EventType.Assessment;
  }

  /** The actor that opens the sentence, right before the finite verb, and has no function. */
  private Optional<Entity> fronted(Draft d) {
    Sentence s = d.sentence;
    Token verb = finite(s, d.anchor);
    return reading.mentions().in(s).stream()
        .filter(m -> m.kind() != Mention.Kind.ADJECTIVE && m.to() == verb.index() - 1)
        .filter(m -> m.entity().type().is(EntityType.Actor) && opens(s, m))
        .filter(m -> !m.headToken().deprel().matches("nsubj.*|obj|iobj|obl.*"))
        .map(Mention::entity)
        .findFirst();
  }

  private static boolean opens(Sentence s, Mention m) {
    return s.block().kind() == Block.Kind.HEADLINE
        || m.from() == 1
        || m.from() == 2 && s.token(1).isAny("PUNCT", "ADV", "CCONJ");
  }

  /** The finite verb of the first clause that shares its subject with the anchor's. */
  private static Token finite(Sentence s, Token anchor) {
    Token verb = anchor;
    while (verb.deprel().equals("conj") && s.head(verb) != null && s.head(verb).isAny("VERB")) {
      verb = s.head(verb);
    }
    Token main = verb;
    return s.children(verb, "aux").stream()
        .filter(a -> a.xpos().contains("Fin"))
        .findFirst()
        .orElse(main);
  }

  private static void speaker(Draft d, Entity speaker) {
    Set<Entity> displaced = new LinkedHashSet<>(d.role(Role.agent));
    displaced.remove(speaker);
    if (d.type == EventType.Assessment && !displaced.isEmpty()) {
      d.set(Role.target, displaced);
    }
    d.set(Role.agent, Set.of(speaker));
  }

  /** Whom, and for what weapon. */
  void fill(List<Draft> drafts) {
    WarParties parties = new WarParties(drafts, knowledge, reading);
    for (Draft d : drafts) {
      if (d.type == EventType.Demand) {
        demanded(d, drafts);
      } else if (d.type == EventType.Warning && !hasParty(d)) {
        d.roles.remove(Role.target);
        warned(d, parties, drafts);
      }
    }
  }

  private static boolean hasParty(Draft d) {
    return d.role(Role.target).stream().anyMatch(t -> t.type().is(EntityType.Actor));
  }

  private void demanded(Draft d, List<Draft> drafts) {
    if (isQuestion(d)) {
      d.anaphoric = true;
      return;
    }
    Set<Entity> targets = new LinkedHashSet<>(d.role(Role.target));
    targets.removeAll(d.role(Role.agent));
    targets.removeIf(t -> !t.type().is(EntityType.Actor) && t.linked());
    d.set(Role.target, targets);
    askedWeapon(d);
    if (!d.has(Role.target)) {
      addressed(d).ifPresent(e -> d.add(Role.target, e));
    }
    if (!d.has(Role.target)) {
      attacker(d, drafts).ifPresent(e -> d.add(Role.target, e));
    }
    if (d.has(Role.weapon) && !d.has(Role.recipient)) {
      d.role(Role.agent)
          .forEach(a -> knowledge.lands().state(a).ifPresent(s -> d.add(Role.recipient, s)));
    }
  }

  /** {@code vragen} without {@code om} or {@code aan} asks for an answer, not for help. */
  private static boolean isQuestion(Draft d) {
    return d.anchor.isAny("VERB")
        && d.anchor.lemma().equals("vragen")
        && d.sentence.tokens().stream()
            .noneMatch(
                t ->
                    Set.of("om", "aan", "waarom", "erom")
                        .contains(t.form().toLowerCase(Locale.ROOT)));
  }

  /** {@code om extra Patriots}, {@code de systemen waar hij om vroeg}. */
  private void askedWeapon(Draft d) {
    Sentence s = d.sentence;
    if (d.has(Role.weapon) || !d.anchor.isAny("VERB")) {
      return;
    }
    Token head = s.head(d.anchor);
    if (d.anchor.deprel().startsWith("acl") && head != null) {
      weapon(d, head);
      reading.numberOf(s, head).ifPresent(n -> put(d, n));
    }
    for (Token t : s.children(d.anchor, "obl")) {
      boolean asked = Set.of("om", "voor", "op").containsAll(Syntax.prepositions(s, t));
      if (asked && !Syntax.prepositions(s, t).isEmpty()) {
        weapon(d, t);
      }
    }
  }

  private static void put(Draft d, org.wapenfeit.expression.NumberMention n) {
    d.quantities.putIfAbsent(
        Measure.count, new org.wapenfeit.claim.Quantity(n.value(), n.bound(), ""));
  }

  private void weapon(Draft d, Token t) {
    phrases.read(d.sentence, t).stream()
        .flatMap(f -> f.entity().stream())
        .filter(e -> e.type() == EntityType.Weapon)
        .forEach(e -> d.add(Role.weapon, e));
  }

  /** An actor without a preposition beside the verb that is not the one who asks. */
  private Optional<Entity> addressed(Draft d) {
    Sentence s = d.sentence;
    Set<Integer> clause = Syntax.clause(s, d.anchor);
    return reading.mentions().in(s).stream()
        .filter(m -> clause.contains(m.head()) && m.kind() != Mention.Kind.ADJECTIVE)
        .filter(m -> m.entity().type().is(EntityType.Actor) && !isOwn(d, m.entity()))
        .filter(m -> Syntax.prepositions(s, m.headToken()).isEmpty())
        .filter(m -> Math.abs(m.head() - d.anchor.index()) <= 6)
        .map(Mention::entity)
        .findFirst();
  }

  /** {@code eisen dat de operaties ophouden}: whoever carries them out. */
  private Optional<Entity> attacker(Draft d, List<Draft> drafts) {
    boolean stop =
        d.sentence.subtree(d.anchor).stream()
            .flatMap(t -> knowledge.reactedWords().find(t).stream())
            .anyMatch(p -> p.fits(EventType.Attack));
    if (!stop) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(e -> e.type.isAttack() && e.sentence.index() <= d.sentence.index())
        .flatMap(e -> e.role(Role.agent).stream())
        .filter(a -> !isOwn(d, a))
        .reduce((first, second) -> second)
        .map(a -> knowledge.lands().state(a).orElse(a));
  }

  private boolean isOwn(Draft d, Entity e) {
    return d.role(Role.agent).stream()
        .anyMatch(a -> a.equals(e) || knowledge.lands().sameState(a, e));
  }

  /** The other party that the warning names: first in its condition, then as a subject. */
  private void warned(Draft d, WarParties parties, List<Draft> drafts) {
    boolean threat = d.anchor.lemma().toLowerCase(Locale.ROOT).contains("dreig");
    List<Mention> named =
        reading.mentions().in(d.sentence).stream()
            .filter(m -> m.entity().type().is(EntityType.Actor) && !isOwn(d, m.entity()))
            .filter(m -> m.entity().type() != EntityType.MediaOutlet && !isSource(d, m.entity()))
            .filter(m -> !isInSubject(d, m))
            .filter(m -> threat || isAddressed(d, m, drafts))
            .toList();
    Optional<Mention> best =
        named.stream()
            .max(
                Comparator.comparingInt((Mention m) -> rank(d.sentence, m))
                    .thenComparing(m -> -m.from()));
    if (best.isPresent()) {
      Token head = best.get().headToken();
      Set<Integer> list = new TreeSet<>(Set.of(head.index()));
      d.sentence.children(head, "conj").forEach(c -> list.add(c.index()));
      named.stream()
          .filter(m -> list.contains(m.head()))
          .forEach(m -> d.add(Role.target, m.entity()));
    } else if (threat) {
      d.role(Role.agent).stream()
          .findFirst()
          .flatMap(parties::opponent)
          .ifPresent(o -> d.add(Role.target, o));
    }
  }

  private static boolean isInSubject(Draft d, Mention m) {
    return Syntax.subjects(d.sentence, d.anchor).stream()
        .anyMatch(t -> d.sentence.isUnder(m.headToken(), t));
  }

  /** A warning of what a party already does is not addressed to that party. */
  private boolean isAddressed(Draft d, Mention m, List<Draft> drafts) {
    boolean told =
        drafts.stream()
            .anyMatch(
                e ->
                    e != d
                        && e.sentence == d.sentence
                        && !isSpeech(e)
                        && e.roles.values().stream().anyMatch(r -> r.contains(m.entity())));
    if (m.kind() == Mention.Kind.ADJECTIVE && m.to() < d.sentence.size()) {
      return knowledge
              .reactedWords()
              .find(d.sentence.token(m.to() + 1))
              .filter(p -> p.fits(EventType.Attack))
              .isPresent()
          || d.sentence.tokens().stream().anyMatch(t -> t.form().equalsIgnoreCase("als"));
    }
    return rank(d.sentence, m) > 2 && !told;
  }

  private boolean isSource(Draft d, Entity e) {
    return reading.said().stream()
        .filter(a -> a.content().contains(d.anchor.span()))
        .flatMap(a -> a.sources().stream())
        .anyMatch(a -> a.source().equals(e));
  }

  private static int rank(Sentence s, Mention m) {
    if (m.kind() == Mention.Kind.ADJECTIVE) {
      return 1;
    }
    for (int i = m.from() - 1; i >= Math.max(1, m.from() - 3); i--) {
      if (s.token(i).form().equalsIgnoreCase("als")) {
        return 4;
      }
    }
    return m.headToken().hasRelation("nsubj") ? 3 : 2;
  }
}
