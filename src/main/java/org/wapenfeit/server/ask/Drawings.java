package org.wapenfeit.server.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.wapenfeit.server.explore.Counts;
import org.wapenfeit.server.explore.Names;
import org.wapenfeit.server.explore.WorldMap;
import org.wapenfeit.server.pages.Language;

/** What of a result can be drawn: bars, places on a map, columns for months. */
final class Drawings {
  private static final int MOST_BARS = 40;
  private static final int MOST_PLACES = 2000;
  private static final int MONTHS = 120;

  /** Values of a column that are looked at to see what it holds. */
  private static final int TRIED = 30;

  private static final int YEAR = "2024".length();

  /** A year or a month, at the start of a date or a time in EDTF. */
  private static final Pattern TIME = Pattern.compile("(\\d{4})(-(?:0[1-9]|1[0-2]))?(?!\\d).*");

  private final Answer answer;
  private final Names names;
  private final Language language;
  private final Optional<Var> time;
  private final Optional<Var> place;

  Drawings(Answer answer, Names names, Language language) {
    this.answer = answer;
    this.names = names;
    this.language = language;
    this.time = answer.columns().stream().filter(this::isTime).findFirst();
    this.place = answer.columns().stream().filter(this::isPlace).findFirst();
  }

  boolean allows(Asked.View view) {
    return switch (view) {
      case table -> true;
      case bars -> !answer.rows().isEmpty() && !answer.columns().isEmpty();
      case map -> place.isPresent();
      case time -> time.isPresent();
    };
  }

  /** Which column of bars says what they stand for: the first with a value that comes twice. */
  Var label(String asked) {
    return answer
        .column(asked)
        .or(
            () ->
                answer.others().stream()
                    .filter(c -> answer.counts(c).size() < answer.values(c).size())
                    .findFirst())
        .or(() -> answer.others().stream().findFirst())
        .orElse(answer.columns().get(0));
  }

  /** Which column bars sum up; nothing for the number of rows. */
  Optional<Var> value(String asked) {
    return asked.equals(Asked.ROWS)
        ? Optional.empty()
        : answer
            .column(asked)
            .filter(answer::isNumber)
            .or(() -> answer.numbers().stream().findFirst());
  }

  List<Counts.Bar> bars(Var label, Optional<Var> value) {
    Map<Node, Double> sums = new HashMap<>();
    sums(label, value).forEach((of, sum) -> sums.merge(named(of), sum, Double::sum));
    return Counts.bars(sums, MOST_BARS, names, language);
  }

  private Map<Node, Double> sums(Var label, Optional<Var> value) {
    Map<Node, Double> sums = new LinkedHashMap<>();
    for (Binding row : answer.rows()) {
      if (row.get(label) != null) {
        double number = value.map(v -> number(row.get(v))).orElse(1.0);
        sums.merge(row.get(label), number, Double::sum);
      }
    }
    return sums;
  }

  /** What has this for a name, else the value itself. */
  private Node named(Node value) {
    return value.isLiteral() && !value.getLiteralLanguage().isEmpty()
        ? names.named(value).orElse(value)
        : value;
  }

  private static double number(Node value) {
    return value == null ? 0 : ((Number) value.getLiteralValue()).doubleValue();
  }

  /** The places of the first column that has any, with the number of rows of each. */
  WorldMap map() {
    Map<Node, Long> found = new LinkedHashMap<>();
    answer.counts(place.orElseThrow()).entrySet().stream()
        .limit(MOST_PLACES)
        .forEach(
            e -> names.place(e.getKey()).ifPresent(p -> found.merge(p, e.getValue(), Long::sum)));
    return WorldMap.ofCounts(found, names);
  }

  /** Sums by month, or by year where a time says no more. */
  List<Counts.Month> months(Optional<Var> value) {
    Map<Node, Double> sums = sums(time.orElseThrow(), value);
    sums.keySet().removeIf(t -> month(t).isEmpty());
    boolean byMonth = sums.keySet().stream().allMatch(t -> month(t).length() > YEAR);
    TreeMap<String, Double> months = new TreeMap<>();
    sums.forEach(
        (t, n) -> months.merge(byMonth ? month(t) : month(t).substring(0, YEAR), n, Double::sum));
    Map<String, Long> rounded = new TreeMap<>();
    months.forEach((month, n) -> rounded.put(month, Math.round(n)));
    return Counts.months(rounded, MONTHS, language);
  }

  /** The rows that have a time, the earliest first. */
  List<Binding> inOrder() {
    Var column = time.orElseThrow();
    return answer.rows().stream()
        .filter(r -> r.get(column) != null && !month(r.get(column)).isEmpty())
        .sorted(Comparator.comparing(r -> r.get(column).getLiteralLexicalForm()))
        .toList();
  }

  String timeName() {
    return time.orElseThrow().getVarName();
  }

  String placeName() {
    return place.orElseThrow().getVarName();
  }

  /** Year and month, or the year, of a time; empty when it is none. */
  private static String month(Node value) {
    if (!value.isLiteral() || Answer.isNumeric(value)) {
      return "";
    }
    Matcher time = TIME.matcher(value.getLiteralLexicalForm());
    return !time.matches()
        ? ""
        : time.group(2) == null ? time.group(1) : time.group(1) + time.group(2);
  }

  private boolean isTime(Var column) {
    List<Node> some = answer.values(column).stream().limit(TRIED).toList();
    return !some.isEmpty()
        && some.stream().filter(v -> !month(v).isEmpty()).count() * 2 > some.size();
  }

  /** Whether most of its values are places with a position, or their names. */
  private boolean isPlace(Var column) {
    List<Node> some = answer.counts(column).keySet().stream().limit(TRIED).toList();
    return some.stream().filter(v -> names.place(v).isPresent()).count() * 2 > some.size();
  }
}
