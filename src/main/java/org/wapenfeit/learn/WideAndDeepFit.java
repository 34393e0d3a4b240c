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

  /** What is kept of a feature beside its vector: weight, and squares of its slopes. */
  private static final int CELLS = 4;

  private static final int SQUARES = 1;
  private static final int VECTOR_SQUARES = 2;

  final float[] output = new float[UNITS];
  final float[] bias = new float[UNITS];

  private final int deep;
  private final SplittableRandom chance;

  /**
   * A feature's cells lie side by side, and the features that come most often lie together: most of
   * the time goes into fetching them.
   */
  private final float[] cells;

  private final float[] vectors;
  private final float[] outputSquares = new float[UNITS];

  /** What is at work for the example at hand: its features that were not dropped, and its units. */
  private int[] features = {};

  private int count;
  private final float[] sums = new float[UNITS];
  private final boolean[] open = new boolean[UNITS];
  private final float[] slopes = new float[UNITS];

  /**
   * @param size how many features there are
   * @param deep the first of them, in the order in which chance gives them their first vectors; the
   *     others have a weight alone
   * @param seed where chance begins
   */
  WideAndDeepFit(int size, int[] deep, long seed) {
    this.deep = deep.length;
    this.chance = new SplittableRandom(seed);
    Random first = new Random(seed);
    this.cells = new float[size * CELLS];
    this.vectors = new float[deep.length * UNITS];
    for (int feature : deep) {
      for (int k = 0; k < UNITS; k++) {
        vectors[feature * UNITS + k] = FIRST_VECTORS * (float) first.nextGaussian();
      }
    }
    for (int k = 0; k < UNITS; k++) {
      output[k] = FIRST_OUTPUT * (float) first.nextGaussian();
    }
    for (int at = 0; at < cells.length; at += CELLS) {
      cells[at + SQUARES] = FIRST_SQUARES;
      cells[at + VECTOR_SQUARES] = FIRST_SQUARES;
    }
    Arrays.fill(outputSquares, FIRST_SQUARES);
  }

  /** The weight of a feature. */
  float weight(int feature) {
    return cells[feature * CELLS];
  }

  /** What a feature tells a unit; nothing where it only has a weight. */
  float told(int feature, int unit) {
    return feature < deep ? vectors[feature * UNITS + unit] : 0;
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
      int feature = features[i];
      sum += KEPT * cells[feature * CELLS];
      if (feature < deep) {
        int from = feature * UNITS;
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
      int at = feature * CELLS;
      float slope = KEPT * error + DECAY * cells[at];
      cells[at + SQUARES] += slope * slope;
      cells[at] -= RATE * slope / (float) Math.sqrt(cells[at + SQUARES]);
      if (feature < deep) {
        correct(feature, squares);
      }
    }
  }

  private void correct(int feature, float squares) {
    int at = feature * CELLS + VECTOR_SQUARES;
    cells[at] += squares;
    float rate = RATE / (float) Math.sqrt(cells[at]);
    int from = feature * UNITS;
    for (int k = 0; k < UNITS; k++) {
      vectors[from + k] -= rate * (KEPT * slopes[k] + DEEP_DECAY * vectors[from + k]);
    }
  }
}
