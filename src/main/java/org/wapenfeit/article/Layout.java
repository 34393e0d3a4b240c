package org.wapenfeit.article;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.text.Span;

/**
 * The pieces that a text falls into by its line breaks. A blank line always parts two pieces.
 * Inside a piece every line is one by itself, unless the lines are those of text wrapped at a fixed
 * width.
 */
final class Layout {
  private static final int WIDEST_WRAP = 110;

  /** A wrapped line is at least this full, unless its paragraph ends. */
  private static final double FILLED = 0.75;

  private Layout() {}

  /** The pieces from this offset on, without white space at their ends. */
  static List<Span> pieces(String text, int from) {
    List<Span> pieces = new ArrayList<>();
    List<Span> chunk = new ArrayList<>();
    for (Span line : lines(text, from)) {
      Span words = strip(text, line);
      if (words.length() > 0) {
        chunk.add(words);
      } else {
        close(text, chunk, pieces);
      }
    }
    close(text, chunk, pieces);
    return pieces;
  }

  private static List<Span> lines(String text, int from) {
    List<Span> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i < text.length(); i++) {
      if (isBreak(text.charAt(i))) {
        lines.add(new Span(start, i));
        boolean pair =
            text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(new Span(start, text.length()));
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static void close(String text, List<Span> chunk, List<Span> pieces) {
    if (isWrapped(text, chunk)) {
      unwrap(text, chunk, pieces);
    } else {
      pieces.addAll(chunk);
    }
    chunk.clear();
  }

  /** Whether lines go on in the next: none is long, and a third of them start in lower case. */
  private static boolean isWrapped(String text, List<Span> lines) {
    int width = width(lines);
    int goingOn = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean filled = lines.get(i - 1).length() >= FILLED * width;
      goingOn += filled && startsLower(text, lines.get(i)) ? 1 : 0;
    }
    return lines.size() > 1 && width <= WIDEST_WRAP && goingOn * 3 >= lines.size() - 1;
  }

  private static int width(List<Span> lines) {
    return lines.stream().mapToInt(Span::length).max().orElse(0);
  }

  /** Joins wrapped lines; a line well short of the width that ends a sentence ends its piece. */
  private static void unwrap(String text, List<Span> lines, List<Span> pieces) {
    int width = width(lines);
    Span open = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      Span before = lines.get(i - 1);
      Span line = lines.get(i);
      boolean isShort = before.length() < FILLED * width && !startsLower(text, line);
      if (isShort) {
        pieces.add(open);
        open = line;
      } else {
        open = open.cover(line);
      }
    }
    pieces.add(open);
  }

  private static boolean startsLower(String text, Span line) {
    return Character.isLowerCase(text.codePointAt(line.start()))
        && HeaderPatterns.standard().at("when", text, line).length() == 0;
  }

  /** The span without white space and invisible marks at its ends. */
  static Span strip(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
