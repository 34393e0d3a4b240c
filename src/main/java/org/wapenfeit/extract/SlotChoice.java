package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Role;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Token;

/** Chooses, at the end, what fills the roles of the drafts of an article. */
final class SlotChoice {
  private static final double EVEN = 0.5;

  private final Decider decider;
  private final Knowledge knowledge;

  /** A filler that is decided. */
  private record Choice(Draft draft, Role role, Entity filler) {}

  SlotChoice(Decider decider, Knowledge knowledge) {
    this.decider = decider;
    this.knowledge = knowledge;
  }

  void choose(List<Draft> drafts, Reading reading) {
    List<Option> options = new ArrayList<>();
    List<Choice> choices = new ArrayList<>();
    WarParties parties = new WarParties(drafts, knowledge, reading);
    RoleCandidates candidates =
        new RoleCandidates(
            reading, knowledge, new ArticlePhrases(reading, knowledge), drafts, parties);
    RoleFeatures features = new RoleFeatures(reading, knowledge, drafts, parties);
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      Map<Entity, Optional<Token>> around = candidates.around(d);
      RoleFeatures.OfDraft ofDraft = features.new OfDraft(d, around);
      for (Role role : Role.values()) {
        for (Entity e : around.keySet()) {
          boolean byRule = d.role(role).contains(e);
          if (byRule || RoleCandidates.fits(d.type, role, e)) {
            options.add(new Option(i, role.name(), e.labelEn(), byRule, ofDraft.of(role, e)));
            choices.add(new Choice(d, role, e));
          }
        }
      }
    }
    var article = reading.article().article();
    double[] likely =
        decider.weigh(article.fileName(), Sketches.of(drafts, article.text()), options);
    Map<Draft, Map<Role, Set<Entity>>> chosen = new LinkedHashMap<>();
    drafts.forEach(d -> chosen.put(d, new LinkedHashMap<>()));
    for (int i = 0; i < choices.size(); i++) {
      Choice c = choices.get(i);
      if (likely[i] >= EVEN) {
        chosen
            .get(c.draft())
            .computeIfAbsent(c.role(), role -> new LinkedHashSet<>())
            .add(c.filler());
      }
    }
    chosen.forEach(
        (d, roles) -> {
          for (Role role : Role.values()) {
            d.set(role, roles.getOrDefault(role, Set.of()));
          }
        });
  }
}
