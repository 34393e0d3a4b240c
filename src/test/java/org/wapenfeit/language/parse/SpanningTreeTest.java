package org.wapenfeit.language.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {
  private static final float NEVER = -1e9f;
  private static final int MANY = 300;

  @Test
  void theBestHeadOfEachWordIsTakenWhereThatIsATree() {
    float[][] scores = {{0, NEVER, 5, 1}, {4, 1, NEVER, 2}, {1, 0, 3, NEVER}};
    assertArrayEquals(new int[] {2, 0, 2}, SpanningTree.heads(scores));
  }

  @Test
  void wordsThatWantEachOtherAsHeadAreParted() {
    float[][] scores = {{1, NEVER, 9}, {2, 9, NEVER}};
    assertArrayEquals(new int[] {2, 0}, SpanningTree.heads(scores));
  }

  @Test
  void oneWordHangsBelowTheRoot() {
    float[][] scores = {{9, NEVER, 1, 1}, {9, 2, NEVER, 1}, {9, 1, 1, NEVER}};
    assertArrayEquals(new int[] {0, 1, 1}, SpanningTree.heads(scores));
  }

  @Test
  void noTreeIsBetter() {
    Random random = new Random(7);
    for (int i = 0; i < MANY; i++) {
      float[][] scores = random(2 + random.nextInt(4), random);
      int[] found = SpanningTree.heads(scores);
      assertEquals(best(scores), sum(scores, found), 1e-4, Arrays.deepToString(scores));
      assertEquals(1, Arrays.stream(found).filter(head -> head == 0).count());
    }
  }

  private static float[][] random(int size, Random random) {
    float[][] scores = new float[size][size + 1];
    for (int word = 0; word < size; word++) {
      for (int head = 0; head <= size; head++) {
        scores[word][head] = head == word + 1 ? NEVER : 10 * random.nextFloat();
      }
    }
    return scores;
  }

  /** The highest sum among all trees, tried one after the other. */
  private static double best(float[][] scores) {
    int size = scores.length;
    double best = Double.NEGATIVE_INFINITY;
    int[] heads = new int[size];
    for (int code = 0; code < Math.pow(size + 1, size); code++) {
      int left = code;
      for (int word = 0; word < size; word++) {
        heads[word] = left % (size + 1);
        left /= size + 1;
      }
      if (isTree(heads)) {
        best = Math.max(best, sum(scores, heads));
      }
    }
    return best;
  }

  private static boolean isTree(int[] heads) {
    if (Arrays.stream(heads).filter(head -> head == 0).count() != 1) {
      return false;
    }
    for (int word = 1; word <= heads.length; word++) {
      int at = word;
      for (int steps = 0; at != 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at - 1];
      }
    }
    return true;
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int word = 0; word < heads.length; word++) {
      sum += scores[word][heads[word]];
    }
    return sum;
  }
}
