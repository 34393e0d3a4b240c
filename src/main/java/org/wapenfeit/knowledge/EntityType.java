package org.wapenfeit.knowledge;

import java.util.Optional;

/** The classes of entities; each is a class of the ontology with the same name. */
public enum EntityType {
  Actor(null),
  State(Actor),
  Person(Actor),
  Organization(Actor),
  ArmedForce(Organization),
  GovernmentBody(Organization),
  ArmedGroup(Organization),
  MediaOutlet(Organization),
  IntelligenceService(Organization),
  Place(null),
  Weapon(null),
  /** A thing that is neither: a facility, a resource, what is judged. */
  Thing(null);

  private final EntityType parent;

  EntityType(EntityType parent) {
    this.parent = parent;
  }

  public Optional<EntityType> parent() {
    return Optional.ofNullable(parent);
  }

  /** Whether this is {@code other} or a kind of it. */
  public boolean is(EntityType other) {
    return this == other || (parent != null && parent.is(other));
  }
}
