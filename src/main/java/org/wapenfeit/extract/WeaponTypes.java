package org.wapenfeit.extract;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.knowledge.Entity;

/** Which kind of attack a weapon makes. */
final class WeaponTypes {
  private final EntityClasses classes;

  WeaponTypes(EntityClasses classes) {
    this.classes = classes;
  }

  /** The kind of attack that these weapons make together; empty where they leave it open. */
  Optional<EventType> attack(Collection<Entity> weapons) {
    Set<EventType> kinds = new TreeSet<>();
    weapons.forEach(w -> one(w).ifPresent(kinds::add));
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    if (kinds.size() == 1) {
      return Optional.of(kinds.iterator().next());
    }
    return kinds.contains(EventType.Shelling) || kinds.contains(EventType.GroundOperation)
        ? Optional.empty()
        : Optional.of(EventType.AirAttack);
  }

  private Optional<EventType> one(Entity weapon) {
    Set<String> own = classes.of(weapon);
    if (own.contains("rocket-artillery")) {
      return Optional.of(EventType.Shelling);
    }
    if (own.contains("missile") || own.contains("warhead")) {
      return Optional.of(EventType.MissileAttack);
    }
    if (own.contains("drone")) {
      return Optional.of(EventType.DroneAttack);
    }
    if (own.contains("bomb") || own.contains("aircraft")) {
      return Optional.of(EventType.AirAttack);
    }
    if (own.contains("artillery") || own.contains("shell") || own.contains("mortar")) {
      return Optional.of(EventType.Shelling);
    }
    return Optional.empty();
  }
}
