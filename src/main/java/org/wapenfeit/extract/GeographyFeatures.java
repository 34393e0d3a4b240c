package org.wapenfeit.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Token;

/** Which places hold which, whose land is whose, and who fights whom, seen from a candidate. */
final class GeographyFeatures {
  private final Lands lands;
  private final WarParties parties;

  GeographyFeatures(Lands lands, WarParties parties) {
    this.lands = lands;
    this.parties = parties;
  }

  /**
   * Adds them.
   *
   * @param group the type of the claim, or that it is an attack
   * @param rule whether the rules chose the entity, and how many others
   * @param candidates those of the claim, each with the word that stands for it, if any
   */
  void add(
      Role role,
      Entity e,
      Draft d,
      String group,
      String rule,
      Map<Entity, Optional<Token>> candidates,
      List<String> all) {
    for (Entity other : candidates.keySet()) {
      if (!other.equals(e) && lands.contains(e, other)) {
        boolean filled = d.role(role).contains(other);
        boolean near = candidates.get(other).isPresent();
        all.add("contains|" + filled + "|" + near + "|" + rule);
        all.add("contains|" + filled + "|" + near + "|" + group);
        break;
      }
    }
    for (Entity other : candidates.keySet()) {
      if (!other.equals(e) && lands.contains(other, e)) {
        boolean filled = d.role(role).contains(other);
        boolean near = candidates.get(other).isPresent();
        all.add("inside=" + other.type() + "|" + filled + "|" + near + "|" + rule);
        all.add("inside=" + other.type() + "|" + near + "|" + group);
        break;
      }
    }
    for (Role other : List.of(Role.agent, Role.target, Role.place)) {
      for (Entity f : d.role(other)) {
        if (!f.equals(e)) {
          beside(other, f, e, group, rule, all);
        }
      }
    }
  }

  /** How it stands to what fills another role. */
  private void beside(
      Role other, Entity filler, Entity e, String group, String rule, List<String> all) {
    if (lands.sameState(e, filler)) {
      all.add("same-state=" + other + "|" + rule + "|" + e.type());
    }
    if (parties.atWar(filler, e)) {
      all.add("at-war=" + other + "|" + rule);
      all.add("at-war=" + other + "|" + group + "|" + rule);
    }
    if (parties.opponent(filler).filter(e::equals).isPresent()) {
      all.add("opponent=" + other + "|" + rule);
      all.add("opponent=" + other + "|" + group + "|" + rule);
    }
  }
}
