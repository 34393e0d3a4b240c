package org.wapenfeit.extract;

import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

/**
 * Which fillers of one role keep each other out: several names for one thing, of which a claim has
 * one ({@code Kyiv}, not also {@code Ukraine}), and the two sides of a fight.
 */
class Rivals {
  private static final String ANY = "weapon";

  private final Knowledge knowledge;
  private final WarParties parties;

  Rivals(Knowledge knowledge, WarParties parties) {
    this.knowledge = knowledge;
    this.parties = parties;
  }

  /** For those who keep to the rules, which have checks of their own. */
  static Rivals none() {
    return new Rivals(null, null) {
      @Override
      boolean exclude(EventType type, Role role, Entity one, Entity other) {
        return false;
      }

      @Override
      boolean isNarrower(Entity one, Entity other) {
        return false;
      }
    };
  }

  /** Whether a claim of this type has only one of the two in this role. */
  boolean exclude(EventType type, Role role, Entity one, Entity other) {
    if (isPartOfName(one, other) || isPartOfName(other, one) || isSameNoun(one, other)) {
      return true;
    }
    if (role == Role.target && OneThing.is(one, other)) {
      return true;
    }
    return switch (role) {
      case weapon -> isKind(one, other) || isKind(other, one);
      case place -> contains(one, other) || contains(other, one);
      case target ->
          contains(one, other)
              || contains(other, one)
              || isOfState(one, other)
              || areArmies(one, other);
      case agent ->
          isOfState(one, other) || type != EventType.GroundOperation && parties.atWar(one, other);
      case recipient -> isOfState(one, other) || parties.atWar(one, other) || areArmies(one, other);
      default -> isOfState(one, other);
    };
  }

  /** Whether one weapon is of the kind that the other is ({@code ballistic missile, missile}). */
  boolean isNarrower(Entity one, Entity other) {
    return isKind(other, one);
  }

  /** {@code rebels of M23} beside {@code M23}. */
  private static boolean isPartOfName(Entity one, Entity other) {
    return !other.linked() && other.labelEn().endsWith(" of " + one.labelEn());
  }

  /** {@code house} beside {@code house of Akram al-Ajouri}: two names for one word. */
  private static boolean isSameNoun(Entity one, Entity other) {
    return !one.linked() && !other.linked() && one.labelNl().equals(other.labelNl());
  }

  private boolean isKind(Entity one, Entity other) {
    return one.labelEn().equals(ANY) || knowledge.gazetteer().isKindOf(other, one.labelEn());
  }

  private boolean contains(Entity one, Entity other) {
    return knowledge.lands().contains(one, other);
  }

  /** {@code het leger} is that of one state. */
  private static boolean areArmies(Entity one, Entity other) {
    return one.type() == EntityType.ArmedForce && other.type() == EntityType.ArmedForce;
  }

  /** A state, and a body, an army or a person of it. */
  private boolean isOfState(Entity one, Entity other) {
    boolean state = one.type() == EntityType.State ^ other.type() == EntityType.State;
    return state && knowledge.lands().sameState(one, other);
  }
}
