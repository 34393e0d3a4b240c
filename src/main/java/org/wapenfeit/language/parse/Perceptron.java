package org.wapenfeit.language.parse;

import java.util.Arrays;

/**
 * Weights while they are learnt: a sum and, for the average over all steps, a sum weighted by time.
 * For one thread.
 */
final class Perceptron {
  private static final int START = 1 << 20;

  private final int actions;
  private long[] keys = new long[START];
  private int[] rowOf = new int[START];
  private float[][] rows = new float[START / 2][];
  private int used;
  private int step;

  Perceptron(int actions) {
    this.actions = actions;
  }

  /** Counts one more decision. */
  void tick() {
    step++;
  }

  void score(Features features, float[] into) {
    Arrays.fill(into, 0);
    for (int i = 0; i < features.count; i++) {
      int place = place(features.keys[i]);
      if (keys[place] != 0) {
        float[] row = rows[rowOf[place]];
        for (int action = 0; action < actions; action++) {
          into[action] += row[action];
        }
      }
    }
  }

  void update(Features features, int action, float by) {
    for (int i = 0; i < features.count; i++) {
      float[] row = row(features.keys[i]);
      row[action] += by;
      row[actions + action] += by * step;
    }
  }

  /** The averaged weights that are at least this far from 0. */
  WeightTable average(float least) {
    WeightTable.Builder out = new WeightTable.Builder(actions);
    long[] sorted = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    float[] averaged = new float[actions];
    for (long key : sorted) {
      float[] row = rows[rowOf[place(key)]];
      for (int action = 0; action < actions; action++) {
        float weight = row[action] - row[actions + action] / step;
        averaged[action] = Math.abs(weight) < least ? 0 : weight;
      }
      out.add(key, averaged);
    }
    return out.build();
  }

  private float[] row(long key) {
    int place = place(key);
    if (keys[place] == 0) {
      if (used * 2 >= keys.length) {
        grow();
        place = place(key);
      }
      keys[place] = key;
      rowOf[place] = used;
      rows[used++] = new float[2 * actions];
    }
    return rows[rowOf[place]];
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) (Hashing.mix(key) & mask);
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rowOf;
    keys = new long[oldKeys.length * 2];
    rowOf = new int[keys.length];
    rows = Arrays.copyOf(rows, keys.length / 2 + 1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        rowOf[place] = oldRows[i];
      }
    }
  }
}
