package org.wapenfeit.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wapenfeit.text.Span;

/**
 * Groups the words of a block into sentences. A quotation mark or bracket that closes belongs to
 * the sentence that it closes. Immutable, safe for use by many threads.
 */
public final class SentenceSplitter {
  private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
  private static final Set<String> ALWAYS_CLOSE = Set.of("”", "»", ")", "]", "''", "’");
  private static final Set<String> ALWAYS_OPEN = Set.of("“", "„", "«", "(", "[", ",,", "``", "‘");
  private static final Set<String> EITHER = Set.of("\"", "'", "`");

  private static final Set<String> BEFORE_NETWORK = Set.of("op", "via", "platform", "netwerk");

  /** Common words that start a sentence after an abbreviation that may end one. */
  private static final Set<String> STARTERS =
      Set.of(
          "de",
          "het",
          "een",
          "dat",
          "dit",
          "die",
          "deze",
          "hij",
          "zij",
          "ze",
          "er",
          "in",
          "op",
          "bij",
          "volgens",
          "maar",
          "ook",
          "daar",
          "daarmee",
          "daarna",
          "toen",
          "wij",
          "we",
          "ik",
          "en",
          "als",
          "na",
          "voor",
          "met",
          "door",
          "sinds",
          "tot",
          "om",
          "nu",
          "zo",
          "wel",
          "niet",
          "al",
          "hun",
          "zijn",
          "haar",
          "wie",
          "wat",
          "waarom",
          "hoe",
          "tegen",
          "uit",
          "onder",
          "eerder",
          "later",
          "intussen",
          "inmiddels",
          "vorige");

  private final Abbreviations abbreviations = new Abbreviations();

  /**
   * The sentences of a text.
   *
   * @param text the text of one block
   * @param tokens its words and marks in order
   * @return for each sentence its tokens, none left out
   */
  public List<List<Span>> split(String text, List<Span> tokens) {
    List<List<Span>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int last = sentenceEnd(text, tokens, i);
      if (last >= 0) {
        sentences.add(List.copyOf(tokens.subList(start, last + 1)));
        start = last + 1;
        i = last;
      }
    }
    if (start < tokens.size()) {
      sentences.add(List.copyOf(tokens.subList(start, tokens.size())));
    }
    return sentences;
  }

  /** The last token of a sentence that ends with or just after token {@code i}, or -1. */
  private int sentenceEnd(String text, List<Span> tokens, int i) {
    if (blankLineAfter(text, tokens, i)) {
      return i;
    }
    String form = tokens.get(i).of(text);
    boolean mark = ENDS.contains(form) || isRepeated(form);
    boolean abbreviation = !mark && form.length() > 1 && form.endsWith(".");
    if (!mark && !abbreviation) {
      return -1;
    }
    int last = i;
    while (last + 1 < tokens.size() && closes(text, tokens, last + 1)) {
      last++;
    }
    if (last + 1 == tokens.size()) {
      return last;
    }
    boolean ends =
        mark
            ? startsSentence(text, tokens, last + 1)
            : last == i && abbreviationEnds(text, tokens, i);
    return ends ? last : -1;
  }

  private static boolean isRepeated(String form) {
    return form.length() > 1 && form.chars().allMatch(c -> c == '.' || c == '!' || c == '?');
  }

  private static boolean blankLineAfter(String text, List<Span> tokens, int i) {
    if (i + 1 == tokens.size()) {
      return false;
    }
    String between = text.substring(tokens.get(i).end(), tokens.get(i + 1).start());
    return between.chars().filter(c -> c == '\n').count() > 1;
  }

  private static boolean closes(String text, List<Span> tokens, int i) {
    String form = tokens.get(i).of(text);
    if (ALWAYS_CLOSE.contains(form)) {
      return form.equals("’") || form.equals("”") ? touchesLast(tokens, i) : true;
    }
    return EITHER.contains(form) && touchesLast(tokens, i) && !touchesWordAfter(text, tokens, i);
  }

  private static boolean touchesLast(List<Span> tokens, int i) {
    return tokens.get(i - 1).end() == tokens.get(i).start();
  }

  private static boolean touchesWordAfter(String text, List<Span> tokens, int i) {
    int end = tokens.get(i).end();
    return end < text.length() && Character.isLetterOrDigit(text.codePointAt(end));
  }

  /** Whether a sentence can begin here: capital, digit, opening mark, or {@code 's Ochtends}. */
  private static boolean startsSentence(String text, List<Span> tokens, int i) {
    String form = tokens.get(i).of(text);
    int first = form.codePointAt(0);
    if (Character.isUpperCase(first) || Character.isTitleCase(first) || isDigit(first)) {
      return true;
    }
    if (isOpening(form) || isBullet(form) || form.startsWith("'") || form.startsWith("’")) {
      return i + 1 < tokens.size() && startsSentence(text, tokens, i + 1);
    }
    return isRepeated(form) && i + 1 < tokens.size() && startsSentence(text, tokens, i + 1);
  }

  private static boolean isOpening(String form) {
    return ALWAYS_OPEN.contains(form) || EITHER.contains(form) || form.equals("”");
  }

  private static boolean isBullet(String form) {
    return form.equals("•") || form.equals("-") || form.equals("–") || form.equals("—");
  }

  private static boolean isDigit(int point) {
    return Character.isDigit(point);
  }

  private boolean abbreviationEnds(String text, List<Span> tokens, int i) {
    String form = tokens.get(i).of(text);
    if (isNetwork(text, tokens, i)) {
      return startsSentence(text, tokens, i + 1);
    }
    boolean initial = form.length() <= 3 && !abbreviations.isKnown(form);
    if (abbreviations.isOpen(form) || initial) {
      return false;
    }
    String next = tokens.get(i + 1).of(text);
    return Character.isUpperCase(next.codePointAt(0))
        && STARTERS.contains(next.toLowerCase(Locale.ROOT));
  }

  /** Whether an initial is the name of a network: {@code schrijft hij op X. Hij …}. */
  private static boolean isNetwork(String text, List<Span> tokens, int i) {
    return i > 0
        && tokens.get(i).of(text).equals("X.")
        && BEFORE_NETWORK.contains(tokens.get(i - 1).of(text).toLowerCase(Locale.ROOT));
  }
}
