package org.wapenfeit.expression;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.language.Sentence;

/**
 * Finds the time expressions of a sentence and what they mean against the publication date, after
 * {@code ontology/time.tsv}. Safe for use by many threads.
 */
public final class TimeFinder {
  private static final Set<String> OPENING =
      Set.of(
          "in",
          "op",
          "de",
          "het",
          "rond",
          "omstreeks",
          "tegen",
          "vanaf",
          "nacht",
          "ochtend",
          "avond",
          "middag",
          "namiddag",
          "morgen",
          "loop",
          "van",
          "eerder",
          "later",
          "nog",
          "pas",
          "sinds",
          "sedert",
          "tot",
          "en",
          "met",
          "week",
          "tussen",
          "periode",
          "naar");
  private static final Set<String> NEEDS_MORE = Set.of("van", "en", "met", "naar");
  private static final int NEXT_REACH = 8;

  private final TimeScanner scanner;
  private final Phrases since;
  private final Phrases until;
  private final Phrases links;

  private TimeFinder(Table table, NumberWords numbers) {
    scanner = new TimeScanner(table, numbers);
    since = Phrases.of(table, "since");
    until = Phrases.of(table, "until");
    links = Phrases.of(table, "link");
  }

  /**
   * Reads the tables from the class path.
   *
   * @throws IllegalStateException when a row of them cannot be understood, naming file and line
   */
  public static TimeFinder load() {
    return new TimeFinder(Table.read("time.tsv"), new NumberWords(Table.read("numbers.tsv")));
  }

  /**
   * The time expressions in the order of the text; one whose time cannot be known to a month is
   * there without a time.
   *
   * @param published publication date, to the day or the month; without it only full dates have a
   *     time
   */
  public List<TimeMention> find(Sentence sentence, Optional<Edtf> published) {
    Words words = new Words(sentence);
    List<TimePoint> points = scanner.scan(words);
    List<TimeMention> found = new ArrayList<>();
    Edtf anchor = null;
    for (int i = 0; i < points.size(); i++) {
      TimePoint point = points.get(i);
      Calendar calendar = Calendar.of(published, Tense.isAhead(sentence, point.from()));
      Optional<Phrases.Match> link =
          i + 1 < points.size() ? link(words, points, i) : Optional.empty();
      TimeMention mention;
      if (link.isPresent()) {
        TimePoint end = points.get(++i);
        mention =
            new TimeMention(
                opening(words, point.from()),
                end.to(),
                range(point, end, calendar),
                point.rule().name() + " … " + end.rule().name());
      } else {
        TimePoint next = i + 1 < points.size() ? points.get(i + 1) : null;
        mention = single(words, point, calendar, anchor, next);
      }
      anchor = mention.time().orElse(anchor);
      found.add(mention);
    }
    return List.copyOf(found);
  }

  private Optional<Phrases.Match> link(Words words, List<TimePoint> points, int i) {
    TimePoint first = points.get(i);
    TimePoint second = points.get(i + 1);
    return links
        .startingAt(words, first.to() + 1)
        .filter(m -> m.to() + 1 == second.from())
        .filter(m -> joins(words, first, second, m));
  }

  private static boolean joins(Words words, TimePoint first, TimePoint second, Phrases.Match link) {
    boolean between = words.is(first.from() - 1, "tussen");
    boolean from = words.is(first.from() - 1, "van", "vanaf", "nacht");
    return switch (link.meaning()) {
      case "and" ->
          between || (first.means("month") && second.means("month") && !first.fields().has("y"));
      case "night" -> from;
      default -> from || between;
    };
  }

  /** From one time to another; the first lies before the second. */
  private static Optional<Edtf> range(TimePoint first, TimePoint second, Calendar calendar) {
    Optional<Edtf> end = second.resolve(calendar);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    boolean monthOnly =
        calendar.day().isEmpty() && second.resolve(Calendar.of(Optional.empty(), false)).isEmpty();
    if (monthOnly && !second.means("month") && !second.means("date")) {
      return end;
    }
    return first
        .resolve(Calendar.lookingBackFrom(end.get().latest()))
        .map(start -> span(start, end.get()));
  }

  private static Edtf span(Edtf start, Edtf end) {
    if (end.earliest().isBefore(start.earliest())) {
      return end;
    }
    boolean days =
        start.value().length() > 9
            && end.value().length() > 9
            && !start.value().matches("\\d{4}-\\d\\d/.*")
            && !end.value().matches("\\d{4}-\\d\\d/.*");
    return days
        ? Edtf.between(start.earliest(), end.latest())
        : TimeMeanings.months(YearMonth.from(start.earliest()), YearMonth.from(end.latest()));
  }

  private TimeMention single(
      Words words, TimePoint point, Calendar calendar, Edtf anchor, TimePoint next) {
    Optional<Phrases.Match> sinceWord = since.endingAt(words, point.from() - 1);
    Optional<Phrases.Match> untilWord = until.endingAt(words, point.from() - 1);
    Optional<Edtf> time;
    String why = point.rule().name();
    if (sinceWord.isPresent()) {
      Calendar back = new Calendar(calendar.day(), calendar.month(), false);
      time = point.resolve(back).map(t -> permission(words, point) ? t : sinceThen(t, back));
      why = "sinds " + why;
    } else if (untilWord.isPresent()) {
      Calendar ahead = new Calendar(calendar.day(), calendar.month(), true);
      time =
          calendar.ahead()
              ? point.resolve(ahead).flatMap(t -> untilThen(t, ahead))
              : Optional.empty();
      why = "tot " + why;
    } else {
      time = anchored(words, point, anchor, next, calendar).or(() -> point.resolve(calendar));
    }
    return new TimeMention(opening(words, point.from()), point.to(), time, why);
  }

  /** Since when somebody may do a thing is when the permission was given. */
  private static boolean permission(Words words, TimePoint point) {
    return words.is(point.to() + 1, "mag", "mogen");
  }

  private static Edtf sinceThen(Edtf start, Calendar calendar) {
    return calendar.today().map(now -> span(start, now)).orElse(start);
  }

  private static Optional<Edtf> untilThen(Edtf end, Calendar calendar) {
    return calendar.today().map(now -> span(now, end));
  }

  /** {@code een dag later}, {@code diezelfde dag}, {@code een dag voor de top van 11 juli}. */
  private static Optional<Edtf> anchored(
      Words words, TimePoint point, Edtf anchor, TimePoint next, Calendar calendar) {
    return switch (point.rule().meaning()) {
      case "after anchor" ->
          Optional.ofNullable(anchor).flatMap(a -> Spans.from(a, point.fields(), 1));
      case "before anchor" ->
          Optional.ofNullable(anchor).flatMap(a -> Spans.from(a, point.fields(), -1));
      case "same day" -> Optional.ofNullable(anchor).filter(Edtf::isDay);
      case "before next", "after next" ->
          Optional.ofNullable(next)
              .filter(n -> n.means("date") && n.from() - point.to() < NEXT_REACH)
              .flatMap(n -> n.resolve(calendar))
              .flatMap(a -> Spans.from(a, point.fields(), point.means("before next") ? -1 : 1));
      default -> Optional.empty();
    };
  }

  /** Where the expression begins, with the preposition and article before it. */
  private static int opening(Words words, int from) {
    int start = from;
    while (start > 1 && OPENING.contains(words.at(start - 1))) {
      start--;
    }
    while (start < from && NEEDS_MORE.contains(words.at(start))) {
      start++;
    }
    return start;
  }
}
