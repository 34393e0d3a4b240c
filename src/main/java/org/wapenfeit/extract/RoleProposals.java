package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.decision.Option;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Token;

/** Proposes the entities around a draft for its roles. */
final class RoleProposals implements SlotProposals {
  private final RoleCandidates candidates;
  private final RoleFeatures features;
  private final FirstChoice first;
  private final Rivals rivals;

  /**
   * @param first how likely the fillers were before; those that were out of the question are not
   *     proposed again
   * @param rivals which fillers keep each other out
   */
  RoleProposals(
      RoleCandidates candidates, RoleFeatures features, FirstChoice first, Rivals rivals) {
    this.candidates = candidates;
    this.features = features;
    this.first = first;
    this.rivals = rivals;
  }

  @Override
  public List<Proposal> of(int index, Draft d) {
    Map<Entity, Optional<Token>> around = candidates.around(d);
    RoleFeatures.OfDraft ofDraft = features.new OfDraft(d, around, candidates.events(d));
    List<Proposal> proposals = new ArrayList<>();
    for (Role role : Role.values()) {
      Set<Entity> proposed = new HashSet<>();
      for (Entity e : around.keySet()) {
        Entity in = candidates.in(d.type, role, e).orElse(e);
        boolean byRule = d.role(role).contains(in);
        boolean fits = candidates.in(d.type, role, e).isPresent();
        boolean possible = byRule || fits && first.isPossible(index, role.name(), e.labelEn());
        if (possible && proposed.add(in)) {
          Option option = Option.of(index, role.name(), e.labelEn(), byRule, ofDraft.of(role, e));
          String group = hasOne(d, role) ? role.name() + index : "";
          proposals.add(new Proposal(option, group, () -> add(d, role, in)));
        }
      }
    }
    return proposals;
  }

  /**
   * Whether a role has one filler at most: what is judged, and what one number of a list counts.
   */
  private static boolean hasOne(Draft d, Role role) {
    return role == Role.target && d.type == EventType.Assessment || role == Role.weapon && d.split;
  }

  /** The likeliest filler comes first; a kind gives way to a narrower one that is likely, too. */
  private void add(Draft d, Role role, Entity e) {
    d.role(role).stream()
        .filter(f -> role == Role.weapon && rivals.isNarrower(e, f))
        .toList()
        .forEach(f -> d.role(role).remove(f));
    if (d.role(role).stream().noneMatch(f -> rivals.exclude(d.type, role, f, e))) {
      d.add(role, e);
    }
  }

  @Override
  public void clear(Draft d) {
    d.roles.clear();
  }
}
