package org.wapenfeit.decision;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** A learnt model laid out for weighing options. */
final class Model {
  private final FeatureTable features = new FeatureTable();
  private float[] output = {};
  private float[] bias = {};
  private byte[] vectors = {};
  private int rows;

  static Model of(LearntModel learnt) {
    Model model = new Model();
    model.setUnits(learnt.hidden().output(), learnt.hidden().bias());
    TreeSet<String> names = new TreeSet<>(learnt.weights().keySet());
    names.addAll(learnt.hidden().vectors().keySet());
    for (String feature : names) {
      float weight = learnt.weights().getOrDefault(feature, 0.0).floatValue();
      model.put(feature, weight, learnt.hidden().vectors().get(feature));
    }
    return model;
  }

  /**
   * Sets the hidden units, before any feature tells them something.
   *
   * @throws IllegalArgumentException when there are not as many biases as outputs
   */
  void setUnits(float[] output, float[] bias) {
    if (output.length != bias.length) {
      throw new IllegalArgumentException(output.length + " units with " + bias.length + " biases");
    }
    this.output = output.clone();
    this.bias = bias.clone();
  }

  /**
   * Adds a feature.
   *
   * @param vector what it tells each unit; null for nothing
   * @throws IllegalArgumentException when it tells more or fewer units than there are
   */
  void put(String feature, float weight, byte[] vector) {
    if (vector == null) {
      features.put(feature, weight, FeatureTable.NO_ROW);
      return;
    }
    if (vector.length != output.length) {
      throw new IllegalArgumentException(
          vector.length + " numbers for " + output.length + " units");
    }
    int at = rows * output.length;
    if (at + output.length > vectors.length) {
      vectors = Arrays.copyOf(vectors, 2 * at + output.length);
    }
    System.arraycopy(vector, 0, vectors, at, output.length);
    features.put(feature, weight, rows);
    rows++;
  }

  /** The log odds that an option with these features is right. */
  double logOdds(List<String> known) {
    double sum = 0;
    float[] units = bias.clone();
    for (String feature : known) {
      int at = features.find(feature);
      if (at >= 0) {
        sum += features.weight(at);
        add(features.row(at), units);
      }
    }
    for (int k = 0; k < units.length; k++) {
      sum += units[k] > 0 ? units[k] * output[k] : 0;
    }
    return sum;
  }

  private void add(int row, float[] units) {
    if (row != FeatureTable.NO_ROW) {
      int from = row * units.length;
      for (int k = 0; k < units.length; k++) {
        units[k] += vectors[from + k];
      }
    }
  }
}
