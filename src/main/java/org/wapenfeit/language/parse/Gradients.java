package org.wapenfeit.language.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which way each parameter has to go for some sentences to be read better. */
final class Gradients {
  final Parameters sums;

  /** The rows of each clue that stand for a word of the sentences. */
  final List<TreeSet<Integer>> rows = new ArrayList<>();

  private final Parameters p;
  private final Turned turned;

  /**
   * What each matrix has still to take: rows that it turned, and the slopes of what came of them.
   */
  private final Map<float[][], Waiting> waiting = new IdentityHashMap<>();

  private record Waiting(List<float[]> rows, List<float[]> slopes) {}

  /** The matrices turned over, as going back needs them; made once for many sentences. */
  static final class Turned {
    private final float[][] input;
    private final float[][][] layers = new float[Parameters.REACH.length][][];
    private final float[][] head;
    private final float[][] dependent;
    private final float[][] arcs;
    private final float[][] above;
    private final float[][] below;
    private final float[][] both;
    private final float[][] byAbove;
    private final float[][] byBelow;

    Turned(Parameters p) {
      input = Rows.turned(p.input);
      for (int layer = 0; layer < layers.length; layer++) {
        layers[layer] = Rows.turned(p.layers[layer]);
      }
      head = Rows.turned(p.head);
      dependent = Rows.turned(p.dependent);
      arcs = Rows.turned(p.arcs);
      above = Rows.turned(p.above);
      below = Rows.turned(p.below);
      both = Rows.turned(p.both);
      byAbove = Rows.turned(p.byAbove);
      byBelow = Rows.turned(p.byBelow);
    }
  }

  /**
   * @param sums where they are added up; all zero
   */
  Gradients(Parameters p, Turned turned, Parameters sums) {
    this.p = p;
    this.turned = turned;
    this.sums = sums;
    for (int clue = 0; clue < Clue.values().length; clue++) {
      rows.add(new TreeSet<>());
    }
  }

  /**
   * Adds those of one sentence.
   *
   * @param heads its right heads, by word from 0
   * @param relations its right relations by their numbers; -1 for one that is not learnt
   * @param kept by what dropout raised what it kept
   * @return what is lost by reading it as it was read
   */
  double add(Reading r, int[] heads, int[] relations, float kept) {
    float[][] gAbove = Rows.zeros(r.size + 1, Parameters.RELATION);
    float[][] gBelow = Rows.zeros(r.size, Parameters.RELATION);
    double loss = relations(r, heads, relations, gAbove, gBelow);
    float[][] gHeads = Rows.zeros(r.size + 1, Parameters.ARC);
    float[][] gDependents = Rows.zeros(r.size, Parameters.ARC);
    loss += arcs(r, heads, gHeads, gDependents);
    float[][] gWords = Rows.zeros(r.size + 1, Parameters.WIDTH);
    closed(r.words, r.heads, gHeads, kept, turned.head, sums.head, sums.headBias, gWords);
    closed(r.words, r.above, gAbove, kept, turned.above, sums.above, sums.aboveBias, gWords);
    closed(
        r.words,
        r.dependents,
        gDependents,
        kept,
        turned.dependent,
        sums.dependent,
        sums.dependentBias,
        gWords);
    closed(r.words, r.below, gBelow, kept, turned.below, sums.below, sums.belowBias, gWords);
    Rows.add(sums.root[0], gWords[r.size]);
    layers(r, gWords, kept);
    return loss;
  }

  /** Adds others to these and sets them to 0. */
  void take(Gradients others) {
    for (int i = 0; i < sums.all().size(); i++) {
      float[][] to = sums.all().get(i);
      float[][] from = others.sums.all().get(i);
      if (i < rows.size()) {
        for (int row : others.rows.get(i)) {
          move(from[row], to[row]);
        }
        rows.get(i).addAll(others.rows.get(i));
        others.rows.get(i).clear();
      } else {
        for (int row = 0; row < from.length; row++) {
          move(from[row], to[row]);
        }
      }
    }
  }

  private static void move(float[] from, float[] to) {
    Rows.add(to, from);
    Arrays.fill(from, 0);
  }

  /**
   * Adds what waits: a matrix is gone through once for all sentences, which takes half the time.
   * Each sentence is added before the next batch.
   */
  void settle() {
    waiting.forEach(
        (sum, w) ->
            Rows.addTurnedProduct(
                w.rows().toArray(float[][]::new), w.slopes().toArray(float[][]::new), sum));
    waiting.clear();
  }

  private void later(float[][] rows, float[][] slopes, float[][] sum) {
    for (int i = 0; i < slopes.length; i++) {
      later(rows[i], slopes[i], sum);
    }
  }

  private void later(float[] row, float[] slope, float[][] sum) {
    Waiting w =
        waiting.computeIfAbsent(sum, key -> new Waiting(new ArrayList<>(), new ArrayList<>()));
    w.rows().add(row);
    w.slopes().add(slope);
  }

  private double relations(
      Reading r, int[] heads, int[] relations, float[][] gAbove, float[][] gBelow) {
    double loss = 0;
    for (int word = 0; word < r.size; word++) {
      if (relations[word] < 0) {
        continue;
      }
      float[] turnedBelow = r.turnedBelow(word);
      float[] slope = r.relations(word, heads[word], turnedBelow);
      loss += softmax(slope, relations[word]);
      int place = r.place(heads[word]);
      float[] over = r.above[place];
      float[] under = r.below[word];
      float[] crossed = new float[turnedBelow.length];
      for (int relation = 0; relation < slope.length; relation++) {
        int from = relation * Parameters.RELATION;
        for (int k = 0; k < Parameters.RELATION; k++) {
          crossed[from + k] = slope[relation] * over[k];
          gAbove[place][k] += slope[relation] * turnedBelow[from + k];
        }
      }
      later(under, crossed, sums.both);
      later(under, slope, sums.byBelow);
      later(over, slope, sums.byAbove);
      Rows.add(sums.relationBias[0], slope);
      Rows.addProduct(crossed, turned.both, gBelow[word]);
      Rows.addProduct(slope, turned.byBelow, gBelow[word]);
      Rows.addProduct(slope, turned.byAbove, gAbove[place]);
    }
    return loss;
  }

  private double arcs(Reading r, int[] heads, float[][] gHeads, float[][] gDependents) {
    double loss = 0;
    float[][] gTurned = Rows.zeros(r.size, Parameters.ARC);
    float[] all = new float[r.size + 1];
    for (int word = 0; word < r.size; word++) {
      float[] slope = r.scores[word].clone();
      loss += softmax(slope, heads[word]);
      for (int head = 0; head <= r.size; head++) {
        if (slope[head] != 0) {
          int place = r.place(head);
          Rows.add(gTurned[word], slope[head], r.heads[place]);
          Rows.add(gHeads[place], slope[head], r.turned[word]);
          all[place] += slope[head];
          int far = head == 0 ? 2 * Parameters.FAR + 1 : Reading.distance(word, head - 1);
          sums.distance[0][far] += slope[head];
        }
      }
    }
    for (int place = 0; place <= r.size; place++) {
      Rows.add(sums.anyDependent[0], all[place], r.heads[place]);
      Rows.add(gHeads[place], all[place], p.anyDependent[0]);
    }
    later(r.dependents, gTurned, sums.arcs);
    Rows.addProduct(gTurned, turned.arcs, gDependents);
    return loss;
  }

  /** Turns scores into how far each is from right; returns what is lost. */
  private static double softmax(float[] scores, int right) {
    float highest = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    float sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) StrictMath.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    double loss = -StrictMath.log(Math.max(Float.MIN_NORMAL, scores[right]));
    scores[right] -= 1;
    return loss;
  }

  /** Goes back through rows that were turned by a matrix and opened above zero. */
  private void closed(
      float[][] from,
      float[][] opened,
      float[][] slopes,
      float kept,
      float[][] turnedMatrix,
      float[][] sum,
      float[][] biasSum,
      float[][] to) {
    for (int i = 0; i < slopes.length; i++) {
      for (int j = 0; j < slopes[i].length; j++) {
        slopes[i][j] = opened[i][j] > 0 ? kept * slopes[i][j] : 0;
      }
      Rows.add(biasSum[0], slopes[i]);
    }
    Rows.addProduct(slopes, turnedMatrix, to);
    later(from, slopes, sum);
  }

  private void layers(Reading r, float[][] gWords, float kept) {
    int width = Parameters.WIDTH;
    float[][] slopes = new float[r.size][];
    for (int word = 0; word < r.size; word++) {
      slopes[word] =
          outOfProportion(gWords[word], r.words[word], r.spread[Parameters.REACH.length][word]);
    }
    for (int layer = Parameters.REACH.length - 1; layer >= 0; layer--) {
      int reach = Parameters.REACH[layer];
      float[][] passed = new float[r.size][];
      float[][] gSeen = Rows.zeros(r.size, Parameters.SEEN * width);
      for (int word = 0; word < r.size; word++) {
        passed[word] = slopes[word].clone();
      }
      closed(
          r.seen[layer],
          r.added[layer],
          passed,
          kept,
          turned.layers[layer],
          sums.layers[layer],
          sums.layerBias[layer],
          gSeen);
      float[] mean = new float[width];
      for (float[] seen : gSeen) {
        for (int j = 0; j < width; j++) {
          mean[j] += seen[(Parameters.SEEN - 1) * width + j] / r.size;
        }
      }
      for (int word = 0; word < r.size; word++) {
        float[] slope = mean.clone();
        for (int j = 0; j < width; j++) {
          slope[j] += gSeen[word][j];
          slope[j] += word + reach < r.size ? gSeen[word + reach][width + j] : 0;
          slope[j] += word >= reach ? gSeen[word - reach][2 * width + j] : 0;
        }
        Rows.add(slopes[word], outOfProportion(slope, r.seen[layer][word], r.spread[layer][word]));
      }
    }
    input(r, slopes, kept);
  }

  /** Goes back through putting a row in proportion; of the row only the first numbers count. */
  private static float[] outOfProportion(float[] slope, float[] even, float spread) {
    float mean = 0;
    float along = 0;
    for (int j = 0; j < Parameters.WIDTH; j++) {
      mean += slope[j];
      along += slope[j] * even[j];
    }
    mean /= Parameters.WIDTH;
    along /= Parameters.WIDTH;
    float[] back = new float[Parameters.WIDTH];
    for (int j = 0; j < back.length; j++) {
      back[j] = spread * (slope[j] - mean - even[j] * along);
    }
    return back;
  }

  private void input(Reading r, float[][] slopes, float kept) {
    later(r.input, slopes, sums.input);
    float[][] all = Rows.product(slopes, turned.input);
    for (int word = 0; word < r.size; word++) {
      Rows.add(sums.inputBias[0], slopes[word]);
      float[] back = all[word];
      int at = 0;
      for (Clue clue : Clue.values()) {
        int row = r.clues[clue.ordinal()][word];
        rows.get(clue.ordinal()).add(row);
        float[] sum = sums.clues[clue.ordinal()][row];
        for (int j = 0; j < clue.width; j++) {
          sum[j] += r.input[word][at + j] == 0 ? 0 : kept * back[at + j];
        }
        at += clue.width;
      }
    }
  }
}
