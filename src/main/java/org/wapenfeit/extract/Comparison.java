package org.wapenfeit.extract;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;

/** Whether two events can be one, by their places, times and attackers. */
final class Comparison {
  private final Lands lands;

  Comparison(Lands lands) {
    this.lands = lands;
  }

  /** Whether one of the places is the same or lies in the other. */
  boolean samePlace(Draft d, Draft e) {
    return d.role(Role.place).stream()
        .anyMatch(
            p -> e.role(Role.place).stream().anyMatch(q -> p.equals(q) || lands.contains(q, p)));
  }

  /** Whether two events cannot be one: other places, other attackers, or other days. */
  boolean conflicts(Draft d, Draft e) {
    if (d.has(Role.agent) && e.has(Role.agent) && !sharesSide(d, e)) {
      return d.type != EventType.Interception;
    }
    if (d.time.isPresent()
        && e.time.isPresent()
        && (d.time.get().earliest().isAfter(e.time.get().latest())
            || e.time.get().earliest().isAfter(d.time.get().latest()))) {
      return true;
    }
    boolean known = d.role(Role.place).stream().allMatch(p -> lands.state(p).isPresent());
    if (d.has(Role.place) && e.has(Role.place) && known) {
      return d.role(Role.place).stream()
          .noneMatch(
              p ->
                  e.role(Role.place).stream()
                      .anyMatch(q -> p.equals(q) || lands.contains(p, q) || lands.contains(q, p)));
    }
    return false;
  }

  /** Whether the attackers are the same or of one state. */
  boolean sharesSide(Draft d, Draft e) {
    return d.role(Role.agent).stream()
        .anyMatch(
            a -> e.role(Role.agent).stream().anyMatch(b -> a.equals(b) || lands.sameState(a, b)));
  }

  /** Whether both happened in the same state. */
  boolean sameLand(Draft d, Draft e) {
    Optional<Entity> here = lands.commonState(d.role(Role.place));
    Set<Entity> there = new LinkedHashSet<>(e.role(Role.place));
    there.addAll(e.role(Role.target));
    return here.isPresent() && there.stream().anyMatch(p -> lands.state(p).equals(here));
  }

  /** Whether the attackers of the second are of the land where the first happened. */
  boolean sameSide(Draft d, Draft e) {
    Optional<Entity> here = lands.commonState(d.role(Role.place));
    return e.role(Role.agent).stream().anyMatch(a -> lands.state(a).equals(here));
  }
}
