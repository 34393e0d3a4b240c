package org.wapenfeit.language.parse;

import java.util.List;

/** Adam (Kingma and Ba 2015) over the parameters of a network; of clues only rows that were met. */
final class Adam {
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.99;
  private static final float TINY = 1e-8f;

  private final Parameters parameters;
  private final Parameters means;
  private final Parameters squares;
  private int steps;

  /**
   * @param means two more sets of parameters of the same sizes, all zero
   */
  Adam(Parameters parameters, Parameters means, Parameters squares) {
    this.parameters = parameters;
    this.means = means;
    this.squares = squares;
  }

  /**
   * Goes one step against the gradients, and sets them to 0.
   *
   * @param scale by what they are multiplied first
   */
  void step(Gradients gradients, double rate, float scale) {
    steps++;
    float step =
        (float)
            (rate
                * Math.sqrt(1 - StrictMath.pow(SECOND, steps))
                / (1 - StrictMath.pow(FIRST, steps)));
    int clues = Clue.values().length;
    List<float[][]> sums = gradients.sums.all();
    for (int i = 0; i < sums.size(); i++) {
      float[][] sum = sums.get(i);
      if (i < clues) {
        for (int row : gradients.rows.get(i)) {
          row(i, row, sum[row], step, scale);
        }
        gradients.rows.get(i).clear();
      } else {
        for (int row = 0; row < sum.length; row++) {
          row(i, row, sum[row], step, scale);
        }
      }
    }
  }

  private void row(int matrix, int row, float[] sum, float step, float scale) {
    float[] values = parameters.all().get(matrix)[row];
    float[] mean = means.all().get(matrix)[row];
    float[] square = squares.all().get(matrix)[row];
    for (int j = 0; j < sum.length; j++) {
      float slope = scale * sum[j];
      mean[j] = (float) FIRST * mean[j] + (float) (1 - FIRST) * slope;
      square[j] = (float) SECOND * square[j] + (float) (1 - SECOND) * slope * slope;
      values[j] -= step * mean[j] / ((float) Math.sqrt(square[j]) + TINY);
      sum[j] = 0;
    }
  }
}
