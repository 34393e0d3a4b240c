package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wapenfeit.article.Block;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Token;

/** Fills the slots of an event from its neighbours: the same sentence, then those before it. */
final class Discourse {
  private static final Pattern ANAPHOR =
      Pattern.compile(
          "\\b(daarbij|hierbij|waarbij|(bij|na|door|in|tijdens) (de|die|deze|dezelfde|diezelfde)"
              + " \\S*(aanval|aanvallen|beschieting|beschietingen|bombardement|bombardementen|inslag|"
              + "inslagen|explosie|aanslag)|daarop|daarna|ter plaatse)\\b");

  private static final Set<EventType> CONTINUED =
      Set.of(
          EventType.ArmsTransfer,
          EventType.Authorization,
          EventType.Prohibition,
          EventType.ResourceTransfer,
          EventType.TroopDeployment);

  private final Knowledge knowledge;
  private final Reading reading;
  private final List<Draft> earlier = new ArrayList<>();
  private WarParties parties;

  Discourse(Knowledge knowledge, Reading reading) {
    this.knowledge = knowledge;
    this.reading = reading;
  }

  /** Fills all drafts of an article, which come in the order of the text. */
  void fill(List<Draft> drafts) {
    parties = new WarParties(drafts, knowledge, reading);
    for (Draft d : drafts) {
      if (isPhysical(d.type)) {
        sameSentence(d, drafts);
      }
    }
    for (Draft d : drafts) {
      if (isPhysical(d.type)) {
        fromBefore(d);
        earlier.add(d);
      } else if (CONTINUED.contains(d.type)) {
        sameDeal(d, drafts);
      }
    }
    parties = new WarParties(drafts, knowledge, reading);
    headline(drafts);
    backwards(drafts);
    drafts.forEach(this::foreignWeapon);
    drafts.forEach(this::defaults);
    new Deals(knowledge, drafts).fill();
  }

  /** What is left unsaid of a delivery or permission was said when the text came to it. */
  private void sameDeal(Draft d, List<Draft> drafts) {
    for (int i = drafts.indexOf(d) - 1; i >= 0; i--) {
      Draft e = drafts.get(i);
      if (e.type != d.type) {
        continue;
      }
      if (clash(d, e)) {
        if (d.type == EventType.ArmsTransfer && d.isInBlock(e)) {
          d.inherit(Role.recipient, e);
        }
      } else {
        for (Role role :
            List.of(Role.agent, Role.recipient, Role.force, Role.weapon, Role.resource)) {
          d.inherit(role, e);
        }
        if (d.type == EventType.Authorization || d.type == EventType.Prohibition) {
          d.inherit(Role.place, e);
        }
        return;
      }
    }
  }

  private static boolean clash(Draft d, Draft e) {
    for (Role role : List.of(Role.agent, Role.recipient)) {
      if (d.has(role) && e.has(role) && d.role(role).stream().noneMatch(e.role(role)::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPhysical(EventType type) {
    return type.isAttack()
        || type == EventType.Damage
        || type == EventType.Casualties
        || type == EventType.Interception;
  }

  private void sameSentence(Draft d, List<Draft> drafts) {
    Optional<Draft> cause =
        drafts.stream()
            .filter(c -> c != d && c.sentence == d.sentence && c.type.isAttack() && !c.split)
            .filter(
                c -> linked(d, c) || d.type == EventType.Casualties || d.type == EventType.Damage)
            .min((a, b) -> Integer.compare(distance(d, a), distance(d, b)));
    cause.ifPresent(c -> inherit(d, c, !conflicts(d, c)));
  }

  private static int distance(Draft d, Draft other) {
    return Math.abs(d.anchor.index() - other.anchor.index());
  }

  private static boolean linked(Draft d, Draft cause) {
    for (Token event : d.events) {
      if (d.sentence.isUnder(cause.anchor, event)) {
        return true;
      }
    }
    return false;
  }

  private void fromBefore(Draft d) {
    boolean anaphor =
        ANAPHOR.matcher(d.sentence.toString().toLowerCase(Locale.ROOT)).find() || d.anaphoric;
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft e = earlier.get(i);
      boolean sameBlock = e.isInBlock(d);
      if (e.sentence == d.sentence && e.type == d.type) {
        continue;
      }
      if (reading.entry(e.sentence) != reading.entry(d.sentence)) {
        break;
      }
      if (!anaphor
          && !sameBlock
          && e.sentence.block().kind() != Block.Kind.HEADLINE
          && d.sentence.blockIndex() - e.sentence.blockIndex() > 2) {
        break;
      }
      if (e.type == EventType.Interception && d.type != EventType.Interception) {
        continue;
      }
      if (conflicts(d, e)) {
        if (sameLand(d, e) && !sameSide(d, e)) {
          nextDoor(d, e);
        }
        continue;
      }
      inherit(
          d,
          e,
          (sameBlock || anaphor || !d.has(Role.place) || samePlace(d, e)) && !isNew(d, e, anaphor));
      break;
    }
  }

  /** Another place of the same land, hit by the same side and, where nothing else is said, then. */
  private void nextDoor(Draft d, Draft e) {
    d.inherit(Role.agent, e);
    int apart = d.sentence.blockIndex() - e.sentence.blockIndex();
    if (d.time.isEmpty() && apart <= 1 && sharesSide(d, e)) {
      d.time = e.time;
    }
  }

  private boolean samePlace(Draft d, Draft e) {
    return d.role(Role.place).stream()
        .anyMatch(
            p ->
                e.role(Role.place).stream()
                    .anyMatch(q -> p.equals(q) || knowledge.lands().contains(q, p)));
  }

  /** A verb that names its own target tells of another attack, save that it points back. */
  private static boolean isNew(Draft d, Draft e, boolean anaphor) {
    return d.type.isAttack()
        && !anaphor
        && d.has(Role.target)
        && d.role(Role.target).stream().noneMatch(e.role(Role.target)::contains);
  }

  /** Whether two events cannot be one: other places, other attackers, or other days. */
  private boolean conflicts(Draft d, Draft e) {
    if (d.has(Role.agent) && e.has(Role.agent) && !sharesSide(d, e)) {
      return d.type != EventType.Interception;
    }
    if (d.time.isPresent()
        && e.time.isPresent()
        && (d.time.get().earliest().isAfter(e.time.get().latest())
            || e.time.get().earliest().isAfter(d.time.get().latest()))) {
      return true;
    }
    boolean known =
        d.role(Role.place).stream().allMatch(p -> knowledge.lands().state(p).isPresent());
    if (d.has(Role.place) && e.has(Role.place) && known) {
      return d.role(Role.place).stream()
          .noneMatch(
              p ->
                  e.role(Role.place).stream()
                      .anyMatch(
                          q ->
                              p.equals(q)
                                  || knowledge.lands().contains(p, q)
                                  || knowledge.lands().contains(q, p)));
    }
    return false;
  }

  private boolean sharesSide(Draft d, Draft e) {
    return d.role(Role.agent).stream()
        .anyMatch(
            a ->
                e.role(Role.agent).stream()
                    .anyMatch(b -> a.equals(b) || knowledge.lands().sameState(a, b)));
  }

  private boolean sameLand(Draft d, Draft e) {
    Optional<Entity> here = knowledge.lands().commonState(d.role(Role.place));
    Set<Entity> there = new LinkedHashSet<>(e.role(Role.place));
    there.addAll(e.role(Role.target));
    return here.isPresent()
        && there.stream().anyMatch(p -> knowledge.lands().state(p).equals(here));
  }

  private boolean sameSide(Draft d, Draft e) {
    Optional<Entity> here = knowledge.lands().commonState(d.role(Role.place));
    return e.role(Role.agent).stream().anyMatch(a -> knowledge.lands().state(a).equals(here));
  }

  private void inherit(Draft d, Draft from, boolean sameEvent) {
    if (d.type == EventType.Interception) {
      intercept(d, from);
      return;
    }
    d.inherit(Role.agent, from);
    if (!sameEvent) {
      int apart = d.sentence.blockIndex() - from.sentence.blockIndex();
      if (d.time.isEmpty() && apart <= 1) {
        d.time = from.time;
      }
      return;
    }
    if (!d.has(Role.weapon)) {
      d.inherit(Role.weapon, from);
      d.inherit(Role.weaponOrigin, from);
    }
    if (d.type == EventType.Casualties
        && from.type.isAttack()
        && !d.has(Role.target)
        && !d.has(Role.place)) {
      knowledge
          .lands()
          .commonState(from.role(Role.target))
          .ifPresent(side -> d.add(Role.target, side));
    }
    d.inherit(Role.place, from);
    if (d.time.isEmpty()) {
      d.time = from.time;
    }
    if (d.type.isAttack() && from.type.isAttack()) {
      d.inherit(Role.target, from);
    }
    d.why.add("slots from " + from.type + " at '" + from.anchor.form() + "'");
  }

  private void intercept(Draft d, Draft from) {
    if (from.type == EventType.Interception) {
      d.inherit(Role.agent, from);
      d.inherit(Role.target, from);
    } else {
      if (!d.has(Role.target)) {
        from.role(Role.agent).forEach(a -> parties.side(a).ifPresent(s -> d.add(Role.target, s)));
      }
      if (!d.has(Role.agent)) {
        knowledge
            .lands()
            .commonState(from.role(Role.target))
            .or(() -> knowledge.lands().commonState(from.role(Role.place)))
            .ifPresent(s -> d.add(Role.agent, s));
      }
      d.inherit(Role.weapon, from);
    }
    d.inherit(Role.place, from);
    if (d.time.isEmpty()) {
      d.time = from.time;
    }
  }

  /** The headline and captions tell what the text tells again with more detail. */
  private void headline(List<Draft> drafts) {
    for (Draft d : drafts) {
      if (d.sentence.block().kind() == Block.Kind.PARAGRAPH || !isPhysical(d.type)) {
        continue;
      }
      drafts.stream()
          .filter(e -> e.sentence.block().kind() == Block.Kind.PARAGRAPH)
          .filter(e -> e.type == d.type || (e.type.isAttack() && d.type.isAttack()))
          .filter(e -> !conflicts(d, e))
          .findFirst()
          .ifPresent(e -> inherit(d, e, true));
    }
  }

  /** When it happened may be told later, of the same attackers and place. */
  private void backwards(List<Draft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft d = drafts.get(i);
      if (!isPhysical(d.type) || d.time.isPresent()) {
        continue;
      }
      for (int j = i + 1; j < drafts.size(); j++) {
        Draft e = drafts.get(j);
        if (e.sentence.blockIndex() - d.sentence.blockIndex() > 2
            || reading.entry(e.sentence) != reading.entry(d.sentence)) {
          break;
        }
        if (isPhysical(e.type) && e.time.isPresent() && sharesSide(d, e) && samePlace(d, e)) {
          d.time = e.time;
          break;
        }
      }
    }
  }

  /** {@code Een Noord-Koreaanse raket sloeg in}: fired by the known enemy of whom it hit. */
  private void foreignWeapon(Draft d) {
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

  private void defaults(Draft d) {
    if (isPhysical(d.type) && d.type != EventType.Interception && !d.has(Role.agent)) {
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
        if (!d.has(Role.agent)) {
          d.role(Role.target).stream()
              .findFirst()
              .flatMap(parties::opponent)
              .ifPresent(o -> d.add(Role.agent, o));
        }
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
        if (!d.has(Role.target)) {
          d.role(Role.agent).stream()
              .findFirst()
              .flatMap(parties::opponent)
              .ifPresent(o -> d.add(Role.target, o));
        }
      }
      default -> {}
    }
  }

  private void territory(Draft d) {
    if (!d.has(Role.target)) {
      d.role(Role.agent).stream()
          .findFirst()
          .flatMap(parties::opponent)
          .ifPresent(o -> d.add(Role.target, o));
    }
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
                t -> !t.linked() && (t.labelEn().matches("(killed )?soldiers?|servicemen|troops")));
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
    if (!d.has(Role.agent)) {
      knowledge
          .lands()
          .commonState(d.role(Role.place))
          .filter(land -> !d.role(Role.target).contains(land))
          .ifPresent(land -> d.add(Role.agent, land));
    }
    if (!d.has(Role.target)) {
      d.role(Role.agent).stream()
          .findFirst()
          .flatMap(parties::opponent)
          .ifPresent(o -> d.add(Role.target, o));
    }
    if (!d.has(Role.agent)) {
      d.role(Role.target).stream()
          .findFirst()
          .flatMap(parties::opponent)
          .ifPresent(o -> d.add(Role.agent, o));
    }
  }

  static boolean isState(Entity e) {
    return e.type() == EntityType.State;
  }
}
