package org.wapenfeit.extract;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

/** What the annotation guide asks of the roles of each type, within one draft. */
final class TypeRules {
  private final Knowledge knowledge;

  TypeRules(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void apply(Draft d) {
    if (d.type.isAttack()) {
      attack(d);
    }
    if (d.type.isAttack()
        || d.type == EventType.Damage
        || d.type == EventType.Interception
        || d.type == EventType.Casualties
        || d.type == EventType.WeaponUse) {
      governmentsActAsStates(d);
    }
    switch (d.type) {
      case TroopDeployment -> deployment(d);
      case Capture, Recapture -> territory(d);
      case Damage -> damage(d);
      case Demand -> {
        d.roles.remove(Role.place);
        if (d.has(Role.weapon) && !d.has(Role.recipient)) {
          d.role(Role.agent)
              .forEach(a -> knowledge.lands().state(a).ifPresent(s -> d.add(Role.recipient, s)));
        }
      }
      case Warning, Assessment -> d.roles.remove(Role.place);
      case ArmsTransfer, ResourceTransfer, Possession -> d.roles.remove(Role.place);
      default -> {}
    }
    d.set(Role.place, knowledge.lands().mostSpecific(d.role(Role.place)));
  }

  /** A ministry or court does not attack: its state does. */
  private void governmentsActAsStates(Draft d) {
    Set<Entity> agents = new LinkedHashSet<>();
    for (Entity a : d.role(Role.agent)) {
      agents.add(a.type() == EntityType.GovernmentBody ? knowledge.lands().state(a).orElse(a) : a);
    }
    d.set(Role.agent, agents);
  }

  private void attack(Draft d) {
    Set<Entity> targets = knowledge.lands().mostSpecific(d.role(Role.target));
    Set<Entity> places = knowledge.lands().mostSpecific(d.role(Role.place));
    boolean onlyStates =
        !targets.isEmpty() && targets.stream().allMatch(t -> t.type() == EntityType.State);
    if (targets.isEmpty() || (onlyStates && narrower(targets, places))) {
      d.set(Role.target, places);
    } else {
      d.set(Role.target, targets);
    }
    if (places.isEmpty()) {
      Set<Entity> towns = new LinkedHashSet<>(d.role(Role.target));
      towns.removeIf(t -> t.type() != EntityType.Place);
      d.set(Role.place, towns);
    }
    boolean attackOnState =
        d.role(Role.target).stream().anyMatch(t -> t.type() == EntityType.State);
    if (attackOnState) {
      Set<Entity> rest = new LinkedHashSet<>(d.role(Role.place));
      rest.removeIf(p -> d.role(Role.target).contains(p));
      d.set(Role.place, rest);
    }
    landOfThings(d);
  }

  /** {@code raketten op Oekraïense steden}: an attack on what stands in a land happens there. */
  private void landOfThings(Draft d) {
    if (d.has(Role.place)) {
      return;
    }
    for (Entity target : d.role(Role.target)) {
      if (target.type() == EntityType.Thing) {
        knowledge.lands().state(target).ifPresent(land -> d.add(Role.place, land));
      }
    }
  }

  private boolean narrower(Set<Entity> states, Set<Entity> places) {
    return places.stream()
        .anyMatch(p -> states.stream().anyMatch(s -> knowledge.lands().contains(s, p)));
  }

  private void deployment(Draft d) {
    if (!d.has(Role.force)) {
      d.role(Role.agent).forEach(a -> d.add(Role.force, nation(a)));
    } else if (!d.has(Role.agent)) {
      d.set(Role.agent, d.role(Role.force));
    }
    Set<Entity> agents = new LinkedHashSet<>();
    d.role(Role.agent)
        .forEach(
            a ->
                agents.add(
                    a.type() == EntityType.ArmedForce && d.role(Role.force).contains(nation(a))
                        ? nation(a)
                        : a));
    d.set(Role.agent, agents);
    Set<Entity> sides = new LinkedHashSet<>();
    d.role(Role.recipient).forEach(r -> sides.add(nation(r)));
    d.set(Role.recipient, sides);
    boolean foreign =
        d.role(Role.force).stream()
            .anyMatch(f -> agents.stream().anyMatch(a -> !nation(a).equals(nation(f))));
    if (foreign && !d.has(Role.recipient)) {
      agents.forEach(a -> d.add(Role.recipient, knowledge.lands().state(a).orElse(a)));
    }
    host(d);
  }

  /** Foreign troops in a land that they are not at war with fight for that land. */
  private void host(Draft d) {
    if (d.has(Role.recipient)) {
      return;
    }
    knowledge
        .lands()
        .commonState(d.role(Role.place))
        .filter(land -> d.role(Role.force).stream().noneMatch(f -> sideOf(f).equals(land)))
        .filter(land -> d.role(Role.force).stream().noneMatch(f -> fights(f, land)))
        .filter(land -> d.has(Role.force))
        .ifPresent(land -> d.add(Role.recipient, land));
  }

  private boolean fights(Entity force, Entity land) {
    return knowledge
        .conflicts()
        .opponents(sideOf(force).labelEn(), Optional.empty())
        .contains(land.labelEn());
  }

  private Entity sideOf(Entity e) {
    return knowledge.lands().state(e).orElse(e);
  }

  private Entity nation(Entity e) {
    return e.type() == EntityType.ArmedForce || e.type() == EntityType.Person
        ? knowledge.lands().state(e).orElse(e)
        : e;
  }

  private void territory(Draft d) {
    if (!d.has(Role.place)) {
      Set<Entity> places = new LinkedHashSet<>(d.role(Role.target));
      places.removeIf(t -> t.type() != EntityType.Place);
      d.set(Role.place, places);
      if (!places.isEmpty()) {
        d.roles.remove(Role.target);
      }
    }
    if (d.type == EventType.Capture && !d.has(Role.target)) {
      Optional<Entity> land = knowledge.lands().commonState(d.role(Role.place));
      boolean own =
          land.isPresent()
              && d.role(Role.agent).stream().anyMatch(a -> knowledge.lands().state(a).equals(land));
      if (land.isPresent() && !own) {
        d.add(Role.target, land.get());
      }
    }
  }

  private void damage(Draft d) {
    Set<Entity> towns = new LinkedHashSet<>(d.role(Role.target));
    towns.removeIf(t -> t.type() != EntityType.Place);
    if (!d.has(Role.place)) {
      d.set(Role.place, towns);
    }
    if (!d.has(Role.target)) {
      Set<Entity> places = new LinkedHashSet<>(d.role(Role.place));
      places.removeIf(p -> p.linked());
      d.set(Role.target, places);
    }
    landOfThings(d);
  }
}
