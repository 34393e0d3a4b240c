package org.wapenfeit.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or interval in the part of EDTF that Wapenfeit uses: {@code 2024}, {@code 2024-10}, {@code
 * 2024-10-14}, {@code 2024-10-14/2024-10-20}, each date with {@code ~} behind it for "about".
 *
 * @param value the EDTF text
 * @param earliest first day that it may mean
 * @param latest last day that it may mean, not before {@code earliest}
 */
public record Edtf(String value, LocalDate earliest, LocalDate latest) {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");

  public Edtf {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("ends before it starts: " + value);
    }
  }

  /**
   * Reads an EDTF text.
   *
   * @throws IllegalArgumentException when it is none of the supported forms
   */
  public static Edtf parse(String text) {
    String value = text.strip();
    int slash = value.indexOf('/');
    if (slash < 0) {
      return new Edtf(value, edge(value, true), edge(value, false));
    }
    return new Edtf(
        value, edge(value.substring(0, slash), true), edge(value.substring(slash + 1), false));
  }

  public static Edtf day(LocalDate day) {
    return new Edtf(day.toString(), day, day);
  }

  public static Edtf month(YearMonth month) {
    return new Edtf(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  public static Edtf between(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : new Edtf(first + "/" + last, first, last);
  }

  /** Whether this names one day. */
  public boolean isDay() {
    return earliest.equals(latest);
  }

  /** The month of the first day. */
  public YearMonth month() {
    return YearMonth.from(earliest);
  }

  private static LocalDate edge(String date, boolean first) {
    Matcher m = DATE.matcher(date);
    if (!m.matches()) {
      throw new IllegalArgumentException("not a date that is understood: '" + date + "'");
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) == null) {
      return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
    if (m.group(3) == null) {
      return first ? month.atDay(1) : month.atEndOfMonth();
    }
    return month.atDay(Integer.parseInt(m.group(3)));
  }

  @Override
  public String toString() {
    return value;
  }
}
