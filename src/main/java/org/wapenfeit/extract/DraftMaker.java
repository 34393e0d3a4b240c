package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.frame.Filler;
import org.wapenfeit.frame.Frame;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Constraint;
import org.wapenfeit.lexicon.Slot;

/** Turns the frames of a sentence into drafts of claims, each slot by the rules of its type. */
final class DraftMaker {
  private final Knowledge knowledge;
  private final Quantities quantities;
  private final Surroundings surroundings;

  DraftMaker(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.quantities = new Quantities(knowledge);
    this.surroundings = new Surroundings(knowledge);
  }

  /** The drafts of a frame: one, or one for each weapon or thing with a number of its own. */
  List<Draft> make(Frame frame, Reading reading) {
    Sentence s = frame.occurrence().sentence();
    Draft draft = new Draft(s, frame.occurrence().anchor(), frame.type());
    draft.why.add(frame.occurrence().row().toString());
    draft.events.addAll(frame.events());
    fillRoles(draft, frame);
    constants(draft, frame);
    surroundings.fill(draft, frame, reading);
    List<Draft> drafts = split(draft, frame, reading);
    drafts.forEach(d -> finish(d, frame, reading));
    return drafts;
  }

  private void fillRoles(Draft draft, Frame frame) {
    for (Slot slot : Slot.values()) {
      Optional<Role> role = slot.role();
      if (role.isPresent()) {
        for (Filler f : frame.slot(slot)) {
          f.entity().ifPresent(e -> place(draft, role.get(), f, e));
        }
      }
    }
  }

  /** Puts a filler into its role; a weapon in the place of an actor is the weapon. */
  private void place(Draft draft, Role role, Filler f, Entity entity) {
    boolean weapon = entity.type() == EntityType.Weapon;
    switch (role) {
      case agent -> {
        if (weapon) {
          weaponAsAgent(draft, f, entity);
        } else if (f.token().isAny("ADJ") && draft.has(Role.agent)) {
          addOrigin(draft, entity);
        } else if (isActor(entity) || entity.type() == EntityType.State) {
          draft.add(Role.agent, entity);
        }
      }
      case weapon -> {
        if (weapon) {
          draft.add(Role.weapon, entity);
        }
      }
      case weaponOrigin -> addOrigin(draft, entity);
      case force -> draft.add(Role.force, nation(entity));
      case place -> {
        if (knowledge.lands().isPlace(entity)) {
          draft.add(Role.place, entity);
        } else if (f.is("facility") || f.is("building") || f.is("place")) {
          draft.add(Role.place, entity);
        }
      }
      default -> draft.add(role, entity);
    }
  }

  private void weaponAsAgent(Draft draft, Filler f, Entity weapon) {
    draft.add(Role.weapon, weapon);
    ownerOf(f, draft.sentence).ifPresent(owner -> draft.add(Role.agent, owner));
  }

  private Optional<Entity> ownerOf(Filler f, Sentence s) {
    return knowledge.ownerOf(s, f.token());
  }

  private void addOrigin(Draft draft, Entity country) {
    boolean own = draft.role(Role.agent).stream().anyMatch(a -> knowledge.lands().sameState(a, country));
    if (!own || draft.type == EventType.ArmsTransfer) {
      draft.add(Role.weaponOrigin, country);
    }
  }

  private Entity nation(Entity force) {
    return force.type() == EntityType.ArmedForce
        ? knowledge.lands().state(force).orElse(force)
        : force;
  }

  private static boolean isActor(Entity entity) {
    return entity.type().is(EntityType.Actor);
  }

  private void constants(Draft draft, Frame frame) {
    for (Constraint.Constant c : frame.occurrence().row().constraints(Constraint.Constant.class)) {
      switch (c.slot()) {
        case "weapon" -> {
          if (!draft.has(Role.weapon)) {
            knowledge.weaponByEnglish(c.value()).ifPresent(w -> draft.add(Role.weapon, w));
          }
        }
        case "resource" -> {
          if (!draft.has(Role.resource)) {
            draft.add(Role.resource, Things.of(c.value(), c.value(), Set.of()));
          }
        }
        case "target" -> {
          if (!draft.has(Role.target)) {
            draft.add(Role.target, Things.of(c.value(), c.value(), Set.of("people")));
          }
        }
        case "polarity" -> draft.polarity = org.wapenfeit.claim.Polarity.valueOf(c.value());
        case "modality" -> draft.modality = org.wapenfeit.claim.Modality.valueOf(c.value());
        default -> {}
      }
    }
  }

  /** A list whose members have numbers of their own is as many claims. */
  private List<Draft> split(Draft draft, Frame frame, Reading reading) {
    for (Slot slot : List.of(Slot.weapon, Slot.target, Slot.agent)) {
      List<Filler> members = frame.slot(slot).stream().filter(f -> f.entity().isPresent()).toList();
      List<Filler> numbered =
          members.stream().filter(f -> reading.numberOf(draft.sentence, f.token()).isPresent()).toList();
      boolean weapons =
          numbered.stream().allMatch(f -> f.entity().get().type() == EntityType.Weapon);
      if (numbered.size() > 1 && numbered.size() == members.size() && weapons) {
        return apart(draft, slot, numbered, reading);
      }
    }
    frame.number(Slot.count).ifPresent(n -> quantities.count(draft, n));
    return List.of(draft);
  }

  private List<Draft> apart(Draft draft, Slot slot, List<Filler> members, Reading reading) {
    Role role = slot == Slot.target ? Role.target : Role.weapon;
    List<Draft> parts = new ArrayList<>();
    for (Filler f : members) {
      Draft part = draft.retold(draft.sentence, draft.anchor);
      part.why.addAll(draft.why);
      part.events.addAll(draft.events);
      part.polarity = draft.polarity;
      part.modality = draft.modality;
      part.split = true;
      part.set(role, Set.of(f.entity().get()));
      NumberMention n = reading.numberOf(draft.sentence, f.token()).get();
      quantities.count(part, n);
      parts.add(part);
    }
    return parts;
  }

  private void finish(Draft draft, Frame frame, Reading reading) {
    for (Slot slot : List.of(Slot.killed, Slot.injured, Slot.measure)) {
      frame.number(slot).ifPresent(n -> quantities.put(draft, slot.quantity().get(), n));
    }
    if (!draft.split && frame.number(Slot.count).isEmpty()) {
      quantities.countOfWeapon(draft, frame, reading);
    }
    refineType(draft, frame);
    TypeRules.apply(draft, frame, knowledge, reading);
    draft.set(Role.place, knowledge.lands().mostSpecific(draft.role(Role.place)));
  }

  private void refineType(Draft draft, Frame frame) {
    if (draft.type.isAttack() && draft.type != EventType.GroundOperation || isUseInAttack(draft, frame)) {
      boolean open = draft.type == EventType.Attack || draft.type == EventType.WeaponUse
          || draft.type == EventType.AirAttack || draft.type == EventType.Shelling;
      if (open || draft.split) {
        knowledge.weaponTypes().attack(draft.role(Role.weapon)).ifPresent(t -> draft.type = t);
      }
    }
  }

  /** The use of a weapon in one described attack is that attack. */
  private static boolean isUseInAttack(Draft draft, Frame frame) {
    if (draft.type != EventType.WeaponUse) {
      return false;
    }
    String text = draft.sentence.toString().toLowerCase(Locale.ROOT);
    return text.contains("bij een aanval") || text.contains("bij de aanval")
        || text.contains("voor de aanval") || text.contains("bij een reeks aanvallen")
        || text.matches(".*\\bbij de \\S* ?aanval.*");
  }

  static void addAll(Set<Entity> into, Collection<Entity> from) {
    into.addAll(new LinkedHashSet<>(from));
  }
}
