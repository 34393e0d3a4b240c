package org.wapenfeit.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wapenfeit.text.Span;

/** Where quotations stand in a text, whatever their white space. */
final class Evidence {
  /** Shorter or longer quotations place nothing. */
  private static final int SHORTEST = 10;

  private static final int LONGEST = 300;
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private final String text;

  Evidence(String text) {
    this.text = squeeze(text);
  }

  /** All places where the quotation stands. */
  List<Span> places(String quotation) {
    String quote = squeeze(quotation).strip();
    int length = quote.codePointCount(0, quote.length());
    List<Span> found = new ArrayList<>();
    if (length < SHORTEST || length > LONGEST) {
      return found;
    }
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      found.add(new Span(at, at + quote.length()));
    }
    return found;
  }

  static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream()
        .anyMatch(a -> others.stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
  }

  private static String squeeze(String text) {
    return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
  }
}
