package org.wapenfeit.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticLearnerTest {
  /** Subjects are agents, save behind 'door' in a passive; 'rare' comes once. */
  private static Examples examples() {
    ExampleBook book = new ExampleBook();
    for (int i = 0; i < 20; i++) {
      book.write("a", "agent", List.of("always", "subject"), true);
      book.write("a", "agent", List.of("always", "subject", "passive"), false);
      book.write("a", "agent", List.of("always", "object"), false);
    }
    book.write("a", "agent", List.of("always", "rare"), true);
    return book.read().get("agent");
  }

  private static Map<String, Double> learnt() {
    return new LogisticLearner(1, 2).learn(examples());
  }

  @Test
  void whatSpeaksForAnOptionGetsAPositiveWeight() {
    Map<String, Double> weights = learnt();
    assertTrue(weights.get("subject") > 0, weights.toString());
    assertTrue(weights.get("passive") < 0, weights.toString());
    assertTrue(weights.get("object") < weights.get("subject"), weights.toString());
  }

  @Test
  void whatComesLessOftenThanTheCutoffGetsNone() {
    assertFalse(learnt().containsKey("rare"));
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    assertEquals(learnt(), learnt());
  }

  @Test
  void nothingIsLearntWhereNoFeatureComesOftenEnough() {
    assertEquals(Map.of(), new LogisticLearner(1, 100).learn(examples()));
  }
}
