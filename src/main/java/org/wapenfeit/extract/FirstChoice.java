package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wapenfeit.claim.Role;
import org.wapenfeit.decision.Option;

/**
 * How likely the fillers of an article's drafts were when each was weighed for itself, for weighing
 * them again: beside their rivals for the slot, and beside what the other drafts make of them.
 */
final class FirstChoice {
  /** The roles that tell that two drafts are about one thing. */
  private static final List<Role> SHARED =
      List.of(Role.agent, Role.target, Role.place, Role.weapon);

  private static final int LEVELS = 5;
  private static final int COARSE = 3;
  private static final int LAST_RANK = 3;
  private static final double OUT_OF_THE_QUESTION = 0.01;

  private final List<Draft> drafts;
  private final Map<String, Double> byValue = new HashMap<>();
  private final Map<String, List<Double>> bySlot = new HashMap<>();
  private final Map<String, Map<Integer, Double>> byFiller = new HashMap<>();
  private final Map<String, Map<String, Double>> sums = new HashMap<>();
  private final Map<Draft, Map<Draft, Set<Role>>> shared = new IdentityHashMap<>();

  /**
   * @param drafts those that are decided together, in the order of their options' numbers
   */
  FirstChoice(List<Draft> drafts) {
    this.drafts = drafts;
  }

  void add(Option option, double likely) {
    byValue.put(slot(option) + " " + option.value(), likely);
    bySlot.computeIfAbsent(slot(option), key -> new ArrayList<>()).add(likely);
    byFiller
        .computeIfAbsent(option.slot() + " " + option.value(), key -> new HashMap<>())
        .put(option.claim(), likely);
    sums.computeIfAbsent(option.slot(), key -> new HashMap<>())
        .merge(option.value(), likely, Double::sum);
  }

  /** Whether a filler was not out of the question when it was first weighed, if it was. */
  boolean isPossible(int claim, String slot, String value) {
    return byValue.getOrDefault(claim + " " + slot + " " + value, 1.0) >= OUT_OF_THE_QUESTION;
  }

  /** How likely the likeliest filler of a slot is; 0 where none was weighed. */
  double best(int claim, String slot) {
    return bySlot.getOrDefault(claim + " " + slot, List.of()).stream()
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }

  /** How likely a filler was; 0 where it was not weighed. */
  double of(int claim, String slot, String value) {
    return byValue.getOrDefault(claim + " " + slot + " " + value, 0.0);
  }

  /** The option with what the first choice tells of it and of those it competes with. */
  Option again(Option option) {
    double likely = byValue.getOrDefault(slot(option) + " " + option.value(), 0.0);
    List<String> seen = new ArrayList<>();
    if (!byValue.containsKey(slot(option) + " " + option.value())) {
      seen.add("unweighed");
    }
    rivals(option, likely, seen);
    others(option, likely, seen);
    alike(option, likely, seen);
    otherRoles(option, likely, seen);
    return option.again(option.claim(), likely, seen);
  }

  private void rivals(Option option, double likely, List<String> seen) {
    int rank = 0;
    double best = 0;
    boolean self = false;
    for (double other : bySlot.getOrDefault(slot(option), List.of())) {
      if (other == likely && !self) {
        self = true;
        continue;
      }
      rank += other > likely ? 1 : 0;
      best = Math.max(best, other);
    }
    String place = String.valueOf(Math.min(LAST_RANK, rank));
    String level = level(likely);
    seen.add("rank=" + place);
    seen.add("rank=" + place + "|" + level);
    seen.add("rival=" + level(best) + "|" + level);
    seen.add("rival=" + level(best) + "|" + level + "|" + option.byRule());
  }

  /** How likely the filler is in the drafts of the sentence, of the block and of the article. */
  private void others(Option option, double likely, List<String> seen) {
    Draft d = drafts.get(option.claim());
    boolean physical = Discourse.isPhysical(d.type);
    double sentence = -1;
    double block = -1;
    double article = -1;
    double sum = 0;
    int all = 0;
    Map<Integer, Double> filler =
        byFiller.getOrDefault(option.slot() + " " + option.value(), Map.of());
    for (Map.Entry<Integer, Double> e : filler.entrySet()) {
      Draft other = drafts.get(e.getKey());
      if (other == d || Discourse.isPhysical(other.type) != physical) {
        continue;
      }
      double there = e.getValue();
      if (other.sentence == d.sentence) {
        sentence = Math.max(sentence, there);
      } else if (other.isInBlock(d)) {
        block = Math.max(block, there);
      } else {
        article = Math.max(article, there);
      }
      sum += there;
      all++;
    }
    String own = level(likely);
    String kind = d.type.isAttack() ? "attack" : d.type.name();
    seen.add("pool-sentence=" + coarse(sentence) + "|" + own);
    seen.add("pool-block=" + coarse(block) + "|" + own);
    seen.add("pool-article=" + coarse(article) + "|" + own);
    seen.add("pool=" + coarse(sentence) + coarse(block) + coarse(article) + "|" + coarse(likely));
    seen.add("pool=" + coarse(sentence) + coarse(block) + "|" + kind);
    seen.add("pool-mean=" + (all == 0 ? "-" : level(sum / all)) + "|" + own);
    Map<String, Double> ofSlot = sums.getOrDefault(option.slot(), Map.of());
    double mine = ofSlot.getOrDefault(option.value(), 0.0);
    long before = ofSlot.values().stream().filter(v -> v > mine).count();
    seen.add("main=" + Math.min(LAST_RANK, before) + "|" + own);
    seen.add("main=" + Math.min(LAST_RANK, before) + "|" + kind + "|" + coarse(likely));
  }

  /** How likely the filler is in drafts that are about the same weapon, place or target. */
  private void alike(Option option, double likely, List<String> seen) {
    Draft d = drafts.get(option.claim());
    Map<Role, Double> best = new EnumMap<>(Role.class);
    double type = -1;
    Map<Integer, Double> filler =
        byFiller.getOrDefault(option.slot() + " " + option.value(), Map.of());
    for (Map.Entry<Integer, Double> e : filler.entrySet()) {
      Draft other = drafts.get(e.getKey());
      if (other != d) {
        for (Role role : shared(d, other)) {
          best.merge(role, e.getValue(), Math::max);
        }
        type = other.type == d.type ? Math.max(type, e.getValue()) : type;
      }
    }
    String own = level(likely);
    for (Role role : SHARED) {
      if (d.has(role) && !role.name().equals(option.slot())) {
        seen.add("pool-" + role + "=" + coarse(best.getOrDefault(role, -1.0)) + "|" + own);
      }
    }
    seen.add("pool-type=" + coarse(type) + "|" + own);
  }

  private Set<Role> shared(Draft d, Draft other) {
    return shared
        .computeIfAbsent(d, key -> new IdentityHashMap<>())
        .computeIfAbsent(
            other,
            key -> {
              Set<Role> roles = EnumSet.noneOf(Role.class);
              for (Role role : SHARED) {
                if (!Collections.disjoint(d.role(role), other.role(role))) {
                  roles.add(role);
                }
              }
              return roles;
            });
  }

  /** How likely the same stands in another role of the draft: who attacks is not attacked. */
  private void otherRoles(Option option, double likely, List<String> seen) {
    for (Role role : Role.values()) {
      Double there = byValue.get(option.claim() + " " + role.name() + " " + option.value());
      if (there != null && !role.name().equals(option.slot())) {
        seen.add("as-" + role + "=" + level(there) + "|" + level(likely));
      }
    }
  }

  private static String slot(Option option) {
    return option.claim() + " " + option.slot();
  }

  private static String level(double likely) {
    return String.valueOf(Math.round(likely * LEVELS));
  }

  private static String coarse(double likely) {
    return likely < 0 ? "-" : String.valueOf(Math.round(likely * COARSE));
  }
}
