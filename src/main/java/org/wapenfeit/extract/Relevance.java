package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Which drafts say enough to be claims, and which only mention what was told before. */
final class Relevance {
  private static final Set<String> DEFINITE =
      Set.of("de", "het", "die", "dat", "deze", "dit", "dezelfde", "zulke", "dergelijke");

  private Relevance() {}

  /** Marks the nouns that only point back ({@code de aanval}). */
  static void markAnaphors(List<Draft> drafts) {
    for (Draft d : drafts) {
      d.anaphoric =
          d.anchor.isAny("NOUN") && d.roles.isEmpty() && d.quantities.isEmpty() && isDefinite(d);
    }
  }

  private static boolean isDefinite(Draft d) {
    Sentence s = d.sentence;
    return s.children(d.anchor).stream()
        .anyMatch(
            c -> c.isAny("DET", "PRON") && DEFINITE.contains(c.form().toLowerCase(Locale.ROOT)));
  }

  /** The drafts that stay, judged by what their own words say. */
  static List<Draft> telling(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) {
      if (d.anaphoric || saysEnough(d)) {
        kept.add(d);
      }
    }
    return kept;
  }

  private static boolean saysEnough(Draft d) {
    boolean noun = d.anchor.isAny("NOUN");
    return switch (d.type) {
      case WeaponUse -> d.has(Role.weapon);
      case Possession -> d.has(Role.weapon);
      case WeaponCapability -> d.has(Role.weapon) || d.quantities.containsKey(Measure.measure);
      case ArmsTransfer, ResourceTransfer -> !d.roles.isEmpty();
      case Damage -> !noun || !d.roles.isEmpty() || !isDefinite(d);
      case TroopDeployment, Interception -> !noun || !d.roles.isEmpty();
      case Capture, Recapture -> d.has(Role.place) || d.has(Role.agent) || !d.quantities.isEmpty();
      case Casualties -> true;
      case Demand, Warning, Assessment -> d.has(Role.agent);
      case Authorization, Prohibition ->
          !noun || d.has(Role.agent) || d.has(Role.recipient) || d.has(Role.weapon);
      default -> !d.roles.isEmpty() || (!noun && (!d.events.isEmpty() || !d.quantities.isEmpty()));
    };
  }

  /** Drops anaphors and later mentions of an event by a noun that add nothing. */
  static List<Draft> withoutMentions(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) {
      boolean noun = d.anchor.isAny("NOUN") && d.type.isAttack() && d.quantities.isEmpty();
      boolean told = noun && kept.stream().anyMatch(k -> tells(k, d));
      boolean bare =
          switch (d.type) {
            case ArmsTransfer, ResourceTransfer -> d.roles.size() < 2;
            case Possession, TroopDeployment -> !d.has(Role.agent);
            case Interception -> d.roles.isEmpty();
            default -> false;
          };
      if (!d.anaphoric && !told && !bare) {
        kept.add(d);
      }
    }
    return kept;
  }

  private static boolean tells(Draft earlier, Draft d) {
    boolean sameKind =
        earlier.type == d.type
            || earlier.type.isAttack() && d.type == EventType.Attack
            || earlier.type.isAttack() && d.type.isAttack() && earlier.sentence == d.sentence;
    if (!sameKind || earlier.sentence.block().kind() != d.sentence.block().kind()) {
      return false;
    }
    for (Role role : Role.values()) {
      Set<Entity> mine = d.role(role);
      if (!earlier.role(role).containsAll(mine)) {
        return false;
      }
    }
    return d.time.isEmpty() || d.time.equals(earlier.time);
  }

  /** Joins two drafts of one type in one sentence of which the one holds all of the other. */
  static List<Draft> withoutDoubles(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) {
      Draft same =
          kept.stream()
              .filter(k -> k.sentence == d.sentence && k.type == d.type && !k.split && !d.split)
              .filter(k -> holds(k, d) || holds(d, k))
              .findFirst()
              .orElse(null);
      if (same == null) {
        kept.add(d);
      } else {
        for (Role role : Role.values()) {
          same.inherit(role, d);
        }
        d.quantities.forEach(same.quantities::putIfAbsent);
        if (same.time.isEmpty()) {
          same.time = d.time;
        }
        same.events.addAll(d.events);
      }
    }
    return kept;
  }

  private static boolean holds(Draft whole, Draft part) {
    for (Role role : Role.values()) {
      if (!part.role(role).isEmpty() && !whole.role(role).containsAll(part.role(role))) {
        return false;
      }
    }
    for (var entry : part.quantities.entrySet()) {
      if (!entry.getValue().equals(whole.quantities.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  static boolean isNoun(Token t) {
    return t.isAny("NOUN");
  }
}
