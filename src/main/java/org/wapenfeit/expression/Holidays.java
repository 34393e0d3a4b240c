package org.wapenfeit.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import org.wapenfeit.edtf.Edtf;

/**
 * Feast days, by the way that {@code ontology/time.tsv} writes when they fall: {@code 12-25},
 * {@code 12-31/1} (and the day after it), {@code easter+39}, {@code orthodox easter}, {@code 9 2 3}
 * (third Tuesday of September), {@code king} (27 April, the day before when that is a Sunday).
 */
final class Holidays {
  private Holidays() {}

  static Optional<Edtf> resolve(TimeFields f, Calendar c) {
    String rule = f.word("holiday");
    int length = rule.endsWith("/1") ? 1 : 0;
    String plain = length == 0 ? rule : rule.substring(0, rule.length() - 2);
    Optional<Integer> year = TimeMeanings.yearOf(f, c);
    Optional<LocalDate> day =
        year.map(y -> inYear(plain, y)).or(() -> nearest(c, y -> inYear(plain, y)));
    return day.map(d -> Edtf.between(d, d.plusDays(length)));
  }

  private static Optional<LocalDate> nearest(Calendar c, IntFunction<LocalDate> inYear) {
    return c.month()
        .map(
            m -> {
              LocalDate now = c.day().orElse(c.ahead() ? m.atDay(1) : m.atEndOfMonth());
              LocalDate here = inYear.apply(now.getYear());
              if (c.ahead()) {
                return here.isBefore(now) ? inYear.apply(now.getYear() + 1) : here;
              }
              return here.isAfter(now) ? inYear.apply(now.getYear() - 1) : here;
            });
  }

  /**
   * @throws IllegalArgumentException when the rule is written in no known way
   */
  static LocalDate inYear(String rule, int year) {
    if (rule.startsWith("easter")) {
      String shift = rule.substring("easter".length());
      return easter(year).plusDays(shift.isEmpty() ? 0 : Integer.parseInt(shift));
    }
    if (rule.equals("orthodox easter")) {
      return orthodoxEaster(year);
    }
    if (rule.equals("king")) {
      LocalDate day = LocalDate.of(year, 4, 27);
      return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }
    String[] parts = rule.split(" ");
    if (parts.length == 3) {
      return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
          .with(
              TemporalAdjusters.dayOfWeekInMonth(
                  Integer.parseInt(parts[2]), DayOfWeek.of(Integer.parseInt(parts[1]))));
    }
    String[] date = rule.split("-");
    if (date.length != 2) {
      throw new IllegalArgumentException("not a feast day: " + rule);
    }
    return LocalDate.of(year, Integer.parseInt(date[0]), Integer.parseInt(date[1]));
  }

  /** Western Easter after the anonymous Gregorian computus (Meeus, Astronomical Algorithms). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Julian Easter (Meeus), thirteen days later in the Gregorian calendar of 1900-2099. */
  private static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
  }
}
