package org.wapenfeit.expression;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Tells numbers that count nothing: dates, years, clock times, ages, type numbers, numbers of
 * articles and brigades, idioms.
 */
final class NumberTraps {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern CLOCK = Pattern.compile("(?:[01]?\\d|2[0-3])[.:][0-5]\\d");

  private final Phrases namedBefore;
  private final Phrases vagueBefore;
  private final Phrases nothingAfter;
  private final Phrases months;
  private final Phrases yearBefore;
  private final Phrases timesBefore;
  private final Phrases timesAfter;
  private final Phrases durations;

  NumberTraps(Table table) {
    namedBefore = Phrases.of(table, "name before");
    vagueBefore = Phrases.of(table, "vague");
    nothingAfter = Phrases.of(table, "idiom after");
    months = Phrases.of(table, "month");
    yearBefore = Phrases.of(table, "year before");
    timesBefore = Phrases.of(table, "time before");
    timesAfter = Phrases.of(table, "time after");
    durations = Phrases.of(table, "duration");
  }

  boolean isTrap(Words words, Figure figure) {
    int before = figure.from() - 1;
    int after = figure.to() + 1;
    return vagueBefore.endAt(words, before)
        || nothingAfter.startAt(words, after)
        || namedBefore.endAt(words, before)
        || (words.is(before, "op") && words.is(after, "na"))
        || isDate(words, figure)
        || isYear(words, figure)
        || isClock(words, figure)
        || isAge(words, figure)
        || isTypeNumber(words, figure)
        || isLooseHalf(words, figure)
        || isTimeSpan(words, figure);
  }

  private boolean isDate(Words words, Figure figure) {
    int after = figure.to() + 1;
    if (figure.value().compareTo(BigDecimal.valueOf(31)) > 0) {
      return false;
    }
    boolean monthAfter = months.startAt(words, after);
    boolean other =
        words.is(after, "op", "en", "tot", "-", "–", "of")
            && words.at(after + 1).matches("\\d{1,2}")
            && months.startAt(words, after + 2);
    return monthAfter || other;
  }

  private boolean isYear(Words words, Figure figure) {
    if (!YEAR.matcher(words.at(figure.to())).matches() || figure.from() != figure.to()) {
      return false;
    }
    int before = figure.from() - 1;
    if (months.endAt(words, before) || yearBefore.endAt(words, before)) {
      return true;
    }
    return !words.hasPos(figure.to() + 1, "NOUN", "ADJ", "PROPN")
        && figure.value().remainder(BigDecimal.valueOf(100)).signum() != 0;
  }

  private static boolean isClock(Words words, Figure figure) {
    int before = figure.from() - 1;
    int after = figure.to() + 1;
    boolean upToDay = figure.value().compareTo(BigDecimal.valueOf(24)) <= 0;
    boolean hour = words.is(after, "uur", "u", "u.", "h");
    boolean opening = before == 0 && words.hasPos(after, "PUNCT", "SYM");
    if (CLOCK.matcher(words.at(figure.from())).matches()
        && (hour || opening || words.is(before, "om"))) {
      return true;
    }
    if (words.is(before, "voor", "over") && words.is(before - 1, "kwart", "half", "vijf", "tien")) {
      return true;
    }
    if (words.is(before, "om", "half", "kwart") && upToDay && !words.hasPos(after, "NOUN")) {
      return true;
    }
    return hour
        && upToDay
        && words.is(before, "om", "rond", "omstreeks", "tegen", "vanaf", "half", "over", "voor");
  }

  /** {@code (6)}, {@code een jongen van 6}, {@code Jansen, 54,}, {@code 54 jaar oud}. */
  private static boolean isAge(Words words, Figure figure) {
    int before = figure.from() - 1;
    int after = figure.to() + 1;
    if (figure.value().compareTo(BigDecimal.valueOf(115)) > 0 || figure.unit().isPresent()) {
      return false;
    }
    if (words.is(before, "(") && words.is(after, ")")) {
      return true;
    }
    if (words.is(after, "jaar") && words.is(after + 1, "oud", "oude", "jong")) {
      return true;
    }
    boolean person =
        words.hasPos(before - 1, "NOUN", "PROPN")
            && !words.is(
                before - 1,
                "totaal",
                "aantal",
                "bereik",
                "dodental",
                "gemiddelde",
                "groep",
                "melding",
                "sprake",
                "gewag",
                "balans",
                "verlies",
                "tol");
    if (words.is(before, "van") && person && !countsSomething(words, after)) {
      return true;
    }
    return words.is(before, ",")
        && words.is(after, ",")
        && words.hasPos(before - 1, "PROPN")
        && figure.value().compareTo(BigDecimal.TEN) > 0;
  }

  private static boolean countsSomething(Words words, int after) {
    return words.hasPos(after, "NOUN", "ADJ", "PROPN", "NUM", "SYM")
            && !words.is(after, "jaar", "maanden")
        || words.is(after, "anderen", "andere", "%", "naar", "tot");
  }

  /** {@code Iskander 9}, {@code MH 17}: digits behind a name with no noun after them. */
  private static boolean isTypeNumber(Words words, Figure figure) {
    int before = figure.from() - 1;
    boolean name =
        words.hasPos(before, "PROPN")
            && words.token(before).filter(t -> t.form().length() <= 3).isPresent();
    return name
        && before > 0
        && words.at(figure.from()).matches("\\d{1,4}")
        && !words.hasPos(figure.to() + 1, "NOUN", "ADJ");
  }

  private boolean isLooseHalf(Words words, Figure figure) {
    return figure.unit().isEmpty()
        && words.is(figure.to(), "half", "halve", "kwart")
        && !words.is(figure.to() + 1, "uur", "jaar", "etmaal", "dag", "ton", "kilometer");
  }

  /** {@code drie dagen geleden}, {@code over twee weken}, {@code de afgelopen 24 uur}. */
  private boolean isTimeSpan(Words words, Figure figure) {
    int unit = figure.to() + 1;
    if (!durations.startAt(words, unit)) {
      return false;
    }
    return timesAfter.startAt(words, unit + 1) || timesBefore.endAt(words, figure.from() - 1);
  }
}
