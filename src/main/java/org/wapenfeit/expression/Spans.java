package org.wapenfeit.expression;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.wapenfeit.edtf.Edtf;

/** Times that are so many days, weeks, months or years away, or last that long. */
final class Spans {
  private static final int COUNTED_IN_DAYS = 10;
  private static final int HALF_A_DAY = 12;

  private Spans() {}

  private static int amount(TimeFields f) {
    return f.number("n").orElse(1);
  }

  /**
   * The times {@code sign} so far away: some days to the day, weeks and months to about a month. A
   * number of years says too little.
   */
  static Optional<Edtf> away(TimeFields f, Calendar c, int sign) {
    int n = amount(f);
    return switch (f.word("unit")) {
      case "hour" -> n <= 24 ? c.days(n > 12 ? sign : 0, 0) : Optional.empty();
      case "day" -> days(c, n, sign);
      case "week" -> weeks(c, n, sign);
      case "month" -> c.month().map(m -> about(m.plusMonths((long) sign * n)));
      case "year" -> n == 1 ? c.month().map(m -> about(m.plusYears(sign))) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Edtf> days(Calendar c, int n, int sign) {
    if (n <= COUNTED_IN_DAYS) {
      return c.days(sign * n, sign * n);
    }
    return c.day().map(d -> about(YearMonth.from(d.plusDays((long) sign * n))));
  }

  private static Optional<Edtf> weeks(Calendar c, int n, int sign) {
    if (n == 1) {
      return c.near(d -> Edtf.parse(d.plusWeeks(sign) + "~"));
    }
    return c.day().map(d -> about(YearMonth.from(d.plusWeeks((long) sign * n))));
  }

  private static Edtf about(YearMonth month) {
    return Edtf.parse(month + "~");
  }

  /** {@code vandaag precies een jaar geleden}. */
  static Optional<Edtf> exactly(TimeFields f, Calendar c, int sign) {
    return period(f).flatMap(p -> c.day().map(d -> Edtf.day(sign < 0 ? d.minus(p) : d.plus(p))));
  }

  static Optional<Period> period(TimeFields f) {
    int n = amount(f);
    return switch (f.word("unit")) {
      case "hour" -> Optional.of(Period.ofDays((n + 23) / 24));
      case "day", "" -> Optional.of(Period.ofDays(n));
      case "week" -> Optional.of(Period.ofWeeks(n));
      case "month" -> Optional.of(Period.ofMonths(n));
      case "year" -> Optional.of(Period.ofYears(n));
      default -> Optional.empty();
    };
  }

  static Optional<Edtf> within(TimeFields f, Calendar c) {
    return period(f).flatMap(p -> c.day().map(d -> Edtf.between(d, d.plus(p))));
  }

  /**
   * {@code de afgelopen drie dagen}; without a number only a week, a month or a year says enough.
   */
  static Optional<Edtf> last(TimeFields f, Calendar c) {
    return period(f).flatMap(p -> months(f, c, -1).or(() -> past(f, c, p)));
  }

  private static Optional<Edtf> past(TimeFields f, Calendar c, Period p) {
    if (amount(f) == 1 && f.word("unit").equals("week")) {
      return c.near(d -> Edtf.between(d.minus(p), d));
    }
    return c.day().map(d -> Edtf.between(d.minus(p), d));
  }

  static Optional<Edtf> next(TimeFields f, Calendar c) {
    return period(f)
        .flatMap(p -> months(f, c, 1).or(() -> c.near(d -> Edtf.between(d, d.plus(p)))));
  }

  private static Optional<Edtf> months(TimeFields f, Calendar c, int sign) {
    long n = f.word("unit").equals("year") ? 12L * amount(f) : amount(f);
    if (!f.word("unit").equals("month") && !f.word("unit").equals("year")) {
      return Optional.empty();
    }
    return c.month()
        .map(
            m ->
                sign < 0
                    ? TimeMeanings.months(m.minusMonths(n), m)
                    : TimeMeanings.months(m, m.plusMonths(n)));
  }

  /** The day or month so far from another time. */
  static Optional<Edtf> from(Edtf anchor, TimeFields f, int sign) {
    if (!anchor.isDay() && !anchor.earliest().plusDays(1).equals(anchor.latest())) {
      return Optional.empty();
    }
    LocalDate day = anchor.latest();
    if (f.word("unit").equals("hour") && amount(f) < HALF_A_DAY) {
      return Optional.of(Edtf.day(day));
    }
    return period(f).map(p -> Edtf.day(sign < 0 ? day.minus(p) : day.plus(p)));
  }
}
