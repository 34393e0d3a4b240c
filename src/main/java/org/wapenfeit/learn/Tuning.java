package org.wapenfeit.learn;

import java.util.Map;
import org.wapenfeit.decision.Option;

/** How each model is learnt. */
final class Tuning {
  /**
   * One of how many wrong fillers from far away is kept for learning. They are four of five
   * options; with half of them average precision stays what it was, within 0.005.
   */
  static final int FAR_SAMPLE = 2;

  private static final int OPEN_SAMPLE = 4;
  private static final double CLOSE_FIT = 0.7;
  private static final double LOOSE_FIT = 0.15;
  private static final double LOOSEST_FIT = 0.05;

  /** An origin that the rules found in the clause itself; annotators name too few to learn it. */
  private static final String OWN = "rule=own0";

  private static final float DOUBT = 0.02f;
  private static final double EVEN_SHARE = 0.5;
  private static final double LARGER_SHARE = 0.75;

  private static final double ORIGIN_TRUST = 1.5;

  private Tuning() {}

  /** One of how many wrong options is kept for learning. */
  static int sample(String model) {
    return model.equals("open") ? OPEN_SAMPLE : 1;
  }

  /**
   * What a wrong example costs: models with few or single features fit closer, those with many rare
   * ones looser.
   */
  static double cost(String model) {
    if (model.equals("open again")) {
      return LOOSEST_FIT;
    }
    String slot = model.split(" ")[0];
    return switch (slot) {
      case "open",
          "count",
          "killed",
          "injured",
          "measure",
          "outOf",
          "modality",
          "basis",
          "stance" ->
          CLOSE_FIT;
      default -> LOOSE_FIT;
    };
  }

  /**
   * How likely an example is taken to be annotated wrongly. For what fills slots, where annotators
   * agree least, that was better by 0.002 to 0.006 of average precision; for claims it was not.
   */
  static float doubt(String model) {
    return GoldDecider.isClaim(model) ? 0 : DOUBT;
  }

  /**
   * How much the model with hidden units counts: as much as the logistic one for claims that no
   * word tells.
   */
  static double share(String model) {
    return model.startsWith("open") ? EVEN_SHARE : LARGER_SHARE;
  }

  /** Corrects weights for what was not learnt from. */
  static void correct(String model, Map<String, Double> weights) {
    weights.merge("always", -Math.log(sample(model)), Double::sum);
    weights.computeIfPresent(Option.FAR, (far, weight) -> weight - Math.log(FAR_SAMPLE));
    if (model.startsWith("weaponOrigin")) {
      weights.merge(OWN, ORIGIN_TRUST, Double::sum);
    }
  }
}
