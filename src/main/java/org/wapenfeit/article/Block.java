package org.wapenfeit.article;

import java.util.List;
import org.wapenfeit.text.Span;

/**
 * A part of an article that is read by itself: sentences never cross it.
 *
 * @param kind what part it is
 * @param span where it stands in the article's text, without white space at its ends; a header
 *     prefix or dateline that is not running text is left out of it
 * @param quotations the spans between quotation marks inside it, marks left out, in order
 */
public record Block(Kind kind, Span span, List<Span> quotations) {

  /** The parts of an article. */
  public enum Kind {
    /** Publisher, date, section: not running text and not analysed. */
    HEADER,
    HEADLINE,
    /** The line under or beside a picture. */
    CAPTION,
    /** The heading of a section inside the article. */
    SUBHEAD,
    PARAGRAPH
  }

  public Block {
    quotations = List.copyOf(quotations);
  }

  /** Whether claims are looked for in it. */
  public boolean isRead() {
    return kind == Kind.HEADLINE || kind == Kind.CAPTION || kind == Kind.PARAGRAPH;
  }
}
