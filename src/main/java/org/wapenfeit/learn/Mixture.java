package org.wapenfeit.learn;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wapenfeit.decision.HiddenUnits;
import org.wapenfeit.decision.LearntModel;

/** The weighted mean of two models in log odds, which is right more often than either. */
final class Mixture {
  private static final double TINY = 0.05;
  private static final int DECIMALS = 1_000;

  private Mixture() {}

  /**
   * The mean of weights alone and of weights with hidden units; weights near nothing are left out.
   *
   * @param share how much the one with hidden units counts, from 0 to 1
   */
  static LearntModel of(Map<String, Double> logistic, LearntModel deep, double share) {
    Map<String, Double> weights = new TreeMap<>();
    TreeSet<String> features = new TreeSet<>(logistic.keySet());
    features.addAll(deep.weights().keySet());
    for (String feature : features) {
      double mean =
          (1 - share) * logistic.getOrDefault(feature, 0.0)
              + share * deep.weights().getOrDefault(feature, 0.0);
      if (Math.abs(mean) > TINY || deep.hidden().vectors().containsKey(feature)) {
        weights.put(feature, Math.round(mean * DECIMALS) / (double) DECIMALS);
      }
    }
    float[] output = deep.hidden().output().clone();
    for (int k = 0; k < output.length; k++) {
      output[k] *= (float) share;
    }
    HiddenUnits hidden = new HiddenUnits(output, deep.hidden().bias(), deep.hidden().vectors());
    return new LearntModel(weights, hidden);
  }
}
