package org.wapenfeit.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wapenfeit.decision.HiddenUnits;
import org.wapenfeit.decision.LearntModel;

/**
 * Fits weights and hidden units side by side (wide and deep learning, Cheng et al. 2016), several
 * times from other beginnings, whose mean is taken. Chance is drawn from fixed seeds: the same
 * examples give the same model.
 */
final class WideAndDeepLearner {
  /** How often it is fitted. */
  private static final int TIMES = 2;

  /** How often a feature must come to tell the hidden units something. */
  private static final int DEEP_CUTOFF = 32;

  private static final int STEPS = 16;

  private final int cutoff;
  private final float doubt;

  /**
   * @param cutoff how often a feature must come to get a weight
   * @param doubt how likely an example is taken to be annotated wrongly
   */
  WideAndDeepLearner(int cutoff, float doubt) {
    this.cutoff = cutoff;
    this.doubt = doubt;
  }

  /** The mean of the models that are fitted; features without weight are left out. */
  LearntModel learn(Examples examples) {
    FeatureIndex index = new FeatureIndex(examples, cutoff);
    int[] places = index.placesByCount();
    int[] deep =
        IntStream.range(0, places.length)
            .filter(i -> index.count(i) >= DEEP_CUTOFF)
            .map(i -> places[i])
            .toArray();
    int[][] known = new int[examples.size()][];
    boolean[] right = new boolean[examples.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = index.known(examples.all().get(i));
      for (int f = 0; f < known[i].length; f++) {
        known[i][f] = places[known[i][f]];
      }
      right[i] = examples.all().get(i).right();
    }
    List<WideAndDeepFit> fits = new ArrayList<>();
    for (int seed = 1; seed <= TIMES; seed++) {
      WideAndDeepFit fit = new WideAndDeepFit(places.length, deep, seed);
      fit.learn(known, right, doubt);
      fits.add(fit);
    }
    return mean(index, places, fits);
  }

  private static LearntModel mean(FeatureIndex index, int[] places, List<WideAndDeepFit> fits) {
    Map<String, Double> weights = new TreeMap<>();
    Map<String, byte[]> vectors = new TreeMap<>();
    int units = WideAndDeepFit.UNITS;
    for (int i = 0; i < places.length; i++) {
      double sum = 0;
      for (WideAndDeepFit fit : fits) {
        sum += fit.weight(places[i]);
      }
      weights.put(index.name(i), sum / fits.size());
      if (index.count(i) >= DEEP_CUTOFF) {
        vectors.put(index.name(i), new byte[units * fits.size()]);
      }
    }
    float[] output = new float[units * fits.size()];
    float[] bias = new float[output.length];
    for (int f = 0; f < fits.size(); f++) {
      WideAndDeepFit fit = fits.get(f);
      for (int k = 0; k < units; k++) {
        int unit = f * units + k;
        float step = fit.largest(k) / STEPS;
        output[unit] = fit.output[k] * step / fits.size();
        bias[unit] = fit.bias[k] / step;
        for (int i = 0; i < places.length; i++) {
          if (index.count(i) >= DEEP_CUTOFF) {
            float told = fit.told(places[i], k);
            vectors.get(index.name(i))[unit] = (byte) Math.round(told / step);
          }
        }
      }
    }
    vectors.values().removeIf(v -> Arrays.equals(v, new byte[v.length]));
    return new LearntModel(weights, new HiddenUnits(output, bias, vectors));
  }
}
