package org.wapenfeit.knowledge;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes the last part of an entity's IRI from its English name. */
public final class Ids {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The first character that is none of ASCII. */
  private static final int FIRST_OF_OTHERS = 128;

  private static final char FIRST_QUOTE = '\u2010';
  private static final char LAST_QUOTE = '\u201f';
  private static final char NONE = '.';

  /**
   * The letters of {@code U+00C0} to {@code U+017F} without their marks, a point where that is not
   * one letter. Most names need no more, and the tables of Unicode take long to load.
   */
  private static final String BASES =
      "AAAAAA.CEEEEIIII.NOOOOO.OUUUUY..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
          + "AaAaAaCcCcCcCcDd.dEeEeEeEeEeGgGgGgGgHh..IiIiIiIiIi..JjKk.LlLlLl."
          + ".LlNnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz.";

  private static final char FIRST_MARKED = '\u00c0';

  private Ids() {}

  /** For actors, places and things: {@code North_Korea}. */
  public static String of(String english) {
    return joined(english, '_');
  }

  /** For weapons: {@code ballistic-missile}. */
  public static String ofWeapon(String english) {
    return joined(english, '-');
  }

  /** The name without diacritics: {@code Erdogan} for {@code Erdoğan}. */
  public static String plain(String name) {
    int at = 0;
    while (at < name.length() && name.charAt(at) < FIRST_OF_OTHERS) {
      at++;
    }
    if (at == name.length()) {
      return name;
    }
    StringBuilder plain = new StringBuilder(name.length()).append(name, 0, at);
    for (; at < name.length(); at++) {
      char letter = base(name.charAt(at));
      if (letter == NONE) {
        return decomposed(name);
      }
      plain.append(letter);
    }
    return plain.toString();
  }

  /** The letter without its marks, or {@link #NONE} where the list does not tell. */
  private static char base(char c) {
    if (c < FIRST_OF_OTHERS || c >= FIRST_QUOTE && c <= LAST_QUOTE) {
      return c;
    }
    int index = c - FIRST_MARKED;
    return index >= 0 && index < BASES.length() ? BASES.charAt(index) : NONE;
  }

  private static String decomposed(String name) {
    String latin =
        name.replace("ø", "o")
            .replace("Ø", "O")
            .replace("ł", "l")
            .replace("Ł", "L")
            .replace("ı", "i")
            .replace("ß", "ss")
            .replace("đ", "d")
            .replace("æ", "ae");
    return MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
  }

  /** The letters and digits, with one sign for all that stands between two of them. */
  private static String joined(String english, char with) {
    String plain = plain(english);
    StringBuilder joined = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isLetterOrDigit(c)) {
        if (gap && !joined.isEmpty()) {
          joined.append(with);
        }
        joined.append(c);
        gap = false;
      } else if ("'’.".indexOf(c) < 0) {
        gap = true;
      }
    }
    return joined.isEmpty() ? "unnamed" : joined.toString();
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
