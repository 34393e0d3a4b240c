package org.wapenfeit.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.text.Span;

/**
 * The header items that a line opens with: medium, time, section, sources, byline.
 *
 * @param items where they stand; empty when the line opens with none
 * @param rest what follows them in the line, without white space at its ends
 * @param publisher the medium that they name
 * @param day the full date of publication in them
 */
record HeaderLine(Span items, Span rest, Optional<String> publisher, Optional<LocalDate> day) {
  private static final List<String> KINDS =
      List.of("when", "update", "section", "source", "byline", "reading");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[•·|–—,-]\\s*)?");
  private static final Pattern OUTLET =
      Pattern.compile(Publishers.standard().pattern("outlet") + "(?=\\s*(?:$|[•·|–—,]))");

  boolean isEmpty() {
    return items.length() == 0;
  }

  /** Reads the items at the start of a line. */
  static HeaderLine of(String text, Span line) {
    return new Scan(text, line).read();
  }

  /** One reading from left to right. */
  private static final class Scan {
    private final String text;
    private final Span line;
    private int at;
    private boolean strong;
    private boolean updated;
    private Optional<String> publisher = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private Optional<LocalDate> lastChange = Optional.empty();

    Scan(String text, Span line) {
      this.text = text;
      this.line = line;
      this.at = line.start();
    }

    HeaderLine read() {
      int end = at;
      while (at < line.end() && item()) {
        end = at;
        separator();
      }
      Span rest = Layout.strip(text, new Span(Math.min(at, line.end()), line.end()));
      boolean header = end > line.start() && (strong || rest.length() == 0);
      return header
          ? new HeaderLine(
              new Span(line.start(), end),
              rest,
              publisher.or(() -> agency),
              day.or(() -> lastChange))
          : new HeaderLine(
              new Span(line.start(), line.start()), line, Optional.empty(), Optional.empty());
    }

    private boolean item() {
      Matcher outlet = OUTLET.matcher(text).region(at, line.end());
      if (outlet.lookingAt()) {
        publisher = publisher.or(() -> Publishers.standard().named(outlet.group()));
        at = outlet.end();
        return true;
      }
      String best = null;
      Span found = new Span(at, at);
      for (String kind : KINDS) {
        Span match = HeaderPatterns.standard().at(kind, text, new Span(at, line.end()));
        if (match.length() > found.length()) {
          found = match;
          best = kind;
        }
      }
      if (best != null) {
        take(best, found.of(text));
        at = found.end();
      }
      return best != null;
    }

    private void take(String kind, String found) {
      switch (kind) {
        case "when" -> when(found);
        case "update" -> updated = !isPublication(found);
        case "source" -> agency = agency.or(() -> Publishers.standard().firstAgency(found));
        default -> {}
      }
    }

    private static boolean isPublication(String word) {
      return word.toLowerCase(java.util.Locale.ROOT).contains("publi");
    }

    private void when(String found) {
      Optional<LocalDate> date = DutchDates.firstIn(found);
      if (updated) {
        lastChange = lastChange.or(() -> date);
      } else {
        day = day.or(() -> date);
      }
      strong |= found.matches("(?s).*\\d[:.u]\\d{2}(?: ?uur)?");
      updated = false;
    }

    private void separator() {
      Matcher m = SEPARATOR.matcher(text).region(at, line.end());
      if (m.lookingAt()) {
        strong |= m.group().matches("\\s*[•·|]\\s*");
        at = m.end();
      }
    }
  }
}
