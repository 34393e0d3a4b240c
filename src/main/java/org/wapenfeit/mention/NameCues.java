package org.wapenfeit.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Table;

/** Words that tell what a name beside them is, from {@code name-cues.tsv}. */
final class NameCues {
  private final Map<String, EntityType> before = new HashMap<>();
  private final Map<String, Set<String>> others = new HashMap<>();

  NameCues() {
    for (Table.Row row : Table.read("name-cues.tsv")) {
      String tells = row.need("tells");
      for (String word : row.list("words")) {
        if (tells.indexOf('-') > 0) {
          others.computeIfAbsent(tells, key -> new HashSet<>()).add(Words.fold(word));
        } else {
          before.put(Words.fold(word), EntityType.valueOf(tells));
        }
      }
    }
  }

  /** What a name right behind this word is. */
  Optional<EntityType> behind(String word) {
    return Optional.ofNullable(before.get(Words.fold(word)));
  }

  boolean isAtPlace(String preposition) {
    return has("at-place", preposition);
  }

  boolean isByActor(String preposition) {
    return has("by-actor", preposition);
  }

  /** Whether the bare object or passive subject of this verb is a place rather than an actor. */
  boolean isOfPlace(String verb) {
    return has("of-place", verb);
  }

  /** Whether `van` behind this noun brings a place: {@code centrum}. */
  boolean isPartOfPlace(String noun) {
    return has("part-of-place", noun);
  }

  boolean isOfActor(String verb) {
    return has("of-actor", verb);
  }

  /** Whether {@code bij} with this verb brings one who acts: {@code aandringen}. */
  boolean isAtActor(String verb) {
    return has("at-actor", verb);
  }

  private boolean has(String kind, String word) {
    return others.getOrDefault(kind, Set.of()).contains(Words.fold(word));
  }
}
