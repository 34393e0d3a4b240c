package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/**
 * What is permitted or forbidden, read from the words below it: with which weapon, whose, and on
 * whose soil.
 */
final class Permissions {
  private static final Set<String> LOCATIVE =
      Set.of("in", "op", "boven", "binnen", "tegen", "buiten", "naar", "te", "rond", "langs");

  private static final int FAR = 5;

  private final Reading reading;
  private final Knowledge knowledge;

  private final ArticlePhrases phrases;

  Permissions(Reading reading, Knowledge knowledge, ArticlePhrases phrases) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.phrases = phrases;
  }

  void fill(List<Draft> drafts) {
    for (Draft d : drafts) {
      retype(d);
      if (isPermission(d)) {
        Set<Integer> words = words(d);
        weapon(d, words);
        origin(d, words);
        recipient(d, words);
        place(d, words);
        if (!d.has(Role.agent)) {
          decider(d);
        }
      }
    }
  }

  /** {@code wil niet leveren} is a refusal, {@code mag worden ingezet} a permission. */
  private static void retype(Draft d) {
    if (d.type == EventType.ArmsTransfer && hasAux(d, "willen") && isNegated(d)) {
      d.type = EventType.Prohibition;
      d.negation = true;
    } else if (d.type == EventType.WeaponUse && hasAux(d, "mogen") && d.anchor.isAny("VERB")) {
      d.type = EventType.Authorization;
      d.set(Role.recipient, d.role(Role.agent));
      d.roles.remove(Role.agent);
      d.roles.remove(Role.target);
    }
  }

  private static boolean hasAux(Draft d, String lemma) {
    Sentence s = d.sentence;
    Token head = s.head(d.anchor);
    boolean own = s.children(d.anchor).stream().anyMatch(t -> t.lemma().equals(lemma));
    boolean above =
        head != null
            && d.anchor.deprel().equals("xcomp")
            && (head.lemma().equals(lemma)
                || s.children(head, "aux").stream().anyMatch(t -> t.lemma().equals(lemma)));
    return own || above;
  }

  private static boolean isNegated(Draft d) {
    return d.sentence.subtree(d.anchor).stream()
        .anyMatch(t -> Set.of("niet", "geen", "nooit").contains(t.form().toLowerCase(Locale.ROOT)));
  }

  /** {@code geeft Kyiv toestemming}: an actor without a preposition. */
  private void recipient(Draft d, Set<Integer> words) {
    if (d.has(Role.recipient) || d.type != EventType.Authorization || !d.has(Role.agent)) {
      return;
    }
    reading.mentions().in(d.sentence).stream()
        .filter(m -> words.contains(m.head()) && m.kind() != Mention.Kind.ADJECTIVE)
        .filter(m -> m.entity().type().is(EntityType.Actor) && !isActor(d, m.entity()))
        .filter(m -> Syntax.prepositions(d.sentence, m.headToken()).isEmpty())
        .filter(m -> m.headToken().hasRelation("obl") || m.headToken().hasRelation("iobj"))
        .findFirst()
        .ifPresent(m -> d.add(Role.recipient, m.entity()));
  }

  /** Who permits where no subject says so: {@code mag van X}, else the government that tells it. */
  private void decider(Draft d) {
    Optional<Entity> named =
        reading.mentions().in(d.sentence).stream()
            .filter(m -> m.kind() != Mention.Kind.ADJECTIVE && m.from() > d.anchor.index())
            .filter(m -> m.entity().type().is(EntityType.Actor) && isAfterVan(d, m))
            .map(Mention::entity)
            .findFirst();
    if (d.anchor.lemma().equals("mogen") && named.isPresent()) {
      d.add(Role.agent, named.get());
      without(d, Role.recipient, Set.of(named.get()));
      return;
    }
    reading.said().stream()
        .filter(a -> a.content().contains(d.anchor.span()) && !Reactions.isStance(a))
        .filter(a -> d.sentence.span().overlaps(a.cue()))
        .flatMap(a -> a.sources().stream())
        .map(Attribution::source)
        .filter(e -> e.type() == EntityType.State || e.type() == EntityType.GovernmentBody)
        .findFirst()
        .ifPresent(e -> d.add(Role.agent, e));
  }

  private static boolean isAfterVan(Draft d, Mention m) {
    return m.from() > 1
        && d.sentence.token(m.from() - 1).form().equalsIgnoreCase("van")
        && m.from() - d.anchor.index() <= FAR;
  }

  /** What a permission leaves unsaid was said with the last one, or with the last delivery. */
  void carryOn(List<Draft> drafts) {
    List<Draft> deals = new ArrayList<>();
    for (Draft d : drafts) {
      if (isPermission(d)) {
        for (int i = deals.size() - 1; i >= 0; i--) {
          inherit(d, deals.get(i));
        }
        lastWeapon(d);
      }
      if (isPermission(d) || d.type == EventType.ArmsTransfer) {
        deals.add(d);
      }
    }
  }

  private void inherit(Draft d, Draft from) {
    boolean otherWeapon = d.has(Role.weapon) && !sameWeapon(d, from);
    boolean otherAgent = d.has(Role.agent) && from.has(Role.agent) && !shares(d, from, Role.agent);
    if (!isPermission(from)) {
      if (!otherWeapon && !d.role(Role.agent).equals(from.role(Role.recipient))) {
        d.inherit(Role.recipient, from);
      }
      return;
    }
    if (d.isInBlock(from) && d.type == from.type || !otherWeapon && d.has(Role.weapon)) {
      d.inherit(Role.agent, from);
    }
    if (!from.role(Role.recipient).equals(d.role(Role.agent))) {
      d.inherit(Role.recipient, from);
    }
    if (!otherWeapon && !otherAgent) {
      d.inherit(Role.weaponOrigin, from);
      d.inherit(Role.weapon, from);
      if (d.isInBlock(from) || d.type == from.type) {
        d.inherit(Role.place, from);
      }
    }
  }

  private boolean sameWeapon(Draft d, Draft from) {
    return d.role(Role.weapon).stream()
        .anyMatch(
            w ->
                from.role(Role.weapon).stream()
                    .anyMatch(
                        v ->
                            w.equals(v)
                                || knowledge.gazetteer().isKindOf(w, v.labelEn())
                                || knowledge.gazetteer().isKindOf(v, w.labelEn())));
  }

  private static boolean shares(Draft d, Draft other, Role role) {
    return d.role(role).stream().anyMatch(other.role(role)::contains);
  }

  /** {@code het gebruik daarvan}: the weapon that the paragraph named last. */
  private void lastWeapon(Draft d) {
    if (d.has(Role.weapon)) {
      return;
    }
    reading.mentions().all().stream()
        .filter(m -> m.entity().type() == EntityType.Weapon)
        .filter(m -> m.sentence().blockIndex() == d.sentence.blockIndex())
        .filter(m -> m.headToken().span().start() < d.anchor.span().start())
        .reduce((first, second) -> second)
        .ifPresent(m -> d.add(Role.weapon, m.entity()));
  }

  static boolean isPermission(Draft d) {
    return d.type == EventType.Authorization || d.type == EventType.Prohibition;
  }

  /** The words of its clause and of the infinitives below it. */
  private static Set<Integer> words(Draft d) {
    Set<Integer> words = new TreeSet<>(Syntax.clause(d.sentence, d.anchor));
    Token verb = Syntax.clauseVerb(d.sentence, d.anchor);
    d.sentence.subtree(verb, t -> !isFinite(d.sentence, t)).forEach(t -> words.add(t.index()));
    return words;
  }

  private static boolean isFinite(Sentence s, Token t) {
    return t.deprel().matches("ccomp|advcl|acl:relcl|parataxis|conj")
        && (t.xpos().contains("Fin")
            || s.children(t).stream().anyMatch(c -> c.isAny("AUX") && c.xpos().contains("Fin")));
  }

  private void weapon(Draft d, Set<Integer> words) {
    if (d.has(Role.weapon)) {
      return;
    }
    for (Mention m : reading.mentions().in(d.sentence)) {
      if (words.contains(m.head()) && m.entity().type() == EntityType.Weapon) {
        phrases.read(d.sentence, m.headToken()).stream()
            .flatMap(f -> f.entity().stream())
            .filter(e -> e.type() == EntityType.Weapon)
            .findFirst()
            .ifPresent(e -> d.add(Role.weapon, e));
        return;
      }
    }
  }

  /** {@code Franse raketten}: an adjective of a country right before the weapon. */
  private void origin(Draft d, Set<Integer> words) {
    if (d.has(Role.weaponOrigin)) {
      return;
    }
    List<Mention> here = reading.mentions().in(d.sentence);
    for (Mention m : here) {
      boolean weapon = words.contains(m.head()) && d.role(Role.weapon).contains(m.entity());
      if (weapon) {
        here.stream()
            .filter(a -> a.kind() == Mention.Kind.ADJECTIVE && a.to() == m.from() - 1)
            .forEach(a -> d.add(Role.weaponOrigin, a.entity()));
      }
    }
  }

  private void place(Draft d, Set<Integer> words) {
    without(d, Role.place, d.role(Role.recipient));
    if (d.has(Role.place)) {
      return;
    }
    Set<Entity> places = new LinkedHashSet<>();
    for (Mention m : reading.mentions().in(d.sentence)) {
      if (words.contains(m.head()) && isPlace(d, m)) {
        places.add(m.entity());
      }
    }
    d.set(Role.place, knowledge.lands().mostSpecific(places));
  }

  private boolean isPlace(Draft d, Mention m) {
    Entity e = m.entity();
    if (!knowledge.lands().isPlace(e) || isActor(d, e)) {
      return false;
    }
    Sentence s = d.sentence;
    if (m.kind() != Mention.Kind.ADJECTIVE) {
      return isLocative(s, m.headToken());
    }
    Token noun = m.to() < s.size() ? s.token(m.to() + 1) : m.headToken();
    boolean soil = knowledge.words().list("soil").contains(noun.lemma().toLowerCase(Locale.ROOT));
    return soil && isLocative(s, noun);
  }

  private static void without(Draft d, Role role, Set<Entity> out) {
    Set<Entity> kept = new LinkedHashSet<>(d.role(role));
    kept.removeAll(out);
    d.set(role, kept);
  }

  private static boolean isActor(Draft d, Entity e) {
    return List.of(Role.agent, Role.recipient, Role.weaponOrigin).stream()
        .anyMatch(role -> d.role(role).contains(e));
  }

  private static boolean isLocative(Sentence s, Token head) {
    List<String> cases = Syntax.prepositions(s, head);
    Token above = s.head(head);
    if (cases.isEmpty() && above != null && head.deprel().matches("appos|flat")) {
      cases = Syntax.prepositions(s, above);
    }
    return cases.stream().anyMatch(LOCATIVE::contains);
  }
}
