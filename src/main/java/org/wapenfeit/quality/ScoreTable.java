package org.wapenfeit.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** Writes scores for people and for programs. */
public final class ScoreTable {
  private ScoreTable() {}

  /** A table with a line for each slot, the most frequent first, and claims and slots below. */
  public static String text(Scores scores) {
    StringBuilder out = new StringBuilder();
    line(
        out,
        "articles %d   evidence not found in the text: %d",
        scores.articles(),
        scores.unplaced());
    line(out, "%-14s%7s%7s%7s%7s", "", "P", "R", "F1", "gold");
    scores.perSlot().entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().gold()))
        .forEach(e -> line(out, "%s%7d", numbers(e.getKey(), e.getValue()), e.getValue().gold()));
    line(out, "-".repeat(42));
    line(out, "%s", numbers("claims", scores.claims()));
    line(out, "%s", numbers("slots", scores.slots()));
    line(out, "claims with every filler right: %s", rounded(scores.wholeShare()));
    return out.toString();
  }

  /** What differs most in each article. */
  public static String worst(Scores scores, int each) {
    StringBuilder out = new StringBuilder();
    scores
        .differences()
        .forEach(
            (article, lines) -> {
              line(out, "== %s slot F1 %.3f", article, scores.perArticle().get(article).f1());
              lines.stream().limit(each).forEach(l -> out.append("  ").append(l).append('\n'));
            });
    return out.toString();
  }

  /** An object; precision, recall and F1 stand in lists, with the number of gold fillers behind. */
  public static String json(Scores scores) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode all = mapper.createObjectNode().put("articles", scores.articles());
    numbers(all.putArray("claims"), scores.claims());
    numbers(all.putArray("slots"), scores.slots());
    ObjectNode slots = all.putObject("per_slot");
    for (Map.Entry<String, Tally> slot : scores.perSlot().entrySet()) {
      ArrayNode numbers = slots.putArray(slot.getKey());
      numbers(numbers, slot.getValue());
      numbers.add(slot.getValue().gold());
    }
    all.put("whole", scores.wholeShare()).put("unplaced", scores.unplaced());
    return all.toPrettyString() + "\n";
  }

  private static void numbers(ArrayNode out, Tally tally) {
    out.add(tally.precision()).add(tally.recall()).add(tally.f1());
  }

  private static String numbers(String name, Tally t) {
    return String.format(
        Locale.ROOT,
        "%-14s%7s%7s%7s",
        name,
        rounded(t.precision()),
        rounded(t.recall()),
        rounded(t.f1()));
  }

  /** Three digits, a half to the even one, as other programs print them. */
  private static String rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
