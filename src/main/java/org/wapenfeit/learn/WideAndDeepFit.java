package org.wapenfeit.learn;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * One fit of weights and hidden units by stochastic gradient descent with AdaGrad. Features and
 * units are dropped by chance while it learns, so that no two of them lean on each other.
 */
final class WideAndDeepFit {
  /** How many hidden units there are. */
  static final int UNITS = 16;

  /** The row of a feature that only has a weight. */
  static final int NO_ROW = -1;

  private static final int EPOCHS = 8;
  private static final float RATE = 0.03f;
  private static final float BIAS_RATE = 0.01f * RATE;
  private static final float DROPPED = 0.3f;
  private static final int DROPPED_OF_INTS = (int) (Integer.MIN_VALUE + DROPPED * 0x1p32);
  private static final float KEPT = 1 / (1 - DROPPED);
  private static final float DECAY = 1e-5f;
  private static final float DEEP_DECAY = 1e-3f;
  private static final float FIRST_SQUARES = 1e-4f;
  private static final float FIRST_VECTORS = 0.05f;
  private static final float FIRST_OUTPUT = 0.3f;

  /** An error so small teaches nothing. */
  private static final float RIGHT = 1e-3f;

  final float[] weights;
  final float[] vectors;
  final float[] output = new float[UNITS];
  final float[] bias = new float[UNITS];

  private final int[] rows;
  private final SplittableRandom chance;
  private final float[] weightSquares;
  private final float[] vectorSquares;
  private final float[] outputSquares = new float[UNITS];

  /** What is at work for the example at hand: its features that were not dropped, and its units. */
  private int[] features = {};

  private int count;
  private final float[] sums = new float[UNITS];
  private final boolean[] open = new boolean[UNITS];
  private final float[] slopes = new float[UNITS];

  /**
   * @param rows for each feature the row of its vector, {@link #NO_ROW} for none
   * @param deep how many rows there are
   * @param seed where chance begins
   */
  WideAndDeepFit(int[] rows, int deep, long seed) {
    this.rows = rows;
    this.chance = new SplittableRandom(seed);
    Random first = new Random(seed);
    this.weights = new float[rows.length];
    this.vectors = new float[deep * UNITS];
    this.weightSquares = new float[rows.length];
    this.vectorSquares = new float[deep];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = FIRST_VECTORS * (float) first.nextGaussian();
    }
    for (int k = 0; k < UNITS; k++) {
      output[k] = FIRST_OUTPUT * (float) first.nextGaussian();
    }
    Arrays.fill(weightSquares, FIRST_SQUARES);
    Arrays.fill(vectorSquares, FIRST_SQUARES);
    Arrays.fill(outputSquares, FIRST_SQUARES);
  }

  /**
   * Learns from all examples, several times in an order of chance.
   *
   * @param known the features of each example
   * @param right whether each is right
   * @param doubt how likely an example is taken to be annotated wrongly, from 0 to below 0.5
   */
  void learn(int[][] known, boolean[] right, float doubt) {
    int[] order = new int[known.length];
    Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = chance.nextInt(i + 1);
        int other = order[j];
        order[j] = order[i];
        order[i] = other;
      }
      for (int example : order) {
        float error = likely(known[example]) - (right[example] ? 1 - doubt : doubt);
        if (Math.abs(error) >= RIGHT) {
          correct(error);
        }
      }
    }
  }

  /** The largest number, without sign, that a feature tells a unit. */
  float largest(int unit) {
    float largest = Float.MIN_NORMAL;
    for (int at = unit; at < vectors.length; at += UNITS) {
      largest = Math.max(largest, Math.abs(vectors[at]));
    }
    return largest;
  }

  private float likely(int[] known) {
    choose(known);
    System.arraycopy(bias, 0, sums, 0, UNITS);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += KEPT * weights[features[i]];
      int row = rows[features[i]];
      if (row != NO_ROW) {
        int from = row * UNITS;
        for (int k = 0; k < UNITS; k++) {
          sums[k] += KEPT * vectors[from + k];
        }
      }
    }
    for (int k = 0; k < UNITS; k++) {
      open[k] = sums[k] > 0 && stays();
      sum += open[k] ? KEPT * output[k] * sums[k] : 0;
    }
    return (float) (1 / (1 + StrictMath.exp(-sum)));
  }

  /** Whether a feature or unit is not dropped this time. */
  private boolean stays() {
    return chance.nextInt() >= DROPPED_OF_INTS;
  }

  private void choose(int[] known) {
    if (features.length < known.length) {
      features = new int[known.length];
    }
    count = 0;
    for (int feature : known) {
      if (stays()) {
        features[count] = feature;
        count++;
      }
    }
  }

  private void correct(float error) {
    float squares = 0;
    for (int k = 0; k < UNITS; k++) {
      slopes[k] = open[k] ? error * output[k] : 0;
      squares += slopes[k] * slopes[k] / UNITS;
      if (open[k]) {
        float slope = error * sums[k];
        outputSquares[k] += slope * slope;
        output[k] -= RATE * slope / (float) Math.sqrt(outputSquares[k]);
      }
      bias[k] -= BIAS_RATE * slopes[k];
    }
    for (int i = 0; i < count; i++) {
      int feature = features[i];
      float slope = KEPT * error + DECAY * weights[feature];
      weightSquares[feature] += slope * slope;
      weights[feature] -= RATE * slope / (float) Math.sqrt(weightSquares[feature]);
      if (rows[feature] != NO_ROW) {
        correct(rows[feature], squares);
      }
    }
  }

  private void correct(int row, float squares) {
    vectorSquares[row] += squares;
    float rate = RATE / (float) Math.sqrt(vectorSquares[row]);
    int from = row * UNITS;
    for (int k = 0; k < UNITS; k++) {
      vectors[from + k] -= rate * (KEPT * slopes[k] + DEEP_DECAY * vectors[from + k]);
    }
  }
}
