package org.wapenfeit.language.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a trained model: for each feature key the actions it speaks for or against.
 * Immutable, shared by all threads.
 *
 * <p>Stored by rising key as differences, so that gzip has less to do; weights are rounded to
 * {@value #SCALE} steps a unit.
 */
final class WeightTable {
  private static final int SCALE = 8;

  private final int actions;
  private final long[] keys;
  private final int[] starts;
  private final long[] sorted;
  private final byte[] actionOf;
  private final short[] weights;

  private WeightTable(int actions, long[] sorted, int[] ends, byte[] actionOf, short[] weights) {
    this.actions = actions;
    this.sorted = sorted;
    this.actionOf = actionOf;
    this.weights = weights;
    int capacity = Integer.highestOneBit(Math.max(1, sorted.length)) * 4;
    keys = new long[capacity];
    starts = new int[2 * capacity];
    for (int i = 0; i < sorted.length; i++) {
      int place = place(sorted[i]);
      keys[place] = sorted[i];
      starts[2 * place] = i == 0 ? 0 : ends[i - 1];
      starts[2 * place + 1] = ends[i];
    }
  }

  /** How many features have a weight. */
  int size() {
    return sorted.length;
  }

  void score(Features features, float[] into) {
    Arrays.fill(into, 0);
    for (int i = 0; i < features.count; i++) {
      int place = place(features.keys[i]);
      if (keys[place] != 0) {
        for (int at = starts[2 * place]; at < starts[2 * place + 1]; at++) {
          into[actionOf[at] & 0xff] += weights[at];
        }
      }
    }
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) (Hashing.mix(key) & mask);
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(actions);
    out.writeInt(sorted.length);
    out.writeInt(weights.length);
    long before = 0;
    for (long key : sorted) {
      writeNumber(out, key - before);
      before = key;
    }
    for (long key : sorted) {
      int place = place(key);
      out.writeByte(starts[2 * place + 1] - starts[2 * place]);
    }
    out.write(actionOf);
    for (long key : sorted) {
      int place = place(key);
      for (int at = starts[2 * place]; at < starts[2 * place + 1]; at++) {
        writeNumber(out, (weights[at] << 1) ^ (weights[at] >> 31));
      }
    }
  }

  static WeightTable read(DataInputStream in) throws IOException {
    int actions = in.readInt();
    int features = in.readInt();
    int entries = in.readInt();
    long[] sorted = new long[features];
    long before = 0;
    for (int i = 0; i < features; i++) {
      before += readNumber(in);
      sorted[i] = before;
    }
    int[] ends = new int[features];
    int end = 0;
    for (int i = 0; i < features; i++) {
      end += in.readUnsignedByte();
      ends[i] = end;
    }
    byte[] actionOf = new byte[entries];
    in.readFully(actionOf);
    short[] weights = new short[entries];
    for (int i = 0; i < entries; i++) {
      int value = (int) readNumber(in);
      weights[i] = (short) ((value >>> 1) ^ -(value & 1));
    }
    return new WeightTable(actions, sorted, ends, actionOf, weights);
  }

  private static void writeNumber(DataOutputStream out, long number) throws IOException {
    long rest = number;
    while (rest >= 0x80) {
      out.writeByte((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readNumber(DataInputStream in) throws IOException {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      number |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        return number;
      }
    }
  }

  /** Collects weights, features in rising order. */
  static final class Builder {
    private final int actions;
    private long[] keys = new long[1 << 16];
    private int[] ends = new int[1 << 16];
    private byte[] actionOf = new byte[1 << 18];
    private short[] weights = new short[1 << 18];
    private int features;
    private int entries;

    Builder(int actions) {
      this.actions = actions;
    }

    /** Adds a feature; weights that round to 0 are left out, and the feature if none remains. */
    void add(long key, float[] row) {
      int before = entries;
      for (int action = 0; action < actions; action++) {
        int weight = Math.round(row[action] * SCALE);
        if (weight != 0) {
          entry(action, (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, weight)));
        }
      }
      if (entries > before) {
        feature(key);
      }
    }

    private void entry(int action, short weight) {
      if (entries == weights.length) {
        weights = Arrays.copyOf(weights, entries * 2);
        actionOf = Arrays.copyOf(actionOf, entries * 2);
      }
      actionOf[entries] = (byte) action;
      weights[entries++] = weight;
    }

    private void feature(long key) {
      if (features == keys.length) {
        keys = Arrays.copyOf(keys, features * 2);
        ends = Arrays.copyOf(ends, features * 2);
      }
      keys[features] = key;
      ends[features++] = entries;
    }

    WeightTable build() {
      return new WeightTable(
          actions,
          Arrays.copyOf(keys, features),
          Arrays.copyOf(ends, features),
          Arrays.copyOf(actionOf, entries),
          Arrays.copyOf(weights, entries));
    }
  }
}
