package org.wapenfeit.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wapenfeit.decision.HiddenUnits;
import org.wapenfeit.decision.LearntModel;
import org.wapenfeit.decision.Option;
import org.wapenfeit.decision.Weights;

class WideAndDeepLearnerTest {
  private static final String[] LEFT = {"always", "left", "west", "port"};
  private static final String[] RIGHT = {"always", "right", "east", "starboard"};
  private static final String[] BOTH = {
    "always", "left", "west", "port", "right", "east", "starboard"
  };
  private static final String[] NEITHER = {"always"};

  /** Either side alone speaks for an option, both together or neither against it. */
  private static Examples examples() {
    ExampleBook book = new ExampleBook();
    for (int i = 0; i < 1_500; i++) {
      book.write("a", "agent", List.of(LEFT), true);
      book.write("a", "agent", List.of(RIGHT), true);
      book.write("a", "agent", List.of(BOTH), false);
      book.write("a", "agent", List.of(NEITHER), false);
    }
    book.write("a", "agent", List.of("always", "rare"), true);
    return book.read().get("agent");
  }

  private static double likely(LearntModel model, String... features) {
    Option option = Option.of(0, "agent", "Russia", false, List.of(features));
    return new Weights(Map.of("agent", model)).weigh("a", List.of(), List.of(option))[0];
  }

  @Test
  void whatFeaturesSayTogetherIsLearntWhereWeightsAloneCannot() {
    Map<String, Double> alone = new LogisticLearner(1, 2).learn(examples());
    LearntModel weights = new LearntModel(new TreeMap<>(alone), HiddenUnits.NONE);
    LearntModel deep = new WideAndDeepLearner(2, 0).learn(examples());
    assertTrue(likely(weights, LEFT) < 0.6);
    assertTrue(likely(deep, LEFT) > 0.6);
    assertTrue(likely(deep, RIGHT) > 0.6);
    assertTrue(likely(deep, BOTH) < 0.4);
    assertTrue(likely(deep, NEITHER) < 0.4);
  }

  @Test
  void whatMayBeAnnotatedWronglyIsLearntLessSurely() {
    LearntModel sure = new WideAndDeepLearner(2, 0).learn(examples());
    LearntModel doubting = new WideAndDeepLearner(2, 0.2f).learn(examples());
    assertTrue(likely(doubting, LEFT) > 0.6);
    assertTrue(likely(doubting, LEFT) < likely(sure, LEFT));
    assertTrue(likely(doubting, NEITHER) > likely(sure, NEITHER));
  }

  @Test
  void whatComesLessOftenThanTheCutoffSaysNothing() {
    LearntModel model = new WideAndDeepLearner(2, 0).learn(examples());
    assertFalse(model.weights().containsKey("rare"));
    assertFalse(model.hidden().vectors().containsKey("rare"));
  }

  @Test
  void theSameExamplesGiveTheSameModel() throws IOException {
    assertEquals(written(), written());
  }

  private static String written() throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    Weights.write(Map.of("agent", new WideAndDeepLearner(2, 0).learn(examples())), to);
    return HexFormat.of().formatHex(to.toByteArray());
  }
}
