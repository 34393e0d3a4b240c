package org.wapenfeit.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;

/** Who fights whom in an article, counted over the attacks that it tells. */
final class WarParties {
  private final Map<String, Map<String, Integer>> opponents = new TreeMap<>();
  private final Map<String, Entity> byId = new TreeMap<>();
  private final Lands lands;

  WarParties(List<Draft> drafts, Lands lands) {
    this.lands = lands;
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

  /** Whom this side fights most in the article. */
  Optional<Entity> opponent(Entity e) {
    return side(e)
        .map(s -> opponents.getOrDefault(s.id(), Map.of()))
        .flatMap(
            m ->
                m.entrySet().stream()
                    .max(
                        Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(entry -> byId.get(entry.getKey())));
  }
}
