package org.wapenfeit.language.parse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The best tree over the words of a sentence (Chu and Liu 1965, Edmonds 1967). */
final class SpanningTree {
  private static final float NEVER = -1e9f;

  /** How many words are tried as the root. */
  private static final int ROOTS = 6;

  private SpanningTree() {}

  /**
   * The heads whose arcs have the highest sum among all trees in which one word hangs below the
   * root.
   *
   * @param scores for each word, counted from 0, how well each head fits: first the root, then the
   *     words
   * @return for each word its head: 0 for the root, else the number of the word from 1
   */
  static int[] heads(float[][] scores) {
    int size = scores.length;
    int[] greedy = new int[size];
    int roots = 0;
    for (int word = 0; word < size; word++) {
      greedy[word] = best(scores[word], word + 1);
      roots += greedy[word] == 0 ? 1 : 0;
    }
    if (roots == 1 && cycle(greedy) == 0) {
      return greedy;
    }
    int[] best = greedy;
    double highest = Double.NEGATIVE_INFINITY;
    for (int root : likelyRoots(scores)) {
      int[] heads = below(scores, root);
      double sum = sum(scores, heads);
      if (sum > highest) {
        highest = sum;
        best = heads;
      }
    }
    return best;
  }

  /** The words that lose least, or gain most, by hanging below the root. */
  private static List<Integer> likelyRoots(float[][] scores) {
    double[] gains = new double[scores.length];
    for (int word = 0; word < scores.length; word++) {
      float other = NEVER;
      for (int head = 1; head < scores[word].length; head++) {
        other = Math.max(other, scores[word][head]);
      }
      gains[word] = scores[word][0] - other;
    }
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble(word -> -gains[word]))
        .limit(ROOTS)
        .toList();
  }

  /** The best tree in which only this word hangs below the root. */
  private static int[] below(float[][] scores, int root) {
    int nodes = scores.length + 1;
    float[][] arcs = new float[nodes][];
    for (int word = 1; word < nodes; word++) {
      arcs[word] = scores[word - 1].clone();
      arcs[word][word] = NEVER;
      if (word - 1 != root) {
        arcs[word][0] = NEVER;
      } else {
        Arrays.fill(arcs[word], NEVER);
        arcs[word][0] = 0;
      }
    }
    int[] heads = maximal(arcs, new boolean[nodes]);
    return Arrays.copyOfRange(heads, 1, nodes);
  }

  /**
   * The heads of the best tree below node 0.
   *
   * @param arcs {@code arcs[node][head]}
   * @param gone nodes that were merged into another
   */
  private static int[] maximal(float[][] arcs, boolean[] gone) {
    int nodes = arcs.length;
    int[] heads = new int[nodes];
    for (int node = 1; node < nodes; node++) {
      heads[node] = gone[node] ? 0 : best(arcs[node], node, gone);
    }
    int start = cycle(heads, gone);
    if (start == 0) {
      return heads;
    }
    boolean[] inside = new boolean[nodes];
    double sum = 0;
    for (int node = start; !inside[node]; node = heads[node]) {
      inside[node] = true;
      sum += arcs[node][heads[node]];
    }
    float[][] merged = new float[nodes][];
    int[] enters = new int[nodes];
    int[] leaves = new int[nodes];
    boolean[] left = gone.clone();
    for (int node = 1; node < nodes; node++) {
      left[node] |= inside[node] && node != start;
      merged[node] = arcs[node] == null ? null : arcs[node].clone();
    }
    for (int other = 0; other < nodes; other++) {
      if (inside[other] || other > 0 && gone[other]) {
        continue;
      }
      float in = Float.NEGATIVE_INFINITY;
      float out = Float.NEGATIVE_INFINITY;
      for (int node = 1; node < nodes; node++) {
        if (inside[node]) {
          float change = arcs[node][other] - arcs[node][heads[node]];
          if (change > in) {
            in = change;
            enters[other] = node;
          }
          if (other > 0 && arcs[other][node] > out) {
            out = arcs[other][node];
            leaves[other] = node;
          }
        }
      }
      merged[start][other] = in;
      if (other > 0) {
        merged[other][start] = out;
      }
    }
    int[] found = maximal(merged, left);
    int[] tree = heads.clone();
    for (int node = 1; node < nodes; node++) {
      if (!gone[node] && !inside[node]) {
        tree[node] = found[node] == start ? leaves[node] : found[node];
      }
    }
    tree[enters[found[start]]] = found[start];
    return tree;
  }

  private static int best(float[] scores, int self) {
    int best = -1;
    for (int head = 0; head < scores.length; head++) {
      if (head != self && (best < 0 || scores[head] > scores[best])) {
        best = head;
      }
    }
    return best;
  }

  private static int best(float[] scores, int self, boolean[] gone) {
    int best = 0;
    for (int head = 1; head < scores.length; head++) {
      if (head != self && !gone[head] && scores[head] > scores[best]) {
        best = head;
      }
    }
    return best;
  }

  /** A word, counted from 1, whose heads lead back to it; 0 for none. */
  private static int cycle(int[] heads) {
    int[] shifted = new int[heads.length + 1];
    System.arraycopy(heads, 0, shifted, 1, heads.length);
    return cycle(shifted, new boolean[shifted.length]);
  }

  private static int cycle(int[] heads, boolean[] gone) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int node = start;
      while (node != 0 && !gone[node] && seen[node] == 0) {
        seen[node] = start;
        node = heads[node];
      }
      if (node != 0 && !gone[node] && seen[node] == start) {
        return node;
      }
    }
    return 0;
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int word = 0; word < heads.length; word++) {
      sum += scores[word][heads[word]];
    }
    return sum;
  }
}
