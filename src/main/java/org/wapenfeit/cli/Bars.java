package org.wapenfeit.cli;

import java.util.List;
import java.util.Locale;

/** Draws numbers as bars of text. */
final class Bars {
  private static final int WIDTH = 40;
  private static final int LONGEST_NAME = 30;

  private Bars() {}

  /** A number with its name. */
  record Bar(String name, long number) {
    private String shortName() {
      return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
  }

  /**
   * A line for each.
   *
   * @param most how many at most, the others in one line together; 0 for all
   */
  static String of(List<Bar> bars, int most) {
    int shown = most == 0 ? bars.size() : Math.min(most, bars.size());
    long longest = bars.stream().mapToLong(Bar::number).max().orElse(1);
    int width = bars.stream().mapToInt(b -> b.shortName().length()).max().orElse(1);
    StringBuilder out = new StringBuilder();
    for (Bar bar : bars.subList(0, shown)) {
      int length = (int) Math.max(1, Math.round((double) WIDTH * bar.number() / longest));
      out.append(
          String.format(
              Locale.ROOT,
              "  %-" + width + "s %7d %s%n",
              bar.shortName(),
              bar.number(),
              "█".repeat(length)));
    }
    if (shown < bars.size()) {
      long rest = bars.stream().skip(shown).mapToLong(Bar::number).sum();
      out.append("  and %d more with %d%n".formatted(bars.size() - shown, rest));
    }
    return out.toString();
  }
}
