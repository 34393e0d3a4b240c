package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Which drafts say enough to be claims, and which only mention what was told before. */
final class Relevance {
  private static final Pattern SUPERLATIVE =
      Pattern.compile("(?!(laats|eers|vols|beste|tiens)).{3,}ste|meest|grootste|ergste");
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
    if (noun && isColouring(d)) {
      return false;
    }
    return switch (d.type) {
      case WeaponUse -> d.has(Role.weapon) && (d.has(Role.agent) || isVerb(d));
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

  /** A verb of its own clause, not a participle before a noun. */
  private static boolean isVerb(Draft d) {
    return d.anchor.isAny("VERB", "AUX") && !d.anchor.deprel().equals("amod");
  }

  /**
   * Superlatives ({@code de zwaarste aanval}) and what has gone on since ({@code sinds de inval}).
   */
  private static boolean isColouring(Draft d) {
    Sentence s = d.sentence;
    boolean superlative =
        s.children(d.anchor, "amod").stream()
            .anyMatch(c -> SUPERLATIVE.matcher(c.form().toLowerCase(Locale.ROOT)).matches());
    if (superlative) {
      return true;
    }
    for (int i = Math.max(1, d.anchor.index() - 6); i < d.anchor.index(); i++) {
      if (s.token(i).form().equalsIgnoreCase("sinds")) {
        return d.type == EventType.GroundOperation && d.quantities.isEmpty();
      }
    }
    return false;
  }

  /** The use of a weapon at an attack, told by verb and noun together, is one claim. */
  static List<Draft> useAtAttack(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts);
    for (Draft use : drafts) {
      if (!use.has(Role.weapon) || !use.type.isAttack() || !isVerb(use)) {
        continue;
      }
      for (Draft attack : drafts) {
        boolean beside =
            attack != use
                && attack.sentence == use.sentence
                && attack.type.isAttack()
                && attack.anchor.isAny("NOUN")
                && attack.anchor.head() == use.anchor.index()
                && !attack.has(Role.weapon);
        if (beside && kept.remove(attack)) {
          use.set(
              Role.target,
              attack.has(Role.target) ? attack.role(Role.target) : use.role(Role.target));
          use.set(
              Role.place, attack.has(Role.place) ? attack.role(Role.place) : use.role(Role.place));
          use.inherit(Role.agent, attack);
          if (use.time.isEmpty()) {
            use.time = attack.time;
          }
        }
      }
    }
    return kept;
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
      boolean named = d.role(role).stream().allMatch(e -> names(earlier, role, e));
      if (!named) {
        return false;
      }
    }
    return d.time.isEmpty() || d.time.equals(earlier.time);
  }

  /** Whether a draft names an entity in a role; a vaguer weapon ({@code raket}) is named too. */
  private static boolean names(Draft d, Role role, Entity e) {
    if (d.role(role).contains(e)) {
      return true;
    }
    String vague = e.labelEn();
    return role == Role.weapon
        && d.role(role).stream().anyMatch(w -> w.labelEn().endsWith(" " + vague));
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
