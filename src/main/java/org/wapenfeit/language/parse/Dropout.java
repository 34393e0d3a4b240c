package org.wapenfeit.language.parse;

import java.util.SplittableRandom;

/**
 * Drops numbers by chance while a network learns, so that no two of them lean on each other, and
 * words, so that it can do with words that it does not know.
 */
final class Dropout {
  /** Nothing is dropped, as when the network is used. */
  static final Dropout NONE = new Dropout(null);

  private static final float DROPPED = 0.25f;
  private static final float KEPT = 1 / (1 - DROPPED);
  private static final double WORDS_DROPPED = 0.2;
  private static final double TAGS_DROPPED = 0.05;

  private final SplittableRandom chance;

  /**
   * @param chance where chance comes from; null to drop nothing
   */
  Dropout(SplittableRandom chance) {
    this.chance = chance;
  }

  /** The rows with some numbers set to 0 and the others raised, in place. */
  float[][] some(float[][] rows) {
    if (chance != null) {
      for (float[] row : rows) {
        for (int j = 0; j < row.length; j++) {
          row[j] = chance.nextDouble() < DROPPED ? 0 : row[j] * KEPT;
        }
      }
    }
    return rows;
  }

  /** By what a number was raised that was not dropped. */
  float kept() {
    return chance == null ? 1 : KEPT;
  }

  /** The clues with some words unknown. */
  int[][] clues(int[][] clues) {
    if (chance == null) {
      return clues;
    }
    int[][] left = new int[clues.length][];
    for (Clue clue : Clue.values()) {
      int[] numbers = clues[clue.ordinal()].clone();
      double dropped =
          switch (clue) {
            case FORM, LEMMA -> WORDS_DROPPED;
            case TAG -> TAGS_DROPPED;
            default -> 0;
          };
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = dropped > 0 && chance.nextDouble() < dropped ? 0 : numbers[i];
      }
      left[clue.ordinal()] = numbers;
    }
    return left;
  }
}
