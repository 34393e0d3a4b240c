package org.wapenfeit.language.parse;

/**
 * What a network makes of one sentence, step by step, as learning goes back over all of them. Words
 * count from 0.
 */
final class Reading {
  private static final float TINY = 1e-5f;

  /** The diagonal: no word is its own head. */
  private static final float NEVER = -1e9f;

  private final Parameters p;
  private final Dropout dropout;

  final int size;
  final int[][] clues;

  /** The clues of each word side by side. */
  final float[][] input;

  /** What each layer saw, put in proportion, and what it added. */
  final float[][][] seen = new float[Parameters.REACH.length][][];

  final float[][][] added = new float[Parameters.REACH.length][][];
  final float[][] spread = new float[Parameters.REACH.length + 1][];

  /** Each word in its sentence; and behind the words the root. */
  final float[][] words;

  final float[][] heads;
  final float[][] dependents;
  final float[][] above;
  final float[][] below;

  /** Dependents as the arcs turn them, to be held against heads. */
  final float[][] turned;

  /** How well each head fits each word: first the root, then the words. */
  final float[][] scores;

  Reading(Parameters parameters, int[][] clues, Dropout dropout) {
    this.p = parameters;
    this.dropout = dropout;
    this.clues = dropout.clues(clues);
    this.size = clues[0].length;
    input = dropout.some(input());
    float[][] state = Rows.product(input, p.input);
    addBias(state, p.inputBias[0]);
    for (int layer = 0; layer < Parameters.REACH.length; layer++) {
      spread[layer] = new float[size];
      seen[layer] = seen(inProportion(state, spread[layer]), Parameters.REACH[layer]);
      added[layer] = opened(seen[layer], p.layers[layer], p.layerBias[layer][0]);
      for (int word = 0; word < size; word++) {
        Rows.add(state[word], added[layer][word]);
      }
    }
    spread[Parameters.REACH.length] = new float[size];
    float[][] inSentence = inProportion(state, spread[Parameters.REACH.length]);
    words = new float[size + 1][];
    System.arraycopy(inSentence, 0, words, 0, size);
    words[size] = p.root[0];
    heads = opened(words, p.head, p.headBias[0]);
    dependents = opened(inSentence, p.dependent, p.dependentBias[0]);
    above = opened(words, p.above, p.aboveBias[0]);
    below = opened(inSentence, p.below, p.belowBias[0]);
    turned = Rows.product(dependents, p.arcs);
    scores = scores();
  }

  private float[][] input() {
    float[][] rows = Rows.zeros(size, Clue.widths());
    for (int word = 0; word < size; word++) {
      int at = 0;
      for (Clue clue : Clue.values()) {
        float[] value = p.clues[clue.ordinal()][clues[clue.ordinal()][word]];
        System.arraycopy(value, 0, rows[word], at, clue.width);
        at += clue.width;
      }
    }
    return rows;
  }

  private static void addBias(float[][] rows, float[] bias) {
    for (float[] row : rows) {
      Rows.add(row, bias);
    }
  }

  /** Rows with mean 0 and variance 1; {@code spread} gets what each was multiplied by. */
  private static float[][] inProportion(float[][] rows, float[] spread) {
    float[][] even = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      float[] row = rows[i].clone();
      float mean = 0;
      for (float value : row) {
        mean += value;
      }
      mean /= row.length;
      float square = 0;
      for (int j = 0; j < row.length; j++) {
        row[j] -= mean;
        square += row[j] * row[j];
      }
      spread[i] = (float) (1 / Math.sqrt(square / row.length + TINY));
      for (int j = 0; j < row.length; j++) {
        row[j] *= spread[i];
      }
      even[i] = row;
    }
    return even;
  }

  /** Each word beside those that many places before and after it and the mean of all. */
  private static float[][] seen(float[][] words, int reach) {
    int width = Parameters.WIDTH;
    float[] mean = new float[width];
    for (float[] word : words) {
      Rows.add(mean, 1f / words.length, word);
    }
    float[][] seen = Rows.zeros(words.length, Parameters.SEEN * width);
    for (int i = 0; i < words.length; i++) {
      System.arraycopy(words[i], 0, seen[i], 0, width);
      if (i >= reach) {
        System.arraycopy(words[i - reach], 0, seen[i], width, width);
      }
      if (i + reach < words.length) {
        System.arraycopy(words[i + reach], 0, seen[i], 2 * width, width);
      }
      System.arraycopy(mean, 0, seen[i], 3 * width, width);
    }
    return seen;
  }

  /** Rows turned by a matrix, where that is above zero. */
  private float[][] opened(float[][] rows, float[][] by, float[] bias) {
    float[][] product = Rows.product(rows, by);
    for (float[] row : product) {
      for (int j = 0; j < row.length; j++) {
        row[j] = Math.max(0, row[j] + bias[j]);
      }
    }
    return dropout.some(product);
  }

  private float[][] scores() {
    float[][] found = new float[size][size + 1];
    float[] anyDependent = new float[size + 1];
    for (int head = 0; head <= size; head++) {
      anyDependent[head] = Rows.dot(p.anyDependent[0], heads[head]);
    }
    for (int word = 0; word < size; word++) {
      for (int head = 0; head < size; head++) {
        found[word][head + 1] =
            head == word
                ? NEVER
                : Rows.dot(turned[word], heads[head])
                    + anyDependent[head]
                    + p.distance[0][distance(word, head)];
      }
      found[word][0] =
          Rows.dot(turned[word], heads[size])
              + anyDependent[size]
              + p.distance[0][2 * Parameters.FAR + 1];
    }
    return found;
  }

  /** The place of a distance among those that are told apart. */
  static int distance(int word, int head) {
    int far = Math.max(-Parameters.FAR, Math.min(Parameters.FAR, head - word));
    return far + Parameters.FAR;
  }

  /** Where the row of a head stands: of the root behind the words. */
  int place(int head) {
    return head == 0 ? size : head - 1;
  }

  /** The below-row of a word, turned for each relation. */
  float[] turnedBelow(int word) {
    float[] turnedRow = new float[p.both[0].length];
    Rows.addProduct(below[word], p.both, turnedRow);
    return turnedRow;
  }

  /**
   * How well each relation fits between a word and its head.
   *
   * @param head 0 for the root, else the number of a word from 1
   * @param turnedBelow what {@link #turnedBelow} gave for the word
   */
  float[] relations(int word, int head, float[] turnedBelow) {
    float[] over = above[place(head)];
    float[] found = p.relationBias[0].clone();
    Rows.addProduct(below[word], p.byBelow, found);
    Rows.addProduct(over, p.byAbove, found);
    for (int relation = 0; relation < found.length; relation++) {
      float sum = 0;
      int from = relation * Parameters.RELATION;
      for (int k = 0; k < Parameters.RELATION; k++) {
        sum += turnedBelow[from + k] * over[k];
      }
      found[relation] += sum;
    }
    return found;
  }
}
