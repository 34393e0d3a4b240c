package org.wapenfeit.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Months and days as the tables write them, read without the formats of the Java library, which
 * load long.
 */
final class Dates {
  private static final int LENGTH = 7;
  private static final int DAY_LENGTH = 10;
  private static final int HYPHEN = 4;

  private Dates() {}

  /**
   * The month of {@code 2024-07}.
   *
   * @throws RuntimeException when it is written otherwise or is none
   */
  static YearMonth month(String text) {
    if (text.length() != LENGTH || text.charAt(HYPHEN) != '-') {
      throw new IllegalArgumentException("not a month: " + text);
    }
    return YearMonth.of(
        Integer.parseUnsignedInt(text, 0, HYPHEN, 10),
        Integer.parseUnsignedInt(text, HYPHEN + 1, LENGTH, 10));
  }

  /**
   * The day of {@code 2024-07-01}.
   *
   * @throws RuntimeException when it is written otherwise or is none
   */
  static LocalDate day(String text) {
    if (text.length() != DAY_LENGTH || text.charAt(LENGTH) != '-') {
      throw new IllegalArgumentException("not a day: " + text);
    }
    return month(text.substring(0, LENGTH))
        .atDay(Integer.parseUnsignedInt(text, LENGTH + 1, DAY_LENGTH, 10));
  }
}
