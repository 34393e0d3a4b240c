package org.wapenfeit.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wapenfeit.decision.Option;
import org.wapenfeit.decision.Sketch;
import org.wapenfeit.quality.Filler;
import org.wapenfeit.quality.SlotClaim;

class GoldDeciderTest {
  private static final String TEXT = "Rusland viel Kyiv aan.";
  private static final int MANY = 200;

  private final List<Option> options = new ArrayList<>();

  private void option(String value, String... features) {
    options.add(Option.of(0, "agent", value, false, List.of(features)));
  }

  private List<Example> written() {
    SlotClaim gold =
        new SlotClaim(
            "c1",
            TEXT,
            false,
            List.of(new Filler("type", "Attack"), new Filler("agent", "Russia")));
    Sketch claim = new Sketch(TEXT, List.of(new Sketch.Value("type", "Attack")));
    ExampleBook book = new ExampleBook();
    GoldDecider decider =
        new GoldDecider(
            Map.of("a", List.of(gold)),
            article -> TEXT,
            article -> (name, claims, of) -> new double[of.size()],
            model -> true,
            book);
    assertThrows(GoldDecider.HeardEnough.class, () -> decider.weigh("a", List.of(claim), options));
    return book.read().get("agent").all();
  }

  @Test
  void halfOfTheWrongFillersFromFarAwayAreLearntFrom() {
    option("Russia", "always", Option.FAR);
    for (int i = 0; i < MANY; i++) {
      option("Nobody " + i, "always", Option.FAR);
      option("Neighbour " + i, "always");
    }
    List<Example> all = written();
    long far = all.stream().filter(e -> !e.right() && e.features().length == 2).count();
    assertEquals(1, all.stream().filter(Example::right).count());
    assertEquals(MANY, all.stream().filter(e -> e.features().length == 1).count());
    assertTrue(far > MANY / 3 && far < MANY * 2 / 3, far + " of " + MANY);
    assertEquals(all.size(), written().size(), "the same ones each time");
  }

  @Test
  void theWeightOfFarTellsThatTheyAreTwiceAsMany() {
    Map<String, Double> weights = new HashMap<>(Map.of("always", 0.5, Option.FAR, -1.0));
    Tuning.correct("agent", weights);
    assertEquals(Map.of("always", 0.5, Option.FAR, -1.0 - Math.log(2)), weights);
  }
}
