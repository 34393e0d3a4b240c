package org.wapenfeit.extract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.mention.Mention;

/** The names of an article that no table has and of which it does not tell what they name. */
final class UnlistedNames {
  private static final Set<EntityType> UNSURE =
      Set.of(EntityType.Thing, EntityType.Person, EntityType.Organization);
  private static final Set<EntityType> GUESSED =
      Set.of(EntityType.Actor, EntityType.Place, EntityType.Weapon);

  private final Set<Entity> names = new HashSet<>();

  UnlistedNames(Reading reading) {
    for (Mention m : reading.mentions().all()) {
      Entity e = m.entity();
      if (!e.linked() && UNSURE.contains(e.type()) && m.headToken().isAny("PROPN")) {
        names.add(e);
      }
    }
  }

  /** Such a name taken for an actor, a place or a weapon; empty for any other entity and class. */
  Optional<Entity> as(EntityType type, Entity e) {
    return GUESSED.contains(type) && names.contains(e) ? Optional.of(e.as(type)) : Optional.empty();
  }
}
