package org.wapenfeit.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wapenfeit.claim.Bound;

/** Finds the numbers of a sentence by their form: one or more words, ranges, shares. */
final class Figures {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern RANGE =
      Pattern.compile("(\\d+(?:[.,]\\d+)?)[-–](\\d+(?:[.,]\\d+)?)");
  private static final Pattern WITH_UNIT = Pattern.compile("(\\d[\\d.,]*)(%|km²|km2|km|m)");

  private final NumberWords numbers;
  private final Phrases multipliers;
  private final Phrases shares;
  private final Phrases parts;
  private final Phrases groups;

  Figures(Table table) {
    numbers = new NumberWords(table);
    multipliers = Phrases.of(table, "multiplier");
    shares = Phrases.of(table, "share");
    parts = Phrases.of(table, "part");
    groups = Phrases.of(table, "group");
  }

  /** All in order, not overlapping. */
  List<Figure> find(Words words) {
    List<Figure> found = new ArrayList<>();
    for (int i = 1; i <= words.size(); i++) {
      Optional<Figure> figure = at(words, i);
      if (figure.isPresent()) {
        found.add(figure.get());
        i = figure.get().to();
      }
    }
    return found;
  }

  private Optional<Figure> at(Words words, int i) {
    return share(words, i)
        .or(() -> group(words, i))
        .or(() -> nounOrSo(words, i))
        .or(() -> joined(words, i))
        .or(() -> hanging(words, i))
        .or(() -> oneOfEach(words, i))
        .or(() -> single(words, i))
        .or(() -> number(words, i).map(f -> extend(words, f)));
  }

  /** {@code de helft}, {@code driekwart van}, {@code twee derde van}, {@code een derde deel}. */
  private Optional<Figure> share(Words words, int i) {
    Optional<Phrases.Match> whole = shares.startingAt(words, i);
    if (whole.isPresent()) {
      int to = whole.get().to();
      return words.is(to + 1, "van", "daarvan", "ervan")
          ? Optional.of(percent(i, to, new BigDecimal(whole.get().meaning())))
          : Optional.empty();
    }
    BigDecimal times =
        words.is(i, "geen") ? BigDecimal.ONE : numbers.read(words.at(i)).orElse(BigDecimal.ZERO);
    Optional<Phrases.Match> part = parts.startingAt(words, i + 1);
    if (part.isEmpty() || times.signum() <= 0 || times.compareTo(BigDecimal.TEN) >= 0) {
      return Optional.empty();
    }
    boolean ofSomething =
        words.is(i + 2, "van", "deel", "daarvan") || words.is(i - 1, "nog") || !words.is(i, "een");
    if (!ofSomething || (words.is(i, "geen") && !words.is(i - 1, "nog"))) {
      return Optional.empty();
    }
    BigDecimal value =
        times
            .multiply(HUNDRED)
            .divide(new BigDecimal(part.get().meaning()), 0, RoundingMode.HALF_UP);
    int to = words.is(i + 2, "deel") ? i + 2 : i + 1;
    return Optional.of(percent(words.is(i, "geen") ? i + 1 : i, to, value));
  }

  private static Figure percent(int from, int to, BigDecimal value) {
    return Figure.of(from, to, value).in("percent");
  }

  /** {@code een dozijn}, {@code een twintigtal}, {@code beide}. */
  private Optional<Figure> group(Words words, int i) {
    int noun = words.is(i, "een", "het") ? i + 1 : i;
    Optional<Phrases.Match> known = groups.startingAt(words, noun);
    if (known.isPresent()) {
      return Optional.of(Figure.of(i, known.get().to(), new BigDecimal(known.get().meaning())));
    }
    String word = words.at(noun);
    if (!word.endsWith("tal") || word.length() < 5) {
      return Optional.empty();
    }
    return numbers
        .read(word.substring(0, word.length() - "tal".length()))
        .map(value -> Figure.of(i, noun, value))
        .map(f -> f.value().intValue() < 5 ? f : f.with(Bound.about));
  }

  /** {@code een man of tien}: about ten men. */
  private Optional<Figure> nounOrSo(Words words, int i) {
    if (!words.is(i, "een") || !words.is(i + 2, "of") || !words.hasPos(i + 1, "NOUN", "PROPN")) {
      return Optional.empty();
    }
    int noun = words.is(i + 1, "stuk") ? 0 : i + 1;
    return number(words, i + 3)
        .map(
            n ->
                new Figure(i, n.to(), n.value(), Optional.of(Bound.about), Optional.empty(), noun));
  }

  /** One token that holds more than a number: {@code 10-15}, {@code 80%}, {@code 300km}. */
  private Optional<Figure> joined(Words words, int i) {
    Matcher unit = WITH_UNIT.matcher(words.at(i));
    if (unit.matches()) {
      return numbers.read(unit.group(1)).map(v -> Figure.of(i, i, v).in(symbol(unit.group(2))));
    }
    Matcher range = RANGE.matcher(words.at(i));
    if (!range.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> low = numbers.read(range.group(1));
    Optional<BigDecimal> high = numbers.read(range.group(2));
    boolean rising = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < 0;
    return rising ? Optional.of(Figure.of(i, i, low.get()).with(Bound.atLeast)) : Optional.empty();
  }

  /** {@code tien- tot twaalfduizend}: the low end borrows the last part of the high one. */
  private Optional<Figure> hanging(Words words, int i) {
    String word = words.at(i);
    if (!word.endsWith("-") || !words.is(i + 1, "tot", "à", "of", "en")) {
      return Optional.empty();
    }
    Optional<BigDecimal> low =
        Stream.of("duizend", "honderd")
            .filter(words.at(i + 2)::endsWith)
            .findFirst()
            .flatMap(tail -> numbers.read(word.substring(0, word.length() - 1) + tail));
    return low.map(v -> Figure.of(i, i + 2, v).with(Bound.atLeast));
  }

  /** {@code een op de vier}. */
  private Optional<Figure> oneOfEach(Words words, int i) {
    if (!words.is(i, "een", "één") || !words.is(i + 1, "op")) {
      return Optional.empty();
    }
    int total = words.is(i + 2, "de", "elke", "iedere") ? i + 3 : i + 2;
    return oneIn(words, Figure.of(i, i, BigDecimal.ONE), total);
  }

  /** {@code een etmaal}, {@code een halfjaar}: here the article is a number. */
  private static Optional<Figure> single(Words words, int i) {
    return words.is(i, "een") && words.is(i + 1, "etmaal", "halfjaar")
        ? Optional.of(Figure.of(i, i, BigDecimal.ONE))
        : Optional.empty();
  }

  private static String symbol(String written) {
    return switch (written) {
      case "%" -> "percent";
      case "km²", "km2" -> "km2";
      default -> written;
    };
  }

  private Optional<Figure> number(Words words, int i) {
    boolean article = words.is(i, "een", "het");
    int start = article && multiplierSoon(words, i + 1) ? i + 1 : i;
    if (start == i && article) {
      return Optional.empty();
    }
    Optional<Figure> first = first(words, start);
    return first.map(f -> multiplied(words, f.from(i)));
  }

  private boolean multiplierSoon(Words words, int i) {
    return multipliers.startAt(words, i)
        || (words.is(i, "half", "kwart") && multipliers.startAt(words, i + 1));
  }

  private Optional<Figure> first(Words words, int i) {
    if (multipliers.startAt(words, i) && numbers.read(words.at(i)).isEmpty()) {
      return i > 1 && words.is(i - 1, "een", "het", "half", "kwart")
          ? Optional.of(Figure.of(i, i - 1, BigDecimal.ONE))
          : Optional.empty();
    }
    Optional<BigDecimal> value = numbers.read(words.at(i));
    if (value.isEmpty() || words.is(i, "een")) {
      return Optional.empty();
    }
    if (words.at(i).matches("[1-9]\\d{0,2}") && words.at(i + 1).matches("\\d{3}")) {
      return numbers.read(words.at(i) + " " + words.at(i + 1)).map(v -> Figure.of(i, i + 1, v));
    }
    return value.map(v -> Figure.of(i, i, v));
  }

  private Figure multiplied(Words words, Figure figure) {
    Optional<Phrases.Match> by = multipliers.startingAt(words, figure.to() + 1);
    if (by.isEmpty()) {
      return figure;
    }
    BigDecimal value = figure.value().multiply(new BigDecimal(by.get().meaning()));
    return new Figure(
        figure.from(), by.get().to(), value, figure.bound(), figure.unit(), figure.counted());
  }

  /** {@code twintig à dertig}, {@code 1 tot 2 miljoen}, {@code acht op de tien}. */
  private Figure extend(Words words, Figure low) {
    int next = low.to() + 1;
    if (words.is(next, "op")) {
      int total = words.is(next + 1, "de", "elke", "iedere") ? next + 2 : next + 1;
      return oneIn(words, low, total).orElse(low);
    }
    boolean between = words.is(low.from() - 1, "tussen") || words.is(low.from() - 2, "tussen");
    if (!words.is(next, "tot", "à", "a", "of", "-", "–") && !(between && words.is(next, "en"))) {
      return low;
    }
    int high = words.is(next + 1, "de") ? next + 2 : next + 1;
    return number(words, high).flatMap(h -> range(words, low, h)).orElse(low);
  }

  private Optional<Figure> oneIn(Words words, Figure some, int total) {
    return number(words, total)
        .filter(all -> all.value().compareTo(some.value()) > 0)
        .filter(all -> all.value().compareTo(HUNDRED) <= 0)
        .map(all -> percent(some.from(), all.to(), share(some.value(), all.value())));
  }

  private static BigDecimal share(BigDecimal some, BigDecimal all) {
    return some.multiply(HUNDRED).divide(all, 0, RoundingMode.HALF_UP);
  }

  private Optional<Figure> range(Words words, Figure low, Figure high) {
    Figure scaled = low;
    Optional<Phrases.Match> by = multipliers.endingAt(words, high.to());
    String last = words.at(high.to());
    Optional<String> tail =
        Stream.of("duizend", "honderd")
            .filter(t -> last.endsWith(t) && last.length() > t.length())
            .filter(t -> low.value().compareTo(HUNDRED) < 0 && !words.at(low.to()).matches("\\d+"))
            .findFirst();
    if (tail.isPresent()) {
      scaled =
          Figure.of(
              low.from(),
              low.to(),
              low.value().multiply(numbers.read(tail.get()).orElse(BigDecimal.ONE)));
    } else if (by.isPresent() && by.get().from() > high.from() && low.to() == low.from()) {
      BigDecimal factor = new BigDecimal(by.get().meaning());
      scaled = Figure.of(low.from(), low.to(), low.value().multiply(factor));
    }
    return scaled.value().compareTo(high.value()) < 0
        ? Optional.of(scaled.to(high.to()).with(Bound.atLeast))
        : Optional.empty();
  }

  /** The high end of a range that was read by its low one: 30 of {@code twintig tot dertig}. */
  Optional<Figure> highEnd(Words words, Figure low) {
    if (low.bound().filter(b -> b == Bound.atLeast).isEmpty()) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(words.at(low.to()));
    if (range.matches()) {
      return numbers.read(range.group(2)).map(v -> most(low, v));
    }
    for (int i = low.from() + 1; i <= low.to(); i++) {
      Optional<Figure> high = number(words, i);
      if (high.filter(h -> h.to() == low.to()).isPresent()) {
        return high.filter(h -> h.value().compareTo(low.value()) > 0)
            .map(h -> most(low, h.value()));
      }
    }
    return Optional.empty();
  }

  private static Figure most(Figure low, BigDecimal value) {
    return new Figure(
        low.from(), low.to(), value, Optional.of(Bound.atMost), low.unit(), low.counted());
  }
}
