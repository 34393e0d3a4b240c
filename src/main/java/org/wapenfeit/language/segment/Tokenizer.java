package org.wapenfeit.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.text.Span;

/**
 * Cuts text into words, numbers and marks. Immutable, safe for use by many threads.
 *
 * <p>One word are {@code 10.000}, {@code 13:20}, {@code F-16's}, {@code 80-jarige}, {@code
 * raketaanval}, {@code lucht-}, {@code 's}, {@code o.a.}, {@code J.}, {@code nu.nl} and URLs.
 */
public final class Tokenizer {
  private static final String ALPHANUMERIC = "[\\p{L}\\p{M}\\p{N}]";
  private static final Pattern URL =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>\"”’»]*[^\\s<>\"”’».,;:!?)\\]']");
  private static final Pattern MAIL_OR_TAG =
      Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[@#][\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern SITE =
      Pattern.compile(
          "[\\p{L}\\p{N}-]+\\.(?:nl|be|com|org|net|ru|ua|eu|uk|fr|info|tv)(?![\\p{L}\\p{N}-])");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?\\p{N}+(?:[.,:/-]\\p{N}+)*(?![\\p{L}\\p{N}])(?!-\\p{L})|'\\p{N}{2}(?!\\p{N})");
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{L}{1,2}\\.-?){2,}(?!\\p{L}{2})|\\p{Lu}(?:h|r)?\\.(?=\\s?\\p{Lu})");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}+(?:\\.\\p{L}+)*\\.");
  private static final Pattern ELIDED =
      Pattern.compile("['’`](?:s|t|n|k|m|r)(?!" + ALPHANUMERIC + ")");
  private static final Pattern WORD =
      Pattern.compile(
          ALPHANUMERIC
              + "+(?:[-‐‑'’/&+]"
              + ALPHANUMERIC
              + "+|(?<=\\p{N})[.,](?=\\p{N})"
              + ALPHANUMERIC
              + "+)*(?:[²³]|-(?=\\s*(?:en|of|,|/|\\s)))?");
  private static final Pattern MARKS = Pattern.compile("\\.{2,}|-{2,}|,,|''|``|[?!]{2,}");

  private static final List<Pattern> BEFORE_WORDS =
      List.of(URL, MAIL_OR_TAG, SITE, NUMBER, INITIALS);

  private final Abbreviations abbreviations = new Abbreviations();

  /** The words and marks of a text in order, without the white space between them. */
  public List<Span> tokenize(String text) {
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isSpace(point)) {
        at += Character.charCount(point);
      } else {
        int end = tokenEnd(text, at);
        tokens.add(new Span(at, end));
        at = end;
      }
    }
    return tokens;
  }

  private int tokenEnd(String text, int at) {
    for (Pattern pattern : BEFORE_WORDS) {
      int end = match(pattern, text, at);
      if (end > at && (pattern != NUMBER || signFits(text, at))) {
        return end;
      }
    }
    int abbreviation = match(ABBREVIATION, text, at);
    if (abbreviation > at && abbreviations.isKnown(text.substring(at, abbreviation))) {
      return abbreviation;
    }
    return Math.max(Math.max(elided(text, at), word(text, at)), mark(text, at));
  }

  /** A sign belongs to a number only at the start of a word: not in {@code 2010-2014}. */
  private static boolean signFits(String text, int at) {
    char first = text.charAt(at);
    boolean sign = first == '-' || first == '+';
    return !sign || at == 0 || isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
  }

  private int elided(String text, int at) {
    boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return starts ? match(ELIDED, text, at) : at;
  }

  /** A word, with the apostrophe of {@code Hamas' leider} unless a quotation may end there. */
  private static int word(String text, int at) {
    int end = match(WORD, text, at);
    boolean genitive =
        end > at
            && end + 2 < text.length()
            && "'’".indexOf(text.charAt(end)) >= 0
            && "sxz".indexOf(text.charAt(end - 1)) >= 0
            && text.charAt(end + 1) == ' '
            && Character.isLowerCase(text.charAt(end + 2))
            && Character.isUpperCase(text.charAt(at))
            && !quoteIsOpen(text, at);
    return genitive ? end + 1 : end;
  }

  private static boolean quoteIsOpen(String text, int at) {
    boolean open = false;
    for (int i = 0; i < at; i++) {
      boolean mark = "'‘’`".indexOf(text.charAt(i)) >= 0;
      boolean wordBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      if (mark && !wordBefore && i + 1 < text.length()) {
        open = !isSpace(text.charAt(i + 1));
      } else if (mark && !Character.isLetterOrDigit(text.charAt(i + 1))) {
        open = false;
      }
    }
    return open;
  }

  private static int mark(String text, int at) {
    int end = match(MARKS, text, at);
    return end > at ? end : at + Character.charCount(text.codePointAt(at));
  }

  private static int match(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : at;
  }

  static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF;
  }
}
