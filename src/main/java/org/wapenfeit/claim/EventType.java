package org.wapenfeit.claim;

import java.util.Optional;

/** The types of events and speech acts; each is a class of the ontology with the same name. */
public enum EventType {
  Attack(null),
  MissileAttack(Attack),
  DroneAttack(Attack),
  AirAttack(Attack),
  Shelling(Attack),
  GroundOperation(Attack),
  WeaponUse(null),
  Interception(null),
  Casualties(null),
  Damage(null),
  Capture(null),
  Recapture(null),
  TroopDeployment(null),
  ArmsTransfer(null),
  ResourceTransfer(null),
  Possession(null),
  WeaponCapability(null),
  Authorization(null),
  Prohibition(null),
  Demand(null),
  Warning(null),
  Assessment(null);

  private final EventType parent;

  EventType(EventType parent) {
    this.parent = parent;
  }

  /** The more general type of claims that can stand for the same thing. */
  public Optional<EventType> parent() {
    return Optional.ofNullable(parent);
  }

  public boolean isAttack() {
    return this == Attack || parent == Attack;
  }

  /** Whether the agent is the speaker or decider himself. */
  public boolean isSpeechAct() {
    return switch (this) {
      case Authorization, Prohibition, Demand, Warning, Assessment -> true;
      default -> false;
    };
  }
}
