package org.wapenfeit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.wapenfeit.text.Span;

/** The patterns of {@code ontology/article-headers.tsv}, by kind. */
final class HeaderPatterns {
  private static final HeaderPatterns STANDARD =
      new HeaderPatterns("/ontology/article-headers.tsv", Publishers.standard());

  private final Map<String, List<Pattern>> byKind = new TreeMap<>();

  private HeaderPatterns(String resource, Publishers publishers) {
    for (Rows.Row row : Rows.of(resource, 3)) {
      byKind
          .computeIfAbsent(row.cells().get(0), key -> new ArrayList<>())
          .add(pattern(row, publishers));
    }
  }

  static HeaderPatterns standard() {
    return STANDARD;
  }

  private static Pattern pattern(Rows.Row row, Publishers publishers) {
    String text =
        row.cells()
            .get(1)
            .replace("{weekday}", DutchDates.WEEKDAY)
            .replace("{month}", DutchDates.MONTH)
            .replace("{day}", DutchDates.DAY)
            .replace("{clock}", DutchDates.CLOCK)
            .replace("{agency}", publishers.pattern("agency"))
            .replace("{photo}", publishers.pattern("photo"))
            .replace("{end}", "(?=\\s*(?:$|[•·|–—,()-])|\\s+[\\p{Lu}\\d\"'‘“„])");
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
    }
  }

  /** The longest match of a kind that starts at the first offset; empty span when there is none. */
  Span at(String kind, String text, Span place) {
    int end = place.start();
    for (Pattern pattern : byKind.get(kind)) {
      Matcher m = pattern.matcher(text).region(place.start(), place.end());
      if (m.lookingAt()) {
        end = Math.max(end, m.end());
      }
    }
    return new Span(place.start(), end);
  }

  /** The first match of a kind anywhere in the place; empty span at its end when there is none. */
  Span in(String kind, String text, Span place) {
    for (Pattern pattern : byKind.get(kind)) {
      Matcher m = pattern.matcher(text).region(place.start(), place.end());
      if (m.find()) {
        return new Span(m.start(), m.end());
      }
    }
    return new Span(place.end(), place.end());
  }
}
