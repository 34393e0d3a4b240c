package org.wapenfeit.knowledge;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes the last part of an entity's IRI from its English name. */
public final class Ids {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9]+");

  private Ids() {}

  /** For actors, places and things: {@code North_Korea}. */
  public static String of(String english) {
    return joined(english, "_");
  }

  /** For weapons: {@code ballistic-missile}. */
  public static String ofWeapon(String english) {
    return joined(english, "-");
  }

  /** The name without diacritics: {@code Erdogan} for {@code Erdoğan}. */
  public static String plain(String name) {
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

  private static String joined(String english, String with) {
    String joined = OTHERS.matcher(plain(english).replaceAll("['’.]", "")).replaceAll(with);
    String trimmed = joined.replaceAll("^" + with + "|" + with + "$", "");
    return trimmed.isEmpty() ? "unnamed" : trimmed;
  }
}
