package org.wapenfeit.article;

import java.util.regex.Pattern;
import org.wapenfeit.text.Span;

/** What a piece of text looks like: a sentence, a heading, a name. Lengths are in characters. */
final class Form {
  private static final int LONGEST_HEADLINE = 220;
  private static final int LONGEST_SUBHEAD = 90;
  private static final int LONGEST_QUESTION = 70;
  private static final String OPENERS = "\"'“„‘«";
  private static final String CLOSERS = "\"'”“’»)]";
  private static final Pattern SENTENCES =
      Pattern.compile("[.!?…][\"'”’»]?\\s+[\\p{Lu}\"'“„‘«\\d].*", Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?:,? (?:van|de|der|den|het|ten|ter|te|en|\\p{Lu}[\\p{L}.'’-]*)){1,7}");

  private Form() {}

  /** Whether it ends as a sentence does, closing quotation marks passed over. */
  static boolean endsSentence(String piece) {
    char last = lastSign(piece);
    return last == '.' || last == '!' || last == '?' || last == '…' || last == ':' || last == ';';
  }

  /** Whether it can be the headline: one line that ends in no full stop. */
  static boolean isHeadline(String piece) {
    char last = lastSign(piece);
    return piece.length() <= LONGEST_HEADLINE
        && last != '.'
        && last != ':'
        && last != ';'
        && last != ',';
  }

  /** Whether it can be the heading of a section: short, and no sentence; or one short question. */
  static boolean isSubhead(String piece) {
    if (lastSign(piece) == '?') {
      return piece.length() <= LONGEST_QUESTION
          && OPENERS.indexOf(piece.charAt(0)) < 0
          && !SENTENCES.matcher(piece).find();
    }
    return piece.length() <= LONGEST_SUBHEAD && !endsSentence(piece) && lastSign(piece) != ',';
  }

  /** Whether it looks like names of people and nothing else: {@code Marijke van der Veen}. */
  static boolean isNames(String piece) {
    return NAME.matcher(piece).matches();
  }

  /** Where a quotation that opens the piece ends, mark included; -1 when none does. */
  static int endOfOpeningQuotation(String text, Span piece) {
    if (piece.length() == 0 || OPENERS.indexOf(text.charAt(piece.start())) < 0) {
      return -1;
    }
    return Quotations.in(text, piece).stream()
        .limit(1)
        .filter(q -> q.start() == piece.start() + 1 && q.end() < piece.end())
        .mapToInt(q -> q.end() + 1)
        .findFirst()
        .orElse(-1);
  }

  private static char lastSign(String piece) {
    int end = piece.length();
    while (end > 1 && CLOSERS.indexOf(piece.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? ' ' : piece.charAt(end - 1);
  }
}
