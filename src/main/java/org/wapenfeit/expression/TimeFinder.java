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
  private static final int SINCE_REACH = 6;
  private static final int ANCHOR_REACH = 3;
  private static final int LEAD = 4;
  private static final String SINCE = "sinds ";
  private static final String START_ONLY = "begin van ";

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
    return find(sentence, published, null);
  }

  /**
   * The time expressions of all sentences of an article, each list as of {@link #find(Sentence,
   * Optional)}. Here {@code een dag later} can go back to a time of the sentences before, and
   * without a publication date a full date in the lead tells from when the article speaks.
   */
  public List<List<TimeMention>> findAll(List<Sentence> sentences, Optional<Edtf> published) {
    Optional<Edtf> now = published.or(() -> dateOfTheLead(sentences));
    List<List<TimeMention>> all = new ArrayList<>();
    Edtf anchor = null;
    int named = 0;
    for (int i = 0; i < sentences.size(); i++) {
      boolean near =
          i - named <= ANCHOR_REACH
              && sentences.get(i).blockIndex() - sentences.get(named).blockIndex() <= 1;
      List<TimeMention> found = find(sentences.get(i), now, near ? anchor : null);
      all.add(found);
      for (TimeMention m : found) {
        if (m.time().isPresent() && !m.why().startsWith(START_ONLY)) {
          anchor = m.time().get();
          named = i;
        }
      }
    }
    return List.copyOf(all);
  }

  /** The one full date that the lead gives, when the text names no later year. */
  private Optional<Edtf> dateOfTheLead(List<Sentence> sentences) {
    List<Edtf> dates = new ArrayList<>();
    for (Sentence sentence : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
      find(sentence, Optional.empty(), null).stream()
          .flatMap(m -> m.time().stream())
          .filter(Edtf::isDay)
          .forEach(dates::add);
    }
    return dates.stream()
        .reduce((a, b) -> a.latest().isBefore(b.latest()) ? b : a)
        .filter(d -> sentences.stream().noneMatch(s -> goesOn(s, d.month().getYear())));
  }

  /** Whether a sentence names a later year, or looks back over years. */
  private static boolean goesOn(Sentence sentence, int year) {
    Words words = new Words(sentence);
    for (int i = 1; i <= words.size(); i++) {
      String word = words.at(i);
      boolean later = word.matches("(?:19|20)\\d\\d") && Integer.parseInt(word) > year;
      boolean back = words.is(i, "jaar", "jaren") && words.is(i + 1, "na", "later", "geleden");
      if (later || back) {
        return true;
      }
    }
    return false;
  }

  private List<TimeMention> find(Sentence sentence, Optional<Edtf> published, Edtf before) {
    Words words = new Words(sentence);
    List<TimePoint> points = scanner.scan(words);
    List<TimeMention> found = new ArrayList<>();
    List<TimeMention> starts = new ArrayList<>();
    Edtf anchor = before;
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
        starts.addAll(startOnly(point, calendar, mention));
      }
      anchor = mention.time().orElse(anchor);
      found.add(mention);
    }
    found.addAll(starts);
    return List.copyOf(found);
  }

  /**
   * What began once ({@code sinds december geldt een blokkade}) can also be dated by its beginning:
   * the second reading of such a span.
   */
  private static List<TimeMention> startOnly(
      TimePoint point, Calendar calendar, TimeMention mention) {
    if (!mention.why().startsWith(SINCE) || mention.time().isEmpty()) {
      return List.of();
    }
    return point
        .resolve(new Calendar(calendar.day(), calendar.month(), false))
        .filter(t -> !t.value().equals(mention.time().get().value()))
        .map(
            t ->
                new TimeMention(
                    mention.from(), mention.to(), Optional.of(t), START_ONLY + mention.why()))
        .stream()
        .toList();
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
          between
              || (first.means("month") && second.means("month") && !first.fields().has("y"))
              || (first.means("weekday") && second.means("weekday") && isNextDay(first, second));
      case "night" -> from;
      default -> from || between;
    };
  }

  private static boolean isNextDay(TimePoint first, TimePoint second) {
    return (second.fields().value("weekday") - first.fields().value("weekday") + 7) % 7 == 1;
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
    Optional<Phrases.Match> sinceWord = sinceBefore(words, point.from());
    Optional<Phrases.Match> untilWord = until.endingAt(words, point.from() - 1);
    Optional<Edtf> time;
    String why = point.rule().name();
    if (sinceWord.isPresent()) {
      Calendar back = new Calendar(calendar.day(), calendar.month(), false);
      time = point.resolve(back).map(t -> permission(words, point) ? t : sinceThen(t, back));
      why = SINCE + why;
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

  /** {@code sinds maandag}, {@code sinds de Russische inval van 24 februari}. */
  private Optional<Phrases.Match> sinceBefore(Words words, int from) {
    Optional<Phrases.Match> found = since.endingAt(words, from - 1);
    if (found.isPresent() || !words.is(from - 1, "van", "op")) {
      return found;
    }
    for (int at = from - 2; at >= Math.max(1, from - SINCE_REACH) && found.isEmpty(); at--) {
      if (!words.at(at).matches("[\\p{L}’'-]+")) {
        return Optional.empty();
      }
      found = since.endingAt(words, at);
    }
    return found;
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
      case "night after anchor" ->
          Optional.ofNullable(anchor)
              .filter(Edtf::isDay)
              .map(a -> Edtf.between(a.latest(), a.latest().plusDays(1)));
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
