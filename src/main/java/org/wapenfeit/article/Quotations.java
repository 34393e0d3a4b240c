package org.wapenfeit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wapenfeit.text.Span;

/**
 * Finds what stands between quotation marks: {@code "…" '…' „…” “…” ‘…’ «…» ,,…''}. Apostrophes
 * ({@code 's nachts}, {@code zo'n}, {@code foto's}, {@code '24}) open and close nothing. A
 * quotation inside another one is part of it; one that is still open where the block ends runs to
 * that end, as quotations over several paragraphs do.
 */
final class Quotations {
  private static final String SINGLE = "'‘’‚‛`";
  private static final Pattern ELISION =
      Pattern.compile("['’‘`](?:[stmnrk]|ns|er|em)(?![\\p{L}\\d'’]).*", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("['’‘]\\d{2}(?!\\d).*", Pattern.DOTALL);

  private final String text;
  private final Span block;

  private Quotations(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  /** The quotations inside a block, marks left out, in order. */
  static List<Span> in(String text, Span block) {
    return new Quotations(text, block).find();
  }

  private List<Span> find() {
    List<Span> found = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      Mark open = opening(at);
      if (open == null) {
        at++;
        continue;
      }
      int close = closing(open, at + open.length());
      if (close >= 0) {
        Span inside = Layout.strip(text, new Span(at + open.length(), close));
        if (inside.length() > 0) {
          found.add(inside);
        }
        at = Math.min(block.end(), close + open.closeLength(text, close));
      } else {
        at += open.length();
      }
    }
    return found;
  }

  /** A quotation mark that opens: the characters, and those that can close it. */
  private record Mark(String open, String closers, boolean isSingle) {
    int length() {
      return open.length();
    }

    int closeLength(String text, int at) {
      return open.equals(",,") && text.startsWith("''", at) ? 2 : 1;
    }
  }

  private Mark opening(int at) {
    char c = text.charAt(at);
    if (c == ',' && at + 2 < block.end() && text.charAt(at + 1) == ',' && before(at)) {
      return new Mark(",,", "'”\"", false);
    }
    return switch (c) {
      case '"' -> before(at) && wordAt(at + 1) ? new Mark("\"", "\"”", false) : null;
      case '“' -> new Mark("“", "”\"", false);
      case '„' -> new Mark("„", "”“\"", false);
      case '”' -> before(at) && wordAt(at + 1) ? new Mark("”", "”", false) : null;
      case '«' -> new Mark("«", "»", false);
      case '»' -> before(at) && wordAt(at + 1) ? new Mark("»", "«", false) : null;
      case '\'', '‘', '’', '‚', '`' -> single(c, at);
      default -> null;
    };
  }

  private Mark single(char c, int at) {
    if (!before(at) || !wordAt(at + 1)) {
      return null;
    }
    String rest = text.substring(at, Math.min(block.end(), at + 5));
    if (ELISION.matcher(rest).matches()) {
      return null;
    }
    Mark mark = new Mark(String.valueOf(c), c == '\'' ? "'’" : c == '`' ? "`'" : "’'‘", true);
    boolean isYear = YEAR.matcher(rest).matches() && closing(mark, at + 1) < 0;
    boolean isStray = c != '‘' && c != '‚' && closes(mark, at + 1) < 0;
    return isYear || isStray ? null : mark;
  }

  /** Where the quotation ends; the block's end when only that closes it, -1 when nothing does. */
  private int closing(Mark open, int from) {
    int close = closes(open, from);
    if (close >= 0) {
      return close;
    }
    return open.isSingle() && !open.open().equals("‘") ? -1 : block.end();
  }

  private int closes(Mark open, int from) {
    for (int i = from; i < block.end(); i++) {
      char c = text.charAt(i);
      if (open.closers().indexOf(c) >= 0 && isClosing(open, c, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isClosing(Mark open, char c, int at) {
    if (open.open().equals(",,") && c == '\'') {
      return text.startsWith("''", at);
    }
    boolean ends = at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    boolean follows = !Character.isWhitespace(text.charAt(at - 1));
    return SINGLE.indexOf(c) >= 0 ? ends && follows : c != '"' || ends || !follows;
  }

  /** Whether a mark here can open: nothing, a space or an opening sign stands before it. */
  private boolean before(int at) {
    if (at == block.start()) {
      return true;
    }
    char c = text.charAt(at - 1);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || "([{-–—/:\"'“„‘«".indexOf(c) >= 0;
  }

  private boolean wordAt(int at) {
    return at < block.end() && !Character.isWhitespace(text.charAt(at));
  }
}
