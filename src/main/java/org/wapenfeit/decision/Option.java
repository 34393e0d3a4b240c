package org.wapenfeit.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing to decide: whether a value is right for a slot of a claim.
 *
 * @param claim index of the claim among those that are decided together, from 0
 * @param slot name of the slot as in {@code queries/claim-slots.rq}; {@code type} asks whether the
 *     claim is made at all
 * @param model name of what decides it; decisions of one slot at two points have two models
 * @param value the value as text
 * @param byRule whether the rules chose it
 * @param features what is known of it, as names that a model has weights for
 */
public record Option(
    int claim, String slot, String model, String value, boolean byRule, List<String> features) {
  /** The feature of what neither the sentence of a claim names nor the rules chose. */
  public static final String FAR = "far";

  private static final int LEVELS = 10;
  private static final int LONGEST_ODDS = 7;
  private static final String AGAIN = " again";

  public Option {
    features = List.copyOf(features);
  }

  /** An option of a slot that is decided by the model of that name. */
  public static Option of(
      int claim, String slot, String value, boolean byRule, List<String> features) {
    return new Option(claim, slot, slot, value, byRule, features);
  }

  /**
   * This option where it is decided again among others.
   *
   * @param index index of its claim among those that are decided then
   * @param likely how likely it was to be right
   * @param seen what the first decisions tell of it
   */
  public Option again(int index, double likely, List<String> seen) {
    List<String> more = new ArrayList<>(features);
    String level = String.valueOf(Math.round(likely * LEVELS));
    more.add("likely=" + level);
    more.add("likely=" + level + "|" + byRule);
    more.add("odds=" + odds(likely));
    more.addAll(seen);
    return new Option(index, slot, model + AGAIN, value, byRule, more);
  }

  /** Whole log odds, which tell apart what is nearly sure. */
  private static long odds(double likely) {
    double odds = Math.log(likely / (1 - likely));
    return Math.round(Math.max(-LONGEST_ODDS, Math.min(LONGEST_ODDS, odds)));
  }
}
