package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

/** English names for what a claim tells: {@code attack on a market in Nyala}. */
final class EventNames {
  /** Whose, what, and of or on what. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<whose>(?:.*? )??)(?<noun>\\p{Ll}+(?: \\p{Ll}+)? (?:on|of|in|to|for))(?<rest> .*)");

  private final Knowledge knowledge;

  EventNames(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The name of an event; empty where too little is known of it. */
  Optional<String> of(Draft d) {
    return switch (d.type) {
      case GroundOperation -> attack(d, "offensive");
      case Attack, MissileAttack, DroneAttack, AirAttack, Shelling, Damage, Casualties ->
          attack(d, "attack");
      case ArmsTransfer -> transfer(d, Role.weapon);
      case ResourceTransfer -> transfer(d, Role.resource);
      case TroopDeployment -> deployment(d);
      case WeaponUse, Authorization, Prohibition -> use(d);
      case Capture -> what("capture of ", d, Role.place);
      case Recapture -> what("recapture of ", d, Role.place);
      case Demand -> possessive(d, "demand");
      case Warning -> possessive(d, "threat");
      default -> Optional.empty();
    };
  }

  /**
   * All names that an annotator may give it, the shortest first: with and without whose it is, by
   * what was hit and by where, as the weapon's use, as what was decided.
   */
  Set<String> all(Draft d) {
    Set<String> all = new LinkedHashSet<>();
    of(d).ifPresent(all::add);
    switch (d.type) {
      case Attack, MissileAttack, DroneAttack, AirAttack, Shelling, GroundOperation -> {
        String noun = d.type == EventType.GroundOperation ? "offensive" : "attack";
        String where = noun.equals("offensive") ? " in " : " on ";
        Stream.of(attack(d, noun), what(noun + where, d, Role.place))
            .flatMap(Optional::stream)
            .flatMap(name -> Stream.of(name, by(d, Role.agent, name)))
            .forEach(all::add);
        use(d).ifPresent(all::add);
      }
      case Interception ->
          things(d, Role.weapon).stream()
              .flatMap(w -> Stream.of(w, adjective(d, Role.target) + w))
              .forEach(w -> all.add("downing of " + w));
      case Damage -> what("destruction of ", d, Role.target).ifPresent(all::add);
      case Casualties -> what("killing of ", d, Role.target).ifPresent(all::add);
      case ArmsTransfer -> {
        under("decision", d).ifPresent(all::add);
        adjective(d, Role.agent, "arms deliveries" + to(d, Role.recipient, " to "))
            .ifPresent(all::add);
        adjective(d, Role.agent, "support" + to(d, Role.recipient, " for ")).ifPresent(all::add);
        if (d.polarity == Polarity.negated) {
          things(d, Role.weapon)
              .flatMap(
                  w -> possessive(d, "refusal to deliver " + w + to(d, Role.recipient, " to ")))
              .ifPresent(all::add);
        }
      }
      case Authorization -> under("permission", d).ifPresent(all::add);
      case TroopDeployment -> {
        if (d.polarity == Polarity.negated) {
          adjective(d, Role.force, "withdrawal" + to(d, Role.place, " from ")).ifPresent(all::add);
        }
      }
      default -> {}
    }
    return all;
  }

  /** How a name is made: {@code attack on}, {@code whose attack on in}; {@code -} for others. */
  static String form(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return "-";
    }
    String whose = parts.group("whose").isEmpty() ? "" : "whose ";
    String where = parts.group("rest").contains(" in ") ? " in" : "";
    return whose + parts.group("noun") + where;
  }

  private String by(Draft d, Role role, String name) {
    String adjective = adjective(d, role);
    return name.startsWith(adjective) ? name : adjective + name;
  }

  private Optional<String> adjective(Draft d, Role role, String name) {
    return Optional.of(adjective(d, role)).filter(a -> !a.isEmpty()).map(a -> a + name);
  }

  /** The same under the noun that the text judges it by: {@code decision to deliver …}. */
  Optional<String> under(String noun, Draft d) {
    boolean decision = noun.equals("decision") || noun.equals("promise");
    if (decision && d.type == EventType.ArmsTransfer) {
      return things(d, Role.weapon)
          .map(w -> noun + " to deliver " + w + to(d, Role.recipient, " to "));
    }
    if (decision || noun.equals("permission")) {
      return use(d).map(u -> noun + to(d, Role.recipient, " for ") + " to " + u.replace(" of", ""));
    }
    if (noun.equals("reports") || noun.equals("report")) {
      return of(d).map(name -> noun + " of " + name);
    }
    if (noun.equals("threat") || noun.equals("demand")) {
      return possessive(d, noun);
    }
    return d.type.isAttack() || isHit(d) ? attack(d, noun) : of(d);
  }

  private static boolean isHit(Draft d) {
    return d.type == EventType.Damage || d.type == EventType.Casualties;
  }

  private Optional<String> attack(Draft d, String noun) {
    List<Entity> targets = new ArrayList<>(isHit(d) ? d.role(Role.place) : d.role(Role.target));
    if (targets.isEmpty()) {
      targets.addAll(d.role(Role.place));
    }
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    String by =
        targets.stream().allMatch(t -> t.type() == EntityType.State)
            ? adjective(d, Role.agent)
            : "";
    boolean land = noun.equals("offensive") || noun.equals("operation");
    String preposition = noun.equals("invasion") ? " of " : land ? " in " : " on ";
    String name = by + noun + preposition + names(targets);
    List<Entity> places =
        d.role(Role.place).stream().filter(p -> !targets.contains(p)).limit(1).toList();
    return Optional.of(places.isEmpty() ? name : name + " in " + names(places));
  }

  private Optional<String> transfer(Draft d, Role what) {
    return things(d, what).map(w -> "delivery of " + w + to(d, Role.recipient, " to "));
  }

  private Optional<String> use(Draft d) {
    return things(d, Role.weapon).map(w -> "use of " + w + to(d, Role.place, " in "));
  }

  private Optional<String> deployment(Draft d) {
    String force = adjective(d, Role.force);
    return force.isEmpty()
        ? Optional.empty()
        : Optional.of("deployment of " + force + "troops" + to(d, Role.place, " in "));
  }

  private static Optional<String> what(String before, Draft d, Role role) {
    return d.has(role) ? Optional.of(before + names(d.role(role))) : Optional.empty();
  }

  private static Optional<String> possessive(Draft d, String noun) {
    return d.role(Role.agent).stream().findFirst().map(a -> a.labelEn() + "'s " + noun);
  }

  private Optional<String> things(Draft d, Role role) {
    return d.has(role) ? Optional.of(names(d.role(role))) : Optional.empty();
  }

  private static String to(Draft d, Role role, String preposition) {
    List<Entity> there = d.role(role).stream().filter(e -> e.type() != EntityType.Weapon).toList();
    return there.isEmpty() ? "" : preposition + names(there);
  }

  private String adjective(Draft d, Role role) {
    return d.role(role).stream()
        .findFirst()
        .flatMap(a -> knowledge.lands().state(a))
        .flatMap(knowledge::adjective)
        .map(a -> a + " ")
        .orElse("");
  }

  private static String names(Iterable<Entity> entities) {
    List<String> labels = new ArrayList<>();
    entities.forEach(e -> labels.add(e.labelEn()));
    return labels.stream().limit(2).collect(Collectors.joining(" and "));
  }
}
