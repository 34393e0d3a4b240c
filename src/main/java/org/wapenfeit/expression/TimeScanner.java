package org.wapenfeit.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds where the rules of {@code ontology/time.tsv} fit, the longest match first. */
final class TimeScanner {
  private static final Set<String> ANCHORED =
      Set.of(
          "after anchor",
          "before anchor",
          "night after anchor",
          "same day",
          "before next",
          "after next");

  private final List<TimeRule> rules;
  private final TimeRule.Places places;

  TimeScanner(Table table, NumberWords numbers) {
    places = new TimeRule.Places(table, numbers);
    rules = table.ofKind("rule").stream().map(row -> checked(row, places)).toList();
  }

  private static TimeRule checked(Table.Row row, TimeRule.Places places) {
    TimeRule rule = TimeRule.of(row, places);
    if (TimeMeanings.named(rule.meaning()).isEmpty() && !ANCHORED.contains(rule.meaning())) {
      throw row.mistake(
          "'" + rule.meaning() + "' is no meaning", "use one that the head of the table lists");
    }
    return rule;
  }

  /** All points in order, not overlapping. */
  List<TimePoint> scan(Words words) {
    StringBuilder text = new StringBuilder();
    int[] start = new int[words.size() + 2];
    for (int i = 1; i <= words.size(); i++) {
      start[i] = text.length();
      text.append(words.at(i)).append(i < words.size() ? " " : "");
    }
    start[words.size() + 1] = text.length() + 1;
    List<TimePoint> points = new ArrayList<>();
    for (int i = 1; i <= words.size(); i++) {
      Optional<TimePoint> point = longest(text, start, i);
      if (point.isPresent()) {
        points.add(point.get());
        i = point.get().to();
      }
    }
    return points;
  }

  private Optional<TimePoint> longest(CharSequence text, int[] start, int i) {
    TimePoint best = null;
    int bestEnd = -1;
    for (TimeRule rule : rules) {
      Matcher m = rule.pattern().matcher(text).useTransparentBounds(true);
      m.region(start[i], text.length());
      if (m.lookingAt() && m.end() > bestEnd && m.end() > start[i]) {
        Optional<TimeFields> fields = rule.fields(m, places);
        if (fields.isPresent()) {
          bestEnd = m.end();
          best = new TimePoint(i, tokenEndingAt(start, m.end()), rule, fields.get());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static int tokenEndingAt(int[] start, int end) {
    int token = 1;
    while (token + 1 < start.length && start[token + 1] <= end) {
      token++;
    }
    return token;
  }
}
