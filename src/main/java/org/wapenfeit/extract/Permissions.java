package org.wapenfeit.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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

  private final Reading reading;
  private final Knowledge knowledge;

  Permissions(Reading reading, Knowledge knowledge) {
    this.reading = reading;
    this.knowledge = knowledge;
  }

  void fill(List<Draft> drafts) {
    for (Draft d : drafts) {
      if (isPermission(d)) {
        Set<Integer> words = words(d);
        weapon(d, words);
        origin(d, words);
        place(d, words);
      }
    }
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
        d.add(Role.weapon, m.entity());
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
