package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wapenfeit.knowledge.Ids;

/** How word forms are compared: without case, diacritics and kinds of apostrophe. */
final class Words {
  private Words() {}

  static String fold(String form) {
    boolean plain = true;
    for (int i = 0; i < form.length() && plain; i++) {
      plain = form.charAt(i) < 128;
    }
    String latin =
        plain ? form : Ids.plain(form).replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
    return latin.toLowerCase(Locale.ROOT);
  }

  /** The parts between blanks and hyphens. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isGap(text.charAt(i))) {
        if (i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  static boolean isGap(char c) {
    return c == '-' || c == '‑' || c == '–' || Character.isWhitespace(c);
  }

  static boolean startsUpper(String form) {
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  /** Whether all letters are capitals, and there are at least two. */
  static boolean isCapitals(String form) {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters >= 2;
  }

  /** The word as written without the ending of a genitive or plural. */
  static String stem(String word) {
    String key = fold(word);
    return word.substring(0, word.length() - key.length() + withoutS(key).length());
  }

  /**
   * The word without the ending of a genitive or plural ({@code Poetins}, {@code F-16's}), or the
   * word itself.
   */
  static String withoutS(String key) {
    if (key.endsWith("'s") && key.length() > 3) {
      return key.substring(0, key.length() - 2);
    }
    if (key.endsWith("s") && key.length() > 4) {
      return key.substring(0, key.length() - 1);
    }
    return key.endsWith("'") && key.length() > 3 ? key.substring(0, key.length() - 1) : key;
  }
}
