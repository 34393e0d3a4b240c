package org.wapenfeit.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entities that are known beforehand, with their names. Immutable; all lists are in the order
 * of the tables.
 */
public final class Gazetteer {
  private final Map<String, Entry> entries;
  private final Map<String, Entity> byLabel;
  private final List<Name> names;
  private final Atlas atlas;
  private final Map<String, Entity> peoples = new HashMap<>();

  Gazetteer(Map<String, Entry> entries, Map<String, Entity> byLabel, List<Name> names) {
    this.entries = Collections.unmodifiableMap(entries);
    this.byLabel = Collections.unmodifiableMap(byLabel);
    this.names = List.copyOf(names);
    Set<String> taken = new HashSet<>();
    for (Entry entry : entries.values()) {
      if (entry.entity().type() != EntityType.Weapon) {
        taken.add(entry.entity().id());
      }
    }
    this.atlas = new Atlas(taken);
    for (Entry entry : entries.values()) {
      if (entry.entity().type() == EntityType.Actor) {
        entry.countries().forEach(code -> peoples.putIfAbsent(code, entry.entity()));
      }
    }
  }

  /** The many places that no other table has. */
  public Atlas atlas() {
    return atlas;
  }

  /** All entities but those of the atlas. */
  public Collection<Entry> entries() {
    return entries.values();
  }

  /** All word forms that names, adjectives and inhabitants have. */
  public List<Name> names() {
    return names;
  }

  /** What is known of an entity; empty for one that stands in no table. */
  public Optional<Entry> entry(Entity entity) {
    return entity.linked()
        ? Optional.ofNullable(entries.get(key(entity))).or(() -> atlas.entry(entity))
        : Optional.empty();
  }

  /** The entity with this English name; of namesakes the first of the tables. */
  public Optional<Entity> byEnglish(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  /** What the entity is a kind or part of, nearest first: for ATACMS ballistic missile, missile. */
  public List<Entity> broader(Entity entity) {
    List<Entity> above = new ArrayList<>();
    Optional<Entity> at = entry(entity).flatMap(Entry::broader);
    while (at.isPresent() && !above.contains(at.get())) {
      above.add(at.get());
      at = entry(at.get()).flatMap(Entry::broader);
    }
    return above;
  }

  /**
   * Whether a weapon is of this kind.
   *
   * @param kind English name of a kind: {@code missile}, {@code drone}, {@code artillery}
   */
  public boolean isKindOf(Entity weapon, String kind) {
    return weapon.type() == EntityType.Weapon
        && (weapon.labelEn().equals(kind)
            || broader(weapon).stream().anyMatch(e -> e.labelEn().equals(kind)));
  }

  /** The state that an actor belongs to or a place lies in. */
  public Optional<Entity> state(Entity entity) {
    if (entity.type() == EntityType.State) {
      return Optional.of(entity);
    }
    return entity.country().flatMap(this::stateByCode);
  }

  /** The state with this ISO 3166 code. */
  public Optional<Entity> stateByCode(String code) {
    return Optional.ofNullable(byLabel.get("state:" + code));
  }

  /** The people whose land an entity lies in, where it has another name than the state. */
  public Optional<Entity> people(Entity entity) {
    return entity.country().map(peoples::get);
  }

  /** The kind of a place ({@code city}, {@code region}, {@code sea}); empty for anything else. */
  public Optional<String> placeKind(Entity place) {
    return place.type() == EntityType.Place ? entry(place).flatMap(Entry::kind) : Optional.empty();
  }

  static String key(Entity entity) {
    return (entity.type() == EntityType.Weapon ? "weapon/" : "id/") + entity.id();
  }
}
