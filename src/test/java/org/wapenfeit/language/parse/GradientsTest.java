package org.wapenfeit.language.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the network learns from is held against what a small change of a number does. */
class GradientsTest {
  private static final List<String> FORMS = List.of("Iran", "vuurt", "zes", "raketten", "af");
  private static final List<String> TAGS = List.of("PROPN", "VERB|Fin", "NUM", "NOUN|Plur", "ADP");
  private static final int[] HEADS = {2, 0, 4, 2, 2};
  private static final int[] RELATIONS = {1, 0, 2, 3, -1};
  private static final float SMALL = 0.003f;

  private final ParserInput input = new ParserInput(FORMS, TAGS, FORMS);
  private final Vocabulary vocabulary = Vocabulary.of(List.of(input, input, input, input, input));
  private final List<String> names = List.of("root", "nsubj", "nummod", "obj");
  private final Parameters parameters = GraphParser.parameters(vocabulary, names);
  private final Parameters sums = GraphParser.parameters(vocabulary, names);

  private double loss(Parameters to) {
    Reading reading = new Reading(parameters, vocabulary.numbers(input), Dropout.NONE);
    Gradients gradients = new Gradients(parameters, new Gradients.Turned(parameters), to);
    double loss = gradients.add(reading, HEADS, RELATIONS, Dropout.NONE.kept());
    gradients.settle();
    return loss;
  }

  @Test
  void eachMatrixGoesTheWayThatLosesLess() {
    parameters.drawAtRandom(new Random(3));
    loss(sums);
    int checked = 0;
    for (int matrix = 0; matrix < sums.all().size(); matrix++) {
      int[] steepest = steepest(sums.all().get(matrix));
      float slope = sums.all().get(matrix)[steepest[0]][steepest[1]];
      if (Math.abs(slope) < 30 * SMALL) {
        continue;
      }
      float[] row = parameters.all().get(matrix)[steepest[0]];
      double up = change(row, steepest[1], SMALL);
      double down = change(row, steepest[1], -SMALL);
      // it lies between the two sides, which differ where a unit opens and where the loss bends
      double room = 0.03 * Math.abs(slope);
      assertTrue(
          Math.min(up, down) - room < slope && slope < Math.max(up, down) + room,
          "matrix " + matrix + ": " + slope + " but up " + up + " and down " + down);
      checked++;
    }
    assertTrue(checked > sums.all().size() / 2, checked + " of " + sums.all().size());
  }

  /** What is lost more for each unit that a number is changed by. */
  private double change(float[] row, int place, float by) {
    double before = loss(GraphParser.parameters(vocabulary, names));
    row[place] += by;
    double after = loss(GraphParser.parameters(vocabulary, names));
    row[place] -= by;
    return (after - before) / by;
  }

  private static int[] steepest(float[][] matrix) {
    int[] found = {0, 0};
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < matrix[row].length; column++) {
        if (Math.abs(matrix[row][column]) > Math.abs(matrix[found[0]][found[1]])) {
          found = new int[] {row, column};
        }
      }
    }
    return found;
  }
}
