package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wapenfeit.edtf.Edtf;

class LikelyMonthTest {

  @Test
  void daysOfOneMonthTogetherTellTheMonth() {
    Map<String, Double> times =
        Map.of("2024-10-01", 0.3, "2024-10-14/2024-10-15", 0.3, "2024-09", 0.4);
    assertEquals(Optional.of(Edtf.parse("2024-10")), LikelyMonth.of(times, 0.5));
  }

  @Test
  void noMonthIsToldThatIsNotLikelyEnough() {
    assertEquals(
        Optional.empty(), LikelyMonth.of(Map.of("2024-10-01", 0.3, "2024-09-30", 0.3), 0.5));
  }

  @Test
  void whatLastsOverMonthsIsInNoneOfThem() {
    assertEquals(Optional.empty(), LikelyMonth.of(Map.of("2024-09-01/2024-10-01", 0.4), 0.3));
  }

  @Test
  void thereMayBeNoTimes() {
    assertEquals(Optional.empty(), LikelyMonth.of(Map.of(), 0.5));
  }
}
