package org.wapenfeit.decision;

/**
 * Weights by the hash of their feature, in arrays without objects, since a look-up for every
 * feature of every option is most of what a decision costs. Two of a million features have the same
 * 64 bits about once in 40 million tables.
 */
final class FeatureTable {
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long FACTOR = 0xD6E8FEB86659FD93L;
  private static final int SMALLEST = 16;

  /** The row of a feature that only has a weight. */
  static final int NO_ROW = -1;

  private long[] keys = new long[SMALLEST];
  private float[] weights = new float[SMALLEST];
  private int[] rows = new int[SMALLEST];
  private int size;

  /**
   * Puts a feature in, or another weight for one that is there.
   *
   * @param row where more is kept of it; {@link #NO_ROW} for nowhere
   */
  void put(String feature, float weight, int row) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    put(hash(feature), weight, row);
  }

  /** Where a feature stands, for {@link #weight} and {@link #row}; -1 where it does not. */
  int find(String feature) {
    long key = hash(feature);
    for (int at = place(key); keys[at] != 0; at = at + 1 & keys.length - 1) {
      if (keys[at] == key) {
        return at;
      }
    }
    return -1;
  }

  float weight(int at) {
    return weights[at];
  }

  int row(int at) {
    return rows[at];
  }

  private void put(long key, float weight, int row) {
    int at = place(key);
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    size += keys[at] == 0 ? 1 : 0;
    keys[at] = key;
    weights[at] = weight;
    rows[at] = row;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldWeights = weights;
    int[] oldRows = rows;
    keys = new long[2 * oldKeys.length];
    weights = new float[keys.length];
    rows = new int[keys.length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldWeights[i], oldRows[i]);
      }
    }
  }

  private int place(long key) {
    return (int) (key >>> 7) & keys.length - 1;
  }

  private static long hash(String feature) {
    long hash = SEED;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * FACTOR;
      hash ^= hash >>> 32;
    }
    return hash == 0 ? 1 : hash;
  }
}
