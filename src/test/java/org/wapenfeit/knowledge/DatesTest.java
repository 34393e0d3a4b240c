package org.wapenfeit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @Test
  void monthsAndDaysAreReadAsTheyAreWritten() {
    assertEquals(YearMonth.of(2024, 7), Dates.month("2024-07"));
    assertEquals(LocalDate.of(2024, 2, 29), Dates.day("2024-02-29"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-13", "2024/07", "2024-7", "juli-24", "2024-07-01"})
  void whatIsNoMonthIsTold(String text) {
    assertThrows(RuntimeException.class, () -> Dates.month(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-30", "2024-07", "2024-07/01", "20240-7-01"})
  void whatIsNoDayIsTold(String text) {
    assertThrows(RuntimeException.class, () -> Dates.day(text));
  }
}
