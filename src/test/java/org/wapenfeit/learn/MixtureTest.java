package org.wapenfeit.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wapenfeit.decision.HiddenUnits;
import org.wapenfeit.decision.LearntModel;

class MixtureTest {
  @Test
  void theOneWithHiddenUnitsCountsByItsShare() {
    HiddenUnits units = new HiddenUnits(new float[] {4}, new float[] {0}, Map.of());
    LearntModel deep = new LearntModel(Map.of("a", 2.0), units);
    LearntModel mixed = Mixture.of(Map.of("a", 1.0), deep, 0.75);
    assertEquals(Map.of("a", 1.75), mixed.weights());
    assertArrayEquals(new float[] {3}, mixed.hidden().output());
  }

  @Test
  void theLogOddsOfBothAreHalvedAndAddedUp() {
    HiddenUnits units =
        new HiddenUnits(new float[] {3}, new float[] {-1}, Map.of("a", new byte[] {5}));
    LearntModel deep = new LearntModel(Map.of("a", 2.0, "c", 0.01), units);
    LearntModel mixed = Mixture.of(Map.of("a", 1.0, "b", -1.0), deep, 0.5);
    assertEquals(Map.of("a", 1.5, "b", -0.5), mixed.weights());
    assertArrayEquals(new float[] {1.5f}, mixed.hidden().output());
    assertArrayEquals(new float[] {-1}, mixed.hidden().bias());
    assertEquals(5, mixed.hidden().vectors().get("a")[0]);
  }
}
