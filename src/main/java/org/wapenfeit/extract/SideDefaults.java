package org.wapenfeit.extract;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;

/** Sides that a text leaves unsaid because everyone knows who fights whom. */
final class SideDefaults {
  private final Knowledge knowledge;
  private final Reading reading;
  private final WarParties parties;

  SideDefaults(Knowledge knowledge, Reading reading, WarParties parties) {
    this.knowledge = knowledge;
    this.reading = reading;
    this.parties = parties;
  }

  /** {@code Een Noord-Koreaanse raket sloeg in}: fired by the known enemy of whom it hit. */
  void foreignWeapon(Draft d) {
    if (!d.agentByAdjective) {
      return;
    }
    Set<Entity> hit = new LinkedHashSet<>(d.role(Role.target));
    hit.addAll(d.role(Role.place));
    Optional<Entity> land = knowledge.lands().commonState(hit);
    boolean enemy =
        land.isPresent() && d.role(Role.agent).stream().anyMatch(a -> parties.atWar(a, land.get()));
    Optional<Entity> known = land.flatMap(parties::knownOpponent);
    if (!enemy && known.isPresent()) {
      d.set(Role.weaponOrigin, d.role(Role.agent));
      d.set(Role.agent, Set.of(known.get()));
    }
  }

  /** What the war that the article is about leaves unsaid. */
  void fill(Draft d) {
    if (Discourse.isPhysical(d.type) && d.type != EventType.Interception && !d.has(Role.agent)) {
      Set<Entity> hit = new LinkedHashSet<>(d.role(Role.target));
      hit.addAll(d.role(Role.place));
      knowledge
          .lands()
          .commonState(hit)
          .flatMap(parties::opponent)
          .ifPresent(o -> d.add(Role.agent, o));
    }
    switch (d.type) {
      case Casualties -> casualties(d);
      case Interception -> interception(d);
      case Capture -> {
        territory(d);
        opponent(d, Role.target, Role.agent);
      }
      case GroundOperation -> {
        if (!d.has(Role.target)) {
          territory(d);
        }
      }
      case Recapture -> {
        if (!d.has(Role.agent)) {
          knowledge
              .lands()
              .commonState(d.role(Role.place))
              .ifPresent(land -> d.add(Role.agent, land));
        }
        opponent(d, Role.agent, Role.target);
      }
      default -> {}
    }
  }

  private boolean isSide(Entity actor, Entity side) {
    return actor.equals(side) || knowledge.lands().sameState(actor, side);
  }

  private void territory(Draft d) {
    opponent(d, Role.agent, Role.target);
  }

  private void casualties(Draft d) {
    if (d.has(Role.target)) {
      soldiers(d);
      return;
    }
    Optional<Entity> land = knowledge.lands().commonState(d.role(Role.place));
    if (land.isPresent()) {
      d.add(Role.target, land.get());
    } else {
      d.role(Role.agent).stream()
          .findFirst()
          .flatMap(parties::opponent)
          .ifPresent(o -> d.add(Role.target, o));
    }
  }

  /** {@code twaalf militairen kwamen om}: of the army that was attacked. */
  private void soldiers(Draft d) {
    boolean bare =
        d.role(Role.target).stream()
            .allMatch(
                t -> !t.linked() && t.labelEn().matches("(killed )?soldiers?|servicemen|troops"));
    if (!bare) {
      return;
    }
    d.role(Role.agent).stream()
        .findFirst()
        .flatMap(parties::opponent)
        .or(() -> knowledge.lands().commonState(d.role(Role.place)))
        .flatMap(knowledge::armedForces)
        .ifPresent(army -> d.set(Role.target, Set.of(army)));
  }

  private void interception(Draft d) {
    Set<Entity> own = new LinkedHashSet<>(d.role(Role.agent));
    own.removeIf(a -> d.role(Role.target).stream().anyMatch(t -> isSide(a, t)));
    d.set(Role.agent, own);
    if (!d.has(Role.agent)) {
      reading
          .speaker(d.anchor)
          .flatMap(parties::side)
          .filter(side -> d.role(Role.target).stream().anyMatch(t -> parties.atWar(t, side)))
          .ifPresent(side -> d.add(Role.agent, side));
    }
    if (!d.has(Role.agent)) {
      knowledge
          .lands()
          .commonState(d.role(Role.place))
          .filter(land -> !d.role(Role.target).contains(land))
          .ifPresent(land -> d.add(Role.agent, land));
    }
    opponent(d, Role.agent, Role.target);
    opponent(d, Role.target, Role.agent);
  }

  /** Where one side is told and the other is not, it is the first one's opponent in the war. */
  private void opponent(Draft d, Role told, Role missing) {
    if (!d.has(missing)) {
      d.role(told).stream()
          .findFirst()
          .flatMap(parties::opponent)
          .ifPresent(o -> d.add(missing, o));
    }
  }
}
