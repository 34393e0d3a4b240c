package org.wapenfeit.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.frame.Filler;
import org.wapenfeit.frame.Frame;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.lexicon.Slot;

/** Puts what a frame holds into the roles of a draft, each role by the annotation guide. */
final class RoleFiller {
  private static final Set<String> SPEAKING = Set.of("het", "ze", "zij", "hij", "wij", "we", "ik");

  private final Knowledge knowledge;
  private final Reading reading;
  private final ArticlePhrases phrases;
  private final Victims victims;

  RoleFiller(Knowledge knowledge, Reading reading, ArticlePhrases phrases, Victims victims) {
    this.knowledge = knowledge;
    this.reading = reading;
    this.phrases = phrases;
    this.victims = victims;
  }

  /** Puts the fillers of a frame into the roles of a draft. */
  void fill(Draft draft, Frame frame) {
    for (Slot slot : Slot.values()) {
      Optional<Role> role = slot.role();
      if (role.isPresent()) {
        for (Filler f : frame.slot(slot)) {
          if (f.pronoun() && f.entity().isEmpty() && slot == Slot.agent) {
            speaker(draft, f).ifPresent(e -> putAgent(draft, f, e));
          } else if (!f.is("time") && !f.is("quantity")) {
            f.entity().ifPresent(e -> put(draft, role.get(), f, e));
          }
        }
      }
    }
  }

  /** The country whose adjective stands on the weapon or that it is from, where another uses it. */
  void origins(Draft draft, Frame frame) {
    for (Slot slot : List.of(Slot.weapon, Slot.agent)) {
      for (Filler f : frame.slot(slot)) {
        boolean weapon = f.entity().filter(e -> e.type() == EntityType.Weapon).isPresent();
        if (weapon && draft.type != EventType.Interception && draft.has(Role.agent)) {
          phrases
              .demonym(draft.sentence, f.token())
              .flatMap(Filler::entity)
              .ifPresent(country -> addOrigin(draft, country));
        }
        if (weapon && isHandled(draft, f)) {
          phrases.origin(draft.sentence, f.token()).ifPresent(o -> addOrigin(draft, o));
        }
        if (weapon) {
          phrases.maker(draft.sentence, f.token()).ifPresent(m -> draft.add(Role.weaponOrigin, m));
        }
      }
    }
  }

  /**
   * Whether the weapon is something that the agent has or gets: {@code schieten met raketten uit
   * Iran}. What is only said to fly, as in {@code raketten uit Libanon op Israël}, has its place of
   * launch there.
   */
  private static boolean isHandled(Draft draft, Filler f) {
    boolean had =
        Set.of(
                EventType.WeaponUse,
                EventType.ArmsTransfer,
                EventType.WeaponCapability,
                EventType.Possession,
                EventType.Authorization,
                EventType.Prohibition,
                EventType.Demand)
            .contains(draft.type);
    return draft.has(Role.agent)
        && (had || Syntax.prepositions(f.sentence(), f.token()).contains("met"));
  }

  /** {@code X ontkent dat het …}: a pronoun in what one says is the speaker. */
  private Optional<Entity> speaker(Draft draft, Filler f) {
    boolean third = SPEAKING.contains(f.token().form().toLowerCase(Locale.ROOT));
    return third && !draft.type.isSpeechAct() ? reading.speaker(f.token()) : Optional.empty();
  }

  private void put(Draft draft, Role role, Filler f, Entity entity) {
    switch (role) {
      case agent -> putAgent(draft, f, entity);
      case weapon -> weapon(f, entity).ifPresent(w -> draft.add(Role.weapon, w));
      case weaponOrigin -> addOrigin(draft, entity);
      case force -> force(draft, f, entity).ifPresent(n -> draft.add(Role.force, n));
      case recipient ->
          draft.add(
              Role.recipient,
              entity.type() == EntityType.Place
                  ? knowledge.lands().state(entity).orElse(entity)
                  : entity);
      case target -> {
        if (draft.type != EventType.Casualties) {
          draft.add(Role.target, hit(f, entity));
        } else if (!victims.isSideless(f.token()) && entity.type() != EntityType.Weapon) {
          draft.add(Role.target, victims.group(draft.sentence, f.token(), entity, phrases));
        }
      }
      case place -> {
        if (knowledge.lands().isPlace(entity) && !phrases.isMakersLand(f)) {
          draft.add(Role.place, entity);
        }
      }
      default -> draft.add(role, entity);
    }
  }

  /** {@code toestellen} that are hit are aircraft, whatever else was called so. */
  private Entity hit(Filler f, Entity entity) {
    boolean aircraft =
        entity.type() == EntityType.Weapon && f.token().lemma().equalsIgnoreCase("toestel");
    return aircraft ? knowledge.weaponByEnglish("aircraft").orElse(entity) : entity;
  }

  /** Equipment that no table knows as a weapon is some weapon where one is delivered. */
  private Optional<Entity> weapon(Filler f, Entity entity) {
    if (entity.type() == EntityType.Weapon) {
      return Optional.of(entity).filter(e -> !e.labelEn().equals("debris"));
    }
    return f.is("weapon") || f.token().lemma().equals("materieel")
        ? knowledge.weaponByEnglish("weapon")
        : Optional.empty();
  }

  /** A weapon in the place of an actor is the weapon, and its owner the agent. */
  private void putAgent(Draft draft, Filler f, Entity entity) {
    boolean passive =
        draft.type == EventType.WeaponCapability || draft.type == EventType.Assessment;
    if (entity.labelEn().equals("debris")) {
      return;
    }
    if (draft.type == EventType.Interception && entity.type() == EntityType.Weapon) {
      defender(draft, f, entity);
      return;
    }
    if (entity.type() == EntityType.Weapon && !passive) {
      draft.add(Role.weapon, entity);
      if (!draft.has(Role.agent)) {
        phrases.owner(draft.sentence, f.token()).ifPresent(owner -> byWeapon(draft, owner));
      }
    } else if (f.token().isAny("ADJ") && draft.has(Role.agent)) {
      addOrigin(draft, entity);
    } else if (f.token().isAny("ADJ") && !draft.anchor.isAny("NOUN")) {
      byWeapon(draft, entity);
    } else if (entity.type().is(EntityType.Actor)) {
      draft.add(Role.agent, f.is("troops") ? army(draft, f, entity) : entity);
      draft.agentByAdjective = false;
    }
  }

  /** Soldiers of a state are its armed forces. */
  private Entity army(Draft draft, Filler f, Entity entity) {
    return entity.linked() ? entity : victims.group(draft.sentence, f.token(), entity, phrases);
  }

  private static void byWeapon(Draft draft, Entity owner) {
    draft.add(Role.agent, owner);
    draft.agentByAdjective = true;
  }

  /** Air defence and aircraft shoot down for their owner. */
  private void defender(Draft draft, Filler f, Entity weapon) {
    Optional<Entity> owner = phrases.owner(draft.sentence, f.token());
    boolean airDefence = knowledge.gazetteer().isKindOf(weapon, "air defence");
    owner.ifPresent(
        o ->
            draft.add(
                Role.agent,
                airDefence && weapon.labelEn().equals("air defence")
                    ? knowledge
                        .adjective(o)
                        .map(a -> Things.of(a + " air defence", f.token().form(), Set.of("unit")))
                        .orElse(o)
                    : o));
  }

  /** A country that made or supplied the weapon, where it is not the user itself. */
  void addOrigin(Draft draft, Entity country) {
    boolean own =
        draft.role(Role.agent).stream()
            .anyMatch(a -> a.equals(country) || knowledge.lands().sameState(a, country));
    if (!own || draft.type == EventType.ArmsTransfer) {
      draft.add(Role.weaponOrigin, country);
    }
  }

  /** The nation or unit of troops; nothing where the words do not tell whose they are. */
  private Optional<Entity> force(Draft draft, Filler f, Entity entity) {
    if (entity.type() == EntityType.ArmedForce) {
      return Optional.of(knowledge.lands().state(entity).orElse(entity));
    }
    boolean named = entity.linked() && entity.type().is(EntityType.Actor);
    return named
        ? Optional.of(entity)
        : phrases
            .demonym(draft.sentence, f.token())
            .flatMap(Filler::entity)
            .or(() -> phrases.homeland(draft.sentence, f.token()));
  }
}
