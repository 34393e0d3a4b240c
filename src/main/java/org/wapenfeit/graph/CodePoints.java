package org.wapenfeit.graph;

import org.wapenfeit.text.Span;

/**
 * Positions in a text as the graph counts them: in Unicode code points, as the Web Annotation model
 * asks, where Java counts an emoji as two.
 */
final class CodePoints {
  private final String text;
  private final boolean plain;

  CodePoints(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  /** The position of a UTF-16 offset. */
  int at(int offset) {
    return plain ? offset : text.codePointCount(0, offset);
  }

  /** What stands before a span, of at most this many code points. */
  String before(Span span, int length) {
    int from = plain ? span.start() - length : back(span.start(), length);
    return text.substring(Math.max(0, from), span.start());
  }

  /** What stands after a span, of at most this many code points. */
  String after(Span span, int length) {
    int left = text.codePointCount(span.end(), text.length());
    int to = text.offsetByCodePoints(span.end(), Math.min(length, left));
    return text.substring(span.end(), to);
  }

  private int back(int offset, int length) {
    return text.offsetByCodePoints(offset, -Math.min(length, text.codePointCount(0, offset)));
  }
}
