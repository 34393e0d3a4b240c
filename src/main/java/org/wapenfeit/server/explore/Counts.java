package org.wapenfeit.server.explore;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.wapenfeit.server.explore.Names.Link;
import org.wapenfeit.server.pages.Language;
import org.wapenfeit.server.pages.Pages;

/** How many claims name what. */
public final class Counts {
  private static final double FULL = 100.0;
  private static final int YEAR = "2024".length();
  private static final int LEAST_COLUMNS = 12;

  private Counts() {}

  /**
   * A thing with the number of claims that name it.
   *
   * @param number as the reader's language writes it
   * @param width in hundredths of the longest bar
   */
  public record Bar(Link of, String number, long width) {}

  /**
   * The claims of a month.
   *
   * @param month as in {@code 2024-01}
   * @param share hundredths of the highest column
   * @param x of the column, in hundredths of the width of the drawing
   */
  public record Month(String month, String number, long share, String x, String width, long y) {}

  /** The most named, the most named first. */
  static List<Bar> top(
      List<Claim> claims,
      Function<Claim, Collection<Node>> of,
      int most,
      Names names,
      Language language) {
    Map<Node, Long> counts = new HashMap<>();
    claims.forEach(c -> of.apply(c).forEach(n -> counts.merge(n, 1L, Long::sum)));
    return bars(counts, most, names, language);
  }

  /** Bars for numbers, the longest first; none is shorter than nothing. */
  public static <N extends Number & Comparable<N>> List<Bar> bars(
      Map<Node, N> numbers, int most, Names names, Language language) {
    List<Map.Entry<Node, N>> first =
        numbers.entrySet().stream()
            .sorted(
                Map.Entry.<Node, N>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(e -> e.getKey().toString()))
            .limit(most)
            .toList();
    double longest = first.isEmpty() ? 0 : first.get(0).getValue().doubleValue();
    double full = longest > 0 ? longest : 1;
    return first.stream()
        .map(
            e ->
                new Bar(
                    names.link(e.getKey()),
                    NumberFormat.getInstance(language.locale()).format(e.getValue()),
                    Math.max(0, Math.round(FULL * e.getValue().doubleValue() / full))))
        .toList();
  }

  /** Columns for the months of claims, the latest {@code most} of them, in order. */
  static List<Month> months(List<Claim> claims, int most, Language language) {
    TreeMap<String, Long> counts = new TreeMap<>();
    claims.stream()
        .map(Claim::month)
        .filter(m -> !m.isEmpty())
        .forEach(m -> counts.merge(m, 1L, Long::sum));
    return months(counts, most, language);
  }

  /**
   * Columns for numbers by month or year, in order: those of the latest {@code most} months or
   * years.
   */
  public static List<Month> months(Map<String, Long> numbers, int most, Language language) {
    TreeMap<String, Long> counts = new TreeMap<>(numbers);
    if (counts.isEmpty()) {
      return List.of();
    }
    int last = index(counts.lastKey());
    int first = Math.max(index(counts.firstKey()), last - most + 1);
    counts.keySet().removeIf(m -> index(m) < first);
    double step = FULL / Math.max(last - first + 1, LEAST_COLUMNS);
    long highest = counts.values().stream().mapToLong(n -> n).max().orElse(1);
    List<Month> months = new ArrayList<>();
    for (Map.Entry<String, Long> e : counts.entrySet()) {
      long share = Math.max(2, Math.round(FULL * e.getValue() / Math.max(1, highest)));
      months.add(
          new Month(
              e.getKey(),
              Pages.number(e.getValue(), language),
              share,
              hundredths((index(e.getKey()) - first) * step),
              hundredths(step * 0.85),
              100 - share));
    }
    return months;
  }

  /** Months, or years, since the year 0: what stands between two of them keeps its room. */
  private static int index(String time) {
    int year = Integer.parseInt(time.substring(0, YEAR));
    return time.length() > YEAR ? year * 12 + Integer.parseInt(time.substring(YEAR + 1)) : year;
  }

  private static String hundredths(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
