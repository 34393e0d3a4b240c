package org.wapenfeit.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.article.Block.Kind;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.text.Span;

/**
 * Tells the blocks of a text apart by form and position, and gathers what its header lines say. One
 * reader reads one text.
 */
final class BlockReader {
  private static final int LONGEST_CAPTION = 400;
  private static final int SHORTEST_QUOTED_HEADLINE = 20;

  /** How many paragraphs, of the lead, can stand before the line that dates the article. */
  private static final int LEADS = 2;

  private static final Pattern DATE_IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\d{4}\\)$");

  private static final Pattern LIVE = Pattern.compile("(?i)\\blive(?:blog|verslag)?\\b");

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private boolean headlineSeen;
  private boolean paragraphSeen;
  private Optional<String> title = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> agency = Optional.empty();
  private Optional<Edtf> prefix = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();
  private Optional<Edtf> month = Optional.empty();
  private int paragraphs;

  BlockReader(String text) {
    this.text = text;
  }

  /** Reads a text that may open with anything; one of the two is to be called once. */
  void read() {
    readFrom(prefix());
  }

  /** Reads a text that opens with this headline. */
  void readUnder(Span known) {
    headline(known);
    readFrom(known.end());
  }

  /** Reads a part of known kind; parts are to come in the order of the text. */
  void readPart(Kind kind, Span part) {
    switch (kind) {
      case HEADLINE -> headline(part);
      case CAPTION -> signedCaption(part);
      case PARAGRAPH -> statedParagraph(part);
      default -> add(kind, part);
    }
  }

  private void signedCaption(Span part) {
    if (!trailer(part) && !caption(part, Optional.empty())) {
      add(Kind.CAPTION, part);
    }
  }

  private void statedParagraph(Span part) {
    HeaderLine header = HeaderLine.of(text, part);
    if (!header.isEmpty() && header.rest().length() == 0) {
      take(header);
    } else {
      Span rest = strip("dateline", strip("clock", part));
      if (rest.length() > 0) {
        paragraph(rest);
      }
    }
  }

  private void readFrom(int start) {
    List<Span> pieces = Layout.pieces(text, start);
    for (int i = 0; i < pieces.size(); i++) {
      Optional<Span> next =
          i + 1 < pieces.size() ? Optional.of(pieces.get(i + 1)) : Optional.empty();
      piece(pieces.get(i), next);
    }
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** What the text says about itself. */
  Metadata metadata() {
    return new Metadata(title, publisher.or(() -> agency), Optional.empty(), published());
  }

  /** The day in the header, unless the prefix of the file says another month. */
  private Optional<Edtf> published() {
    Optional<Edtf> exact =
        day.filter(
                d ->
                    prefix.isEmpty()
                        || !(d.isBefore(prefix.get().earliest())
                            || d.isAfter(prefix.get().latest())))
            .map(Edtf::day);
    return exact.or(() -> prefix).or(() -> month);
  }

  private int prefix() {
    Span match = HeaderPatterns.standard().at("prefix", text, new Span(0, text.length()));
    if (match.length() == 0) {
      return 0;
    }
    Span words = Layout.strip(text, match);
    try {
      prefix = Optional.of(Edtf.parse(words.of(text).substring("date ".length())));
    } catch (RuntimeException e) {
      return 0;
    }
    add(Kind.HEADER, words);
    return match.end();
  }

  private void piece(Span piece, Optional<Span> next) {
    HeaderLine header = HeaderLine.of(text, piece);
    Optional<DatedLine> dated =
        day.isEmpty() && paragraphs <= LEADS && (header.isEmpty() || header.rest().length() > 0)
            ? DatedLine.of(text, piece)
            : Optional.empty();
    if (dated.isPresent()) {
      take(dated.get());
      body(Layout.strip(text, new Span(afterStop(dated.get().items()), piece.end())));
    } else if (!header.isEmpty() && (!paragraphSeen || header.rest().length() == 0)) {
      take(header);
      afterHeader(header.rest());
    } else if (!trailer(piece) && !caption(piece, next)) {
      body(piece);
    }
  }

  private void afterHeader(Span rest) {
    if (rest.length() > 0 && !quotedHeadline(rest)) {
      body(rest);
    }
  }

  private int afterStop(Span items) {
    boolean stop = items.end() < text.length() && text.charAt(items.end()) == '.';
    return items.end() + (stop ? 1 : 0);
  }

  private void take(DatedLine line) {
    publisher = publisher.or(line::publisher);
    if (line.date().isDay()) {
      day = Optional.of(line.date().earliest());
    } else {
      month = month.or(() -> Optional.of(line.date()));
    }
    add(Kind.HEADER, line.items());
  }

  private void take(HeaderLine header) {
    publisher = publisher.or(header::publisher);
    day = day.or(header::day);
    add(Kind.HEADER, header.items());
  }

  /** A caption: a credit before or after it, or a header line with the headline following it. */
  private boolean caption(Span piece, Optional<Span> next) {
    if (piece.length() > LONGEST_CAPTION) {
      return false;
    }
    boolean beforeHeader = !headlineSeen && next.filter(this::isHeaderWithHeadline).isPresent();
    Span credit = HeaderPatterns.standard().at("credit", text, piece);
    Span words = Layout.strip(text, afterCredit(credit, piece));
    boolean signed = credit.length() > 0 && isCaptionAfter(credit, words, beforeHeader);
    if (signed) {
      add(Kind.HEADER, credit);
      add(Kind.CAPTION, words);
    } else if (beforeHeader) {
      add(Kind.CAPTION, piece);
    }
    return signed || beforeHeader;
  }

  private Span afterCredit(Span credit, Span piece) {
    int at = credit.end();
    while (at < piece.end() && ":|–- ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return new Span(at, piece.end());
  }

  /** A sentence that opens with the name of an agency is a caption only by other signs. */
  private boolean isCaptionAfter(Span credit, Span words, boolean beforeHeader) {
    String signs = credit.of(text);
    boolean sure = beforeHeader || signs.matches("(?s)(?:©|\\([cC]\\)|.*[/|]|(?i:foto|beeld)).*");
    if (words.length() == 0) {
      return true;
    }
    boolean opens = !Character.isLowerCase(text.codePointAt(words.start()));
    return opens && (sure || !Form.endsSentence(words.of(text)));
  }

  private boolean isHeaderWithHeadline(Span piece) {
    HeaderLine header = HeaderLine.of(text, piece);
    return !header.isEmpty()
        && header.rest().length() > 0
        && DatedLine.of(text, piece).filter(d -> d.items().equals(piece)).isEmpty();
  }

  private boolean trailer(Span piece) {
    if (piece.length() > LONGEST_CAPTION) {
      return false;
    }
    Span credit = HeaderPatterns.standard().in("credit-end", text, piece);
    if (credit.length() == 0 || credit.start() == piece.start()) {
      return false;
    }
    add(Kind.CAPTION, Layout.strip(text, new Span(piece.start(), credit.start())));
    add(Kind.HEADER, Layout.strip(text, credit));
    return true;
  }

  /** A headline in quotation marks that runs on into the text. */
  private boolean quotedHeadline(Span rest) {
    int end = Form.endOfOpeningQuotation(text, rest);
    boolean runsOn =
        !headlineSeen
            && end - rest.start() >= SHORTEST_QUOTED_HEADLINE
            && end < rest.end()
            && Form.endsSentence(rest.of(text))
            && Character.isUpperCase(
                text.codePointAt(Layout.strip(text, new Span(end, rest.end())).start()));
    if (runsOn) {
      headline(new Span(rest.start(), end));
      body(Layout.strip(text, new Span(end, rest.end())));
    }
    return runsOn;
  }

  private void body(Span piece) {
    Span rest = strip("dateline", strip("clock", piece));
    if (rest.length() == 0) {
      return;
    }
    String words = rest.of(text);
    if (rest.start() > piece.start()) {
      paragraph(rest);
    } else if (!headlineSeen && !paragraphSeen && Form.isHeadline(words)) {
      headline(rest);
    } else if (!paragraphSeen && headlineSeen && Form.isNames(words)) {
      add(Kind.HEADER, rest);
    } else if (Form.isSubhead(words)) {
      add(Kind.SUBHEAD, rest);
    } else {
      paragraph(rest);
    }
  }

  /** What is left of a piece when an item at its start is put aside as header. */
  private Span strip(String kind, Span piece) {
    Span match = HeaderPatterns.standard().at(kind, text, piece);
    if (match.length() == 0) {
      return piece;
    }
    Span words = Layout.strip(text, match);
    add(Kind.HEADER, words);
    if (kind.equals("dateline")) {
      agency = agency.or(() -> Publishers.standard().firstAgency(words.of(text)));
    }
    return Layout.strip(text, new Span(match.end(), piece.end()));
  }

  private void headline(Span piece) {
    headlineSeen = true;
    Matcher dated = DATE_IN_BRACKETS.matcher(text).region(piece.start(), piece.end());
    Span words = piece;
    if (dated.find() && DutchDates.firstIn(dated.group()).isPresent()) {
      day = day.or(() -> DutchDates.firstIn(dated.group()));
      words = new Span(piece.start(), dated.start());
    }
    String headline = words.of(text);
    if (LIVE.matcher(headline).find()) {
      day = day.or(() -> DutchDates.firstIn(headline));
    }
    title = Optional.of(headline);
    add(Kind.HEADLINE, words);
    if (words.end() < piece.end()) {
      add(Kind.HEADER, Layout.strip(text, new Span(words.end(), piece.end())));
    }
  }

  private void paragraph(Span piece) {
    paragraphSeen = true;
    paragraphs++;
    add(Kind.PARAGRAPH, piece);
  }

  private void add(Kind kind, Span span) {
    if (span.length() > 0) {
      List<Span> quotations = kind == Kind.HEADER ? List.of() : Quotations.in(text, span);
      blocks.add(new Block(kind, span, quotations));
    }
  }
}
