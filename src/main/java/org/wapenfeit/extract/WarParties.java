package org.wapenfeit.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Conflicts;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.mention.Mention;

/** Who fights whom in an article, counted over the attacks that it tells. */
final class WarParties {
  private final Map<String, Map<String, Integer>> opponents = new TreeMap<>();
  private final Map<String, Entity> byId = new TreeMap<>();
  private final Lands lands;
  private final Conflicts conflicts;
  private final Reading reading;

  WarParties(List<Draft> drafts, Knowledge knowledge, Reading reading) {
    this.lands = knowledge.lands();
    this.conflicts = knowledge.conflicts();
    this.reading = reading;
    for (Draft d : drafts) {
      if (d.type.isAttack() || d.type == org.wapenfeit.claim.EventType.Damage) {
        for (Entity a : d.role(Role.agent)) {
          for (Role role : List.of(Role.target, Role.place)) {
            for (Entity t : d.role(role)) {
              side(t).ifPresent(other -> side(a).ifPresent(one -> add(one, other)));
            }
          }
        }
      }
    }
  }

  private void add(Entity one, Entity other) {
    if (!one.id().equals(other.id())) {
      count(one, other);
      count(other, one);
    }
  }

  private void count(Entity one, Entity other) {
    byId.put(one.id(), one);
    byId.put(other.id(), other);
    opponents.computeIfAbsent(one.id(), key -> new TreeMap<>()).merge(other.id(), 1, Integer::sum);
  }

  /** The state or group that an actor or place stands for. */
  Optional<Entity> side(Entity e) {
    return switch (e.type()) {
      case ArmedGroup, State -> Optional.of(e);
      default -> lands.state(e);
    };
  }

  /** Whom this side fights: by the attacks of the article, else by what is known of its wars. */
  Optional<Entity> opponent(Entity e) {
    Optional<Entity> side = side(e);
    if (side.isEmpty()) {
      return Optional.empty();
    }
    Optional<Entity> told =
        opponents.getOrDefault(side.get().id(), Map.of()).entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(entry -> byId.get(entry.getKey()));
    return told.or(() -> known(side.get()));
  }

  /** Whether two are known to fight each other. */
  boolean atWar(Entity one, Entity other) {
    Optional<Entity> side = side(one);
    return side.isPresent()
        && conflicts.opponents(side.get().labelEn(), reading.published()).contains(other.labelEn());
  }

  /** The one enemy that a side is known to have and that the article names. */
  Optional<Entity> knownOpponent(Entity side) {
    return known(side);
  }

  /** The one known enemy that the article names. */
  private Optional<Entity> known(Entity side) {
    Set<String> enemies = conflicts.opponents(side.labelEn(), reading.published());
    Map<String, Entity> named = new TreeMap<>();
    for (Mention m : reading.mentions().all()) {
      side(m.entity())
          .filter(other -> enemies.contains(other.labelEn()))
          .ifPresent(other -> named.put(other.id(), other));
    }
    return named.size() == 1 ? Optional.of(named.values().iterator().next()) : Optional.empty();
  }
}
