package org.wapenfeit.decision;

import java.util.Arrays;
import java.util.Map;

/**
 * Weights by the hash of their feature, in two arrays without objects, since a look-up for every
 * feature of every option is most of what a decision costs. Two of a million features have the same
 * 64 bits about once in 40 million tables.
 */
final class FeatureTable {
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long FACTOR = 0xD6E8FEB86659FD93L;
  private static final int SMALLEST = 16;

  private long[] keys = new long[SMALLEST];
  private float[] values = new float[SMALLEST];
  private int size;

  static FeatureTable of(Map<String, Double> weights) {
    FeatureTable table = new FeatureTable();
    weights.forEach((feature, weight) -> table.put(feature, weight.floatValue()));
    return table;
  }

  void put(String feature, float weight) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    put(hash(feature), weight);
  }

  /** The weight of a feature, 0 where it has none. */
  float get(String feature) {
    long key = hash(feature);
    for (int at = place(key); keys[at] != 0; at = at + 1 & keys.length - 1) {
      if (keys[at] == key) {
        return values[at];
      }
    }
    return 0;
  }

  private void put(long key, float weight) {
    int at = place(key);
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    size += keys[at] == 0 ? 1 : 0;
    keys[at] = key;
    values[at] = weight;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldValues = Arrays.copyOf(values, values.length);
    keys = new long[2 * oldKeys.length];
    values = new float[keys.length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldValues[i]);
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
