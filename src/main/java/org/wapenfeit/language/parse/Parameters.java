package org.wapenfeit.language.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The numbers that a network has learnt, as matrices kept row by row. Those of the clues have a row
 * for each value; all others turn a row of one width into one of another.
 */
final class Parameters {
  /** Width of what is known of a word in its sentence. */
  static final int WIDTH = 160;

  /** Width of a word as a head or a dependent. */
  static final int ARC = 128;

  /** Width of a word as one whose relation is told. */
  static final int RELATION = 64;

  /** How many words away each layer looks to both sides. */
  static final int[] REACH = {1, 1, 2, 4, 1};

  /** A layer sees the word itself, one to each side, and the mean of the sentence. */
  static final int SEEN = 4;

  /** Distances between a word and its head from here on count as one. */
  static final int FAR = 24;

  private static final int STEPS = 127;

  /** All of them, in the order in which they are written. */
  private final List<float[][]> all = new ArrayList<>();

  final float[][][] clues = new float[Clue.values().length][][];
  final float[][] input;
  final float[][] inputBias;
  final float[][][] layers = new float[REACH.length][][];
  final float[][][] layerBias = new float[REACH.length][][];
  final float[][] head;
  final float[][] headBias;
  final float[][] dependent;
  final float[][] dependentBias;
  final float[][] arcs;
  final float[][] anyDependent;
  final float[][] distance;
  final float[][] root;
  final float[][] above;
  final float[][] aboveBias;
  final float[][] below;
  final float[][] belowBias;
  final float[][] both;
  final float[][] byAbove;
  final float[][] byBelow;
  final float[][] relationBias;

  /** All zero. */
  Parameters(int[] sizes, int relations) {
    for (Clue clue : Clue.values()) {
      clues[clue.ordinal()] = matrix(sizes[clue.ordinal()], clue.width);
    }
    input = matrix(Clue.widths(), WIDTH);
    inputBias = matrix(1, WIDTH);
    for (int layer = 0; layer < REACH.length; layer++) {
      layers[layer] = matrix(SEEN * WIDTH, WIDTH);
      layerBias[layer] = matrix(1, WIDTH);
    }
    head = matrix(WIDTH, ARC);
    headBias = matrix(1, ARC);
    dependent = matrix(WIDTH, ARC);
    dependentBias = matrix(1, ARC);
    arcs = matrix(ARC, ARC);
    anyDependent = matrix(1, ARC);
    distance = matrix(1, 2 * FAR + 2);
    root = matrix(1, WIDTH);
    above = matrix(WIDTH, RELATION);
    aboveBias = matrix(1, RELATION);
    below = matrix(WIDTH, RELATION);
    belowBias = matrix(1, RELATION);
    both = matrix(RELATION, relations * RELATION);
    byAbove = matrix(RELATION, relations);
    byBelow = matrix(RELATION, relations);
    relationBias = matrix(1, relations);
  }

  private float[][] matrix(int rows, int columns) {
    float[][] matrix = Rows.zeros(rows, columns);
    all.add(matrix);
    return matrix;
  }

  List<float[][]> all() {
    return all;
  }

  /** Where learning begins. */
  void drawAtRandom(Random random) {
    for (float[][] clue : clues) {
      draw(clue, 0.1, random);
    }
    draw(input, Math.sqrt(1.5 / input.length), random);
    for (float[][] layer : layers) {
      draw(layer, Math.sqrt(1.0 / layer.length), random);
    }
    double even = Math.sqrt(1.0 / WIDTH);
    draw(head, even, random);
    draw(dependent, even, random);
    draw(arcs, 0.5 * Math.sqrt(1.0 / ARC), random);
    draw(anyDependent, 0.05, random);
    draw(root, 0.1, random);
    draw(above, even, random);
    draw(below, even, random);
    draw(both, 0.02, random);
    draw(byAbove, 0.05, random);
    draw(byBelow, 0.05, random);
  }

  private static void draw(float[][] matrix, double deviation, Random random) {
    for (float[] row : matrix) {
      for (int j = 0; j < row.length; j++) {
        row[j] = (float) (deviation * random.nextGaussian());
      }
    }
  }

  /** Writes each row in steps of a 127th of its largest number. */
  void write(DataOutput out) throws IOException {
    for (float[][] matrix : all) {
      for (float[] row : matrix) {
        float largest = Float.MIN_NORMAL;
        for (float value : row) {
          largest = Math.max(largest, Math.abs(value));
        }
        out.writeFloat(largest / STEPS);
        for (float value : row) {
          out.writeByte(Math.round(value / (largest / STEPS)));
        }
      }
    }
  }

  void read(DataInput in) throws IOException {
    for (float[][] matrix : all) {
      for (float[] row : matrix) {
        float step = in.readFloat();
        for (int j = 0; j < row.length; j++) {
          row[j] = step * in.readByte();
        }
      }
    }
  }
}
