package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wapenfeit.decision.Option;

/** How likely the fillers were when each was weighed for itself, for weighing them again. */
final class FirstChoice {
  private static final int LEVELS = 5;
  private static final int LAST_RANK = 3;
  private static final double OUT_OF_THE_QUESTION = 0.02;

  private final Map<String, Double> byValue = new HashMap<>();
  private final Map<String, List<Double>> bySlot = new HashMap<>();

  void add(Option option, double likely) {
    byValue.put(slot(option) + " " + option.value(), likely);
    bySlot.computeIfAbsent(slot(option), key -> new ArrayList<>()).add(likely);
  }

  /** Whether a filler was not out of the question when it was first weighed, if it was. */
  boolean isPossible(int claim, String slot, String value) {
    return byValue.getOrDefault(claim + " " + slot + " " + value, 1.0) >= OUT_OF_THE_QUESTION;
  }

  /** The option with what the first choice tells of it and of those it competes with. */
  Option again(Option option) {
    double likely = byValue.getOrDefault(slot(option) + " " + option.value(), 0.0);
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
    return option.again(
        option.claim(),
        likely,
        List.of(
            "rank=" + place,
            "rank=" + place + "|" + level,
            "rival=" + level(best) + "|" + level,
            "rival=" + level(best) + "|" + level + "|" + option.byRule()));
  }

  private static String slot(Option option) {
    return option.claim() + " " + option.slot();
  }

  private static String level(double likely) {
    return String.valueOf(Math.round(likely * LEVELS));
  }
}
