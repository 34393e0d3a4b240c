package org.wapenfeit.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.frame.Filler;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.WordLists;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/**
 * Weapons that a phrase leaves vague but the article names: before it ({@code het toestel}), or
 * right behind it ({@code kruisraketten van het type Kalibr}, {@code een bom, de GBU-57}).
 */
final class NamedBefore {
  private static final Set<String> DEFINITE =
      Set.of("de", "het", "deze", "die", "dit", "dat", "dergelijke", "zulke");
  private static final Set<String> TYPE = Set.of("type", "model", "soort", "merk");
  private static final Set<String> VAGUE = WordLists.load().list("vague-weapons");

  private final Reading reading;
  private final Knowledge knowledge;
  private final ArticlePhrases phrases;

  NamedBefore(Reading reading, Knowledge knowledge, ArticlePhrases phrases) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.phrases = phrases;
  }

  /** The weapon that a phrase means: that of its type or apposition, or the one named before. */
  Entity specific(Sentence s, Token t, Entity weapon) {
    if (weapon.type() != EntityType.Weapon || weapon.labelEn().equals("air defence")) {
      return weapon;
    }
    Optional<Entity> model = model(s, t, weapon);
    if (model.isPresent()) {
      return model.get();
    }
    boolean vague = VAGUE.contains(t.lemma().toLowerCase(Locale.ROOT));
    boolean aircraft = vague && t.lemma().equalsIgnoreCase("toestel");
    return aircraft || isDefinite(s, t) ? last(s, t, weapon, vague) : weapon;
  }

  private Optional<Entity> model(Sentence s, Token t, Entity weapon) {
    for (Mention m : reading.mentions().in(s)) {
      boolean behind = m.from() > t.index() && m.kind() == Mention.Kind.NAME;
      if (behind && m.entity().type() == EntityType.Weapon && !m.entity().equals(weapon)) {
        boolean type = isOfType(s, t, m);
        boolean apposed = isApposed(s, t, m) && isKind(m.entity(), weapon);
        if (type || apposed) {
          return Optional.of(m.entity());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfType(Sentence s, Token t, Mention m) {
    Token before = m.from() > 1 ? s.token(m.from() - 1) : t;
    return TYPE.contains(before.lemma().toLowerCase(Locale.ROOT))
        && m.from() - t.index() <= 4
        && (before.index() == t.index() + 1 || s.token(t.index() + 1).form().equals("van"));
  }

  private static boolean isApposed(Sentence s, Token t, Mention m) {
    return m.headToken().deprel().equals("appos") && s.isUnder(m.headToken(), t);
  }

  private boolean isKind(Entity weapon, Entity than) {
    return knowledge.gazetteer().isKindOf(weapon, than.labelEn());
  }

  private Entity last(Sentence s, Token t, Entity weapon, boolean vague) {
    Entity last = weapon;
    Optional<Entity> owner = phrases.demonym(s, t).flatMap(Filler::entity);
    for (Mention m : reading.mentions().all()) {
      Entity e = m.entity();
      if (e.type() == EntityType.Weapon
          && isBefore(m, s, t)
          && !e.equals(weapon)
          && (isKind(e, weapon) || vague && flies(e))
          && !isOthers(m, owner)) {
        last = e;
      }
    }
    return last;
  }

  private static boolean isBefore(Mention m, Sentence s, Token t) {
    int there = m.sentence().index();
    return there < s.index() || there == s.index() && m.head() < t.index();
  }

  /** Whether an adjective tells that the weapon named before belongs to another state. */
  private boolean isOthers(Mention m, Optional<Entity> owner) {
    Optional<Entity> theirs = phrases.demonym(m.sentence(), m.headToken()).flatMap(Filler::entity);
    return owner.isPresent() && theirs.isPresent() && !theirs.equals(owner);
  }

  private boolean flies(Entity e) {
    Set<String> own = knowledge.classes().of(e);
    return own.contains("drone") || own.contains("aircraft");
  }

  private static boolean isDefinite(Sentence s, Token t) {
    return s.children(t).stream()
            .anyMatch(
                c -> c.isAny("DET", "PRON") && DEFINITE.contains(c.form().toLowerCase(Locale.ROOT)))
        && s.children(t).stream().noneMatch(c -> c.isAny("ADJ"));
  }
}
