package org.wapenfeit.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.wapenfeit.edtf.Edtf;

/**
 * The day from which a text speaks, as exact as it is known, and whether a clause looks back or
 * ahead from it.
 *
 * @param day the day, where it is known
 * @param month its month, where that is known
 * @param ahead whether the clause speaks of the future
 */
record Calendar(Optional<LocalDate> day, Optional<YearMonth> month, boolean ahead) {
  /** How far before a month a day can lie that an article of that month calls by its week day. */
  private static final int SLACK_DAYS = 7;

  static Calendar of(Optional<Edtf> published, boolean ahead) {
    return new Calendar(
        published.filter(Edtf::isDay).map(Edtf::earliest),
        published
            .filter(p -> YearMonth.from(p.earliest()).equals(YearMonth.from(p.latest())))
            .map(Edtf::month),
        ahead);
  }

  static Calendar lookingBackFrom(LocalDate day) {
    return new Calendar(Optional.of(day), Optional.of(YearMonth.from(day)), false);
  }

  Calendar lookingAhead() {
    return new Calendar(day, month, true);
  }

  /** A day or days at most a week or so away: the days themselves, or the month they are in. */
  Optional<Edtf> near(java.util.function.Function<LocalDate, Edtf> exact) {
    return day.map(exact).or(() -> month.map(this::thisMonth));
  }

  private Edtf thisMonth(YearMonth m) {
    LocalDate first = ahead ? m.atDay(1) : m.atDay(1).minusDays(SLACK_DAYS);
    LocalDate last = ahead ? m.atEndOfMonth().plusDays(SLACK_DAYS) : m.atEndOfMonth();
    return new Edtf(m.toString(), first, last);
  }

  /** The publication day, or its month. */
  Optional<Edtf> today() {
    return day.map(Edtf::day).or(() -> month.map(Edtf::month));
  }

  Optional<Edtf> days(int first, int last) {
    return near(d -> Edtf.between(d.plusDays(first), d.plusDays(last)));
  }

  /** The nearest such day: today, before it, or ahead where the clause looks ahead. */
  Optional<Edtf> weekday(DayOfWeek weekday) {
    return near(
        d ->
            Edtf.day(
                d.with(
                    ahead
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday))));
  }

  LocalDate weekStart(int weeks) {
    return day.orElseThrow()
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(weeks);
  }

  /** The year of the nearest such month that is not ahead, or not behind. */
  Optional<YearMonth> nearest(int monthOfYear) {
    return month.map(
        now -> {
          YearMonth here = YearMonth.of(now.getYear(), monthOfYear);
          if (ahead) {
            return here.isBefore(now) ? here.plusYears(1) : here;
          }
          return here.isAfter(now) ? here.minusYears(1) : here;
        });
  }

  Optional<LocalDate> nearest(MonthDay date) {
    LocalDate end = day.or(() -> month.map(YearMonth::atEndOfMonth)).orElse(null);
    LocalDate start = day.or(() -> month.map(m -> m.atDay(1))).orElse(null);
    if (end == null) {
      return Optional.empty();
    }
    if (ahead) {
      LocalDate here = date.atYear(start.getYear());
      return Optional.of(here.isBefore(start) ? date.atYear(start.getYear() + 1) : here);
    }
    LocalDate here = date.atYear(end.getYear());
    return Optional.of(here.isAfter(end) ? date.atYear(end.getYear() - 1) : here);
  }
}
