package org.wapenfeit.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Token;
import org.wapenfeit.noun.Noun;

/**
 * What sort of thing an entity is: how long its description, the classes of its noun, the kinds of
 * a weapon. What is told of a tank holds for a tank of a rare model, too.
 */
final class EntityFeatures {
  /** Names of this many words and more count as the same. */
  private static final int LONG = 4;

  private final Knowledge knowledge;
  private final Map<Entity, List<String>> sorts = new HashMap<>();

  EntityFeatures(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Adds them.
   *
   * @param group the type of the claim, or that it is an attack
   * @param from whether the rules chose the entity
   * @param where how it stands in the sentence
   * @param candidates those of the claim, each with the word that stands for it, if any
   */
  void add(
      Entity e,
      Draft d,
      String group,
      String from,
      String where,
      Map<Entity, Optional<Token>> candidates,
      List<String> all) {
    if (!e.linked()) {
      String wording = wording(e, candidates);
      all.add("wording=" + wording + "|" + from + "|" + e.type());
      all.add("wording=" + wording + "|" + d.type);
      all.add("wording=" + wording + "|" + where + "|" + group);
    }
    for (String sort : sorts.computeIfAbsent(e, this::sorts)) {
      all.add("sort=" + sort + "|" + d.type);
      all.add("sort=" + sort + "|" + from + "|" + where);
      all.add("sort=" + sort + "|" + where + "|" + group);
    }
    if (e.type() == EntityType.Weapon) {
      String kin = kin(e, candidates.keySet()) + kin(e, d.role(Role.weapon));
      all.add("kin=" + kin + "|" + from + "|" + where);
      all.add("kin=" + kin + "|" + group);
    }
  }

  /** How long its name is, and whether there is a longer or shorter one for the same word. */
  private static String wording(Entity e, Map<Entity, Optional<Token>> candidates) {
    int words = words(e);
    boolean longer = false;
    boolean shorter = false;
    Optional<Token> word = candidates.get(e);
    for (Map.Entry<Entity, Optional<Token>> other : candidates.entrySet()) {
      if (word.isPresent() && other.getValue().equals(word) && !other.getKey().linked()) {
        longer |= words(other.getKey()) > words;
        shorter |= words(other.getKey()) < words;
      }
    }
    return Math.min(LONG, words) + (longer ? "longer" : "") + (shorter ? "shorter" : "");
  }

  private static int words(Entity e) {
    return e.labelEn().split(" ").length;
  }

  private List<String> sorts(Entity e) {
    if (e.type() == EntityType.Weapon) {
      return List.copyOf(knowledge.classes().of(e));
    }
    if (e.linked()) {
      return List.of();
    }
    String dutch = e.labelNl().toLowerCase(Locale.ROOT);
    String head = dutch.substring(dutch.lastIndexOf(' ') + 1);
    return knowledge.nouns().find(head).map(Noun::classes).stream()
        .flatMap(Set::stream)
        .sorted()
        .toList();
  }

  /** Whether there is a wider or a narrower kind beside a weapon: {@code missile, Iskander}. */
  private String kin(Entity e, Set<Entity> others) {
    boolean wider = false;
    boolean narrower = false;
    for (Entity o : others) {
      if (o.type() == EntityType.Weapon && !o.equals(e)) {
        wider |= knowledge.gazetteer().isKindOf(e, o.labelEn());
        narrower |= knowledge.gazetteer().isKindOf(o, e.labelEn());
      }
    }
    return (wider ? "wider" : "") + (narrower ? "narrower" : "") + ";";
  }
}
