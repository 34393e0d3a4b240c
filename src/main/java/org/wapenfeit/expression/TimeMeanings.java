package org.wapenfeit.expression;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.wapenfeit.edtf.Edtf;

/**
 * What the rules of {@code ontology/time.tsv} can mean, by name. Each gives the time against a
 * calendar, or nothing when that is not known to a month or better.
 */
final class TimeMeanings {

  /** One of them. */
  interface Meaning {
    Optional<Edtf> of(TimeFields fields, Calendar calendar);
  }

  private static final DayOfWeek LAST_LOOK_BACK = DayOfWeek.WEDNESDAY;

  private static final Map<String, Meaning> ALL = new TreeMap<>();

  static {
    ALL.put("none", (f, c) -> Optional.empty());
    ALL.put("now", (f, c) -> c.today());
    ALL.put("day", TimeMeanings::day);
    ALL.put("tonight", TimeMeanings::tonight);
    ALL.put("tonight ahead", (f, c) -> c.days(0, 1));
    ALL.put("night before", (f, c) -> c.days(-1, 0));
    ALL.put("day 0", (f, c) -> c.today());
    ALL.put("weekday", (f, c) -> c.weekday(weekday(f)));
    ALL.put("weekday night", TimeMeanings::weekdayNight);
    ALL.put("night to weekday", TimeMeanings::nightTo);
    ALL.put("relative weekday", TimeMeanings::relativeWeekday);
    ALL.put("weekday of week", TimeMeanings::weekdayOfWeek);
    ALL.put("weekday in a week", (f, c) -> weekdayInAWeek(f, c));
    ALL.put("week", TimeMeanings::week);
    ALL.put("start of week", (f, c) -> c.near(d -> Edtf.between(c.weekStart(0), d)));
    ALL.put("rest of week", (f, c) -> c.near(d -> Edtf.between(d, sunday(c, 0))));
    ALL.put("weekend", TimeMeanings::weekend);
    ALL.put("last weekend of", TimeMeanings::lastWeekendOf);
    ALL.put("month", TimeMeanings::month);
    ALL.put("coming month", (f, c) -> c.lookingAhead().nearest(f.value("month")).map(Edtf::month));
    ALL.put("about month", (f, c) -> month(f, c).map(e -> Edtf.parse(e + "~")));
    ALL.put("relative month", TimeMeanings::relativeMonth);
    ALL.put("date", TimeMeanings::date);
    ALL.put("numeric date", TimeMeanings::numericDate);
    ALL.put("about date", (f, c) -> date(f, c).map(e -> Edtf.parse(e + "~")));
    ALL.put("dates", TimeMeanings::dates);
    ALL.put("day of month", TimeMeanings::dayOfMonth);
    ALL.put("year", TimeMeanings::year);
    ALL.put("part of year", TimeMeanings::partOfYear);
    ALL.put("rest of year", TimeMeanings::restOfYear);
    ALL.put("half of year", TimeMeanings::halfOfYear);
    ALL.put("quarter of year", TimeMeanings::quarterOfYear);
    ALL.put("turn of year", TimeMeanings::turnOfYear);
    ALL.put("season", TimeMeanings::season);
    ALL.put("ago", (f, c) -> Spans.away(f, c, -1));
    ALL.put("exactly ago", (f, c) -> Spans.exactly(f, c, -1));
    ALL.put("ahead", (f, c) -> Spans.away(f, c, 1));
    ALL.put("within", Spans::within);
    ALL.put("last", Spans::last);
    ALL.put("next", Spans::next);
    ALL.put("holiday", Holidays::resolve);
  }

  private TimeMeanings() {}

  static Optional<Meaning> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static DayOfWeek weekday(TimeFields f) {
    return DayOfWeek.of(f.value("weekday"));
  }

  private static Optional<Edtf> day(TimeFields f, Calendar c) {
    int shift = f.value("day");
    return shift == 0 ? c.today() : c.days(shift, shift);
  }

  /** {@code vannacht}: the night that just ended, or the one to come. */
  private static Optional<Edtf> tonight(TimeFields f, Calendar c) {
    return c.ahead() ? c.days(0, 1) : c.days(0, 0);
  }

  private static Optional<Edtf> weekdayNight(TimeFields f, Calendar c) {
    return c.near(
        d -> {
          LocalDate start = c.weekday(weekday(f)).orElseThrow().earliest();
          return Edtf.between(start, start.plusDays(1));
        });
  }

  private static Optional<Edtf> nightTo(TimeFields f, Calendar c) {
    return c.near(
        d -> {
          LocalDate end = c.weekday(weekday(f)).orElseThrow().earliest();
          return Edtf.between(end.minusDays(1), end);
        });
  }

  private static Optional<Edtf> relativeWeekday(TimeFields f, Calendar c) {
    DayOfWeek wanted = weekday(f);
    return switch (f.number("rel").orElse(-1)) {
      case -1 -> c.near(d -> Edtf.day(d.with(TemporalAdjusters.previous(wanted))));
      case 1 -> c.near(d -> Edtf.day(d.with(TemporalAdjusters.next(wanted))));
      default -> c.weekday(wanted);
    };
  }

  private static Optional<Edtf> weekdayOfWeek(TimeFields f, Calendar c) {
    return c.near(
        d -> Edtf.day(c.weekStart(f.value("rel")).with(TemporalAdjusters.nextOrSame(weekday(f)))));
  }

  private static Optional<Edtf> weekdayInAWeek(TimeFields f, Calendar c) {
    return c.near(d -> Edtf.day(d.with(TemporalAdjusters.nextOrSame(weekday(f))).plusWeeks(1)));
  }

  private static LocalDate sunday(Calendar c, int weeks) {
    return c.weekStart(weeks).plusDays(6);
  }

  /** {@code vorige week} is a calendar week; of {@code deze week} the part that is past. */
  private static Optional<Edtf> week(TimeFields f, Calendar c) {
    int shift = f.value("rel");
    return c.near(
        d -> {
          if (shift != 0) {
            return Edtf.between(c.weekStart(shift), sunday(c, shift));
          }
          return c.ahead() ? Edtf.between(d, sunday(c, 0)) : Edtf.between(c.weekStart(0), d);
        });
  }

  /** {@code Dit weekend vielen er doden}, said early in the week, is the one that is just over. */
  private static Optional<Edtf> weekend(TimeFields f, Calendar c) {
    int shift = f.number("rel").orElse(c.ahead() ? 1 : -1);
    return c.near(
        d -> {
          boolean justOver =
              shift == 0 && !c.ahead() && d.getDayOfWeek().compareTo(LAST_LOOK_BACK) <= 0;
          LocalDate saturday =
              shift < 0 || justOver
                  ? d.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusDays(1)
                  : d.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
          return Edtf.between(saturday, saturday.plusDays(1));
        });
  }

  private static Optional<Edtf> lastWeekendOf(TimeFields f, Calendar c) {
    return yearMonth(f, c)
        .map(
            m -> {
              LocalDate sunday =
                  m.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
              return Edtf.between(sunday.minusDays(1), sunday);
            });
  }

  static Optional<YearMonth> yearMonth(TimeFields f, Calendar c) {
    int month = f.value("month");
    return yearOf(f, c).map(y -> YearMonth.of(y, month)).or(() -> c.nearest(month));
  }

  /** The year that the text names: {@code 2023}, {@code vorig jaar}. */
  static Optional<Integer> yearOf(TimeFields f, Calendar c) {
    return f.number("y")
        .or(() -> f.number("rel").flatMap(r -> c.month().map(m -> m.getYear() + r)));
  }

  private static Optional<Edtf> month(TimeFields f, Calendar c) {
    return yearMonth(f, c).map(Edtf::month);
  }

  private static Optional<Edtf> relativeMonth(TimeFields f, Calendar c) {
    return c.month().map(m -> Edtf.month(m.plusMonths(f.value("rel"))));
  }

  private static Optional<Edtf> date(TimeFields f, Calendar c) {
    return safely(() -> dateOf(f, c, f.value("d")).map(Edtf::day));
  }

  private static Optional<Edtf> numericDate(TimeFields f, Calendar c) {
    return safely(
        () -> Optional.of(Edtf.day(LocalDate.of(f.value("y"), f.value("m"), f.value("d")))));
  }

  private static Optional<LocalDate> dateOf(TimeFields f, Calendar c, int day) {
    int month = f.value("month");
    return yearOf(f, c)
        .map(y -> LocalDate.of(y, month, day))
        .or(() -> c.nearest(MonthDay.of(month, day)));
  }

  private static Optional<Edtf> dates(TimeFields f, Calendar c) {
    return safely(
        () ->
            dateOf(f, c, f.value("d2"))
                .map(last -> Edtf.between(last.withDayOfMonth(f.value("d")), last)));
  }

  private static Optional<Edtf> dayOfMonth(TimeFields f, Calendar c) {
    return safely(
        () ->
            c.day()
                .map(
                    d -> {
                      LocalDate here = d.withDayOfMonth(f.value("d"));
                      return Edtf.day(here.isAfter(d) ? here.minusMonths(1) : here);
                    }));
  }

  private static Optional<Edtf> safely(java.util.function.Supplier<Optional<Edtf>> date) {
    try {
      return date.get();
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty(); // 31 november: the text names no day
    }
  }

  static Edtf months(YearMonth first, YearMonth last) {
    return first.equals(last) ? Edtf.month(first) : Edtf.parse(first + "/" + last);
  }

  static Edtf months(int year, int first, int last) {
    return months(YearMonth.of(year, first), YearMonth.of(year, last));
  }

  private static Optional<Edtf> year(TimeFields f, Calendar c) {
    Optional<Integer> year = yearOf(f, c);
    Optional<YearMonth> now = c.month().filter(m -> year.filter(y -> y == m.getYear()).isPresent());
    if (now.isPresent()) {
      return now.map(m -> c.ahead() ? months(m, m.withMonth(12)) : months(m.withMonth(1), m));
    }
    return year.map(y -> months(y, 1, 12));
  }

  private static Optional<Edtf> restOfYear(TimeFields f, Calendar c) {
    return c.month().map(m -> months(m, m.withMonth(12)));
  }

  /** {@code begin 2023}: about January; {@code medio 2023}: June or July. */
  private static Optional<Edtf> partOfYear(TimeFields f, Calendar c) {
    int month = f.value("lead");
    return yearOf(f, c)
        .map(
            y ->
                month == 6 ? months(y, 6, 7) : Edtf.parse(YearMonth.of(y, month).toString() + "~"));
  }

  private static Optional<Edtf> halfOfYear(TimeFields f, Calendar c) {
    int last = f.value("nth") * 6;
    return last > 12 ? Optional.empty() : yearOf(f, c).map(y -> months(y, last - 5, last));
  }

  private static Optional<Edtf> quarterOfYear(TimeFields f, Calendar c) {
    int last = f.value("nth") * 3;
    return last > 12 ? Optional.empty() : yearOf(f, c).map(y -> months(y, last - 2, last));
  }

  private static Optional<Edtf> turnOfYear(TimeFields f, Calendar c) {
    return c.nearest(12).map(m -> months(m, m.plusMonths(1)));
  }

  /** Seasons of three whole months; a winter belongs to the year in which it begins. */
  private static Optional<Edtf> season(TimeFields f, Calendar c) {
    int start = f.value("season");
    Function<YearMonth, Edtf> whole = m -> months(m, m.plusMonths(2));
    if (f.has("y")) {
      return yearOf(f, c).map(y -> whole.apply(YearMonth.of(y, start)));
    }
    return c.month()
        .map(now -> whole.apply(seasonNear(now, start, f.number("rel").orElse(c.ahead() ? 1 : 0))));
  }

  /** The season that runs now or ran last, or for 1 the first that has yet to begin. */
  private static YearMonth seasonNear(YearMonth now, int start, int rel) {
    YearMonth here = YearMonth.of(now.getYear(), start);
    if (rel > 0) {
      return here.isAfter(now) ? here : here.plusYears(1);
    }
    YearMonth begun = here.isAfter(now) ? here.minusYears(1) : here;
    boolean running = !begun.plusMonths(2).isBefore(now);
    return rel < 0 && running ? begun.minusYears(1) : begun;
  }
}
