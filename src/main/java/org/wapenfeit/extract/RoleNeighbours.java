package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;

/** What the other drafts of an article tell of who fills a role of one. */
final class RoleNeighbours {
  private static final int QUARTERS = 4;

  /** How many sentences, the headline among them, tell what an article is about. */
  private static final int LEAD = 4;

  private final List<Draft> drafts;
  private final Comparison comparison;
  private final Map<Role, Set<Entity>> leads = new EnumMap<>(Role.class);
  private final Map<Role, Entity> mains = new EnumMap<>(Role.class);

  RoleNeighbours(List<Draft> drafts, Knowledge knowledge) {
    this.drafts = drafts;
    this.comparison = new Comparison(knowledge.lands());
    for (Role role : Role.values()) {
      Map<Entity, Integer> times = new LinkedHashMap<>();
      Set<Entity> lead = new HashSet<>();
      for (Draft d : drafts) {
        for (Entity e : d.role(role)) {
          times.merge(e, 1, Integer::sum);
          if (d.sentence.index() < LEAD) {
            lead.add(e);
          }
        }
      }
      leads.put(role, lead);
      times.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .ifPresent(most -> mains.put(role, most.getKey()));
    }
  }

  /**
   * The drafts around one that have a role; null where there is none.
   *
   * @param filled all of its kind
   * @param before the last of its kind before it
   * @param after the first of its kind behind it
   * @param fitting the last before it that may be the same event
   * @param alike the last before it of the same type
   */
  private record Around(
      List<Draft> filled, Draft before, Draft after, Draft fitting, Draft alike) {}

  /** What is the same for all candidates of one draft, computed once. */
  final class OfDraft {
    private final Draft d;
    private final String group;
    private final boolean anaphor;
    private final boolean physical;
    private final Map<Draft, Boolean> fits = new HashMap<>();
    private final Map<Role, Around> byRole = new EnumMap<>(Role.class);

    OfDraft(Draft d, String group) {
      this.d = d;
      this.group = group;
      this.anaphor = Discourse.pointsBack(d);
      this.physical = Discourse.isPhysical(d.type);
    }

    /**
     * Adds what they tell of one candidate.
     *
     * @param rule whether the rules chose it, for which a feature counts apart
     */
    void add(Role role, Entity e, String rule, List<String> all) {
      Around around = byRole.computeIfAbsent(role, this::around);
      event(role, e, around.fitting(), rule, all);
      alike(role, e, around.alike(), rule, all);
      neighbour("prev", around.before(), role, e, rule, all);
      neighbour("next", around.after(), role, e, rule, all);
      long same = around.filled().stream().filter(o -> o.role(role).contains(e)).count();
      int filled = around.filled().size();
      int share = filled == 0 ? -1 : (int) Math.round(QUARTERS * (double) same / filled);
      all.add("share=" + share + "|" + rule);
      all.add("share=" + share + "|" + rule + "|" + group);
    }

    private Around around(Role role) {
      List<Draft> filled = new ArrayList<>();
      Draft before = null;
      Draft after = null;
      Draft fitting = null;
      Draft alike = null;
      for (Draft o : drafts) {
        if (o == d || !o.has(role) || Discourse.isPhysical(o.type) != physical) {
          continue;
        }
        filled.add(o);
        if (isEarlier(o)) {
          before = o;
          alike = o.type == d.type ? o : alike;
          fitting = fits.computeIfAbsent(o, x -> !comparison.conflicts(d, x)) ? o : fitting;
        } else if (after == null) {
          after = o;
        }
      }
      return new Around(filled, before, after, fitting, alike);
    }

    private boolean isEarlier(Draft o) {
      return o.sentence.index() < d.sentence.index()
          || o.sentence == d.sentence && o.anchor.index() < d.anchor.index();
    }

    /** Whether the event that the article is about, or one that fits this one, has it. */
    private void event(Role role, Entity e, Draft fitting, String rule, List<String> all) {
      boolean own = !d.own.getOrDefault(role, Set.of()).isEmpty();
      String state = own + "|" + physical + d.open + "|" + rule;
      boolean lead = leads.get(role).contains(e);
      boolean main = e.equals(mains.get(role));
      all.add("lead=" + lead + main + "|" + state);
      all.add("lead=" + lead + main + "|" + own + "|" + group);
      all.add("lead=" + lead + main + "|" + own + "|" + anaphor + "|" + rule);
      if (fitting == null) {
        all.add("fitting=-|" + state);
      } else {
        int blocks = Math.min(2, d.sentence.blockIndex() - fitting.sentence.blockIndex());
        boolean holds = fitting.role(role).contains(e);
        all.add("fitting=" + holds + blocks + "|" + state);
        all.add("fitting=" + holds + blocks + "|" + own + "|" + group);
        all.add("fitting=" + holds + "|" + own + "|" + anaphor + "|" + fitting.type + "|" + d.type);
      }
    }

    /** Whether the last claim of its type has it: what is told again or denied is the same. */
    private void alike(Role role, Entity e, Draft alike, String rule, List<String> all) {
      String made = d.open + "" + d.settled + anaphor;
      if (alike == null) {
        all.add("alike=-|" + made + "|" + rule);
        return;
      }
      int sentences = Math.min(2, d.sentence.index() - alike.sentence.index());
      boolean block = d.isInBlock(alike);
      String holds = alike.role(role).contains(e) + "" + sentences + block;
      all.add("alike=" + holds + "|" + made + "|" + rule);
      all.add("alike=" + holds + "|" + group + "|" + rule);
      all.add("alike=" + holds + "|" + group + "|" + made);
    }

    private void neighbour(
        String which, Draft o, Role role, Entity e, String rule, List<String> all) {
      if (o == null) {
        all.add(which + "=-|" + rule);
        return;
      }
      boolean block = o.sentence.blockIndex() == d.sentence.blockIndex();
      String near = o.sentence == d.sentence ? "sentence" : block ? "block" : "far";
      boolean holds = o.role(role).contains(e);
      all.add(which + "=" + near + holds + "|" + rule);
      all.add(which + "=" + near + holds + "|" + rule + "|" + group);
      all.add(which + "=" + near + holds + "|" + (o.type == d.type) + "|" + rule + "|" + e.type());
    }
  }
}
