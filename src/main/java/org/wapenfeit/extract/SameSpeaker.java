package org.wapenfeit.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wapenfeit.claim.Attribution;

/**
 * Tells sources that are one speaker under two names: with and without the article ({@code source
 * at the security service}), or described less closely ({@code air force} beside {@code Ukrainian
 * Air Force}, {@code captain} beside {@code captain of the Magic Seas}).
 */
final class SameSpeaker {
  private static final Pattern ARTICLE = Pattern.compile("\\bthe ");

  private static final Pattern PREPOSITION =
      Pattern.compile("\\b(of|to|for|in|at|from|on|near|with|by|inside|around) ");

  private SameSpeaker() {}

  /** Takes out the less close name of each speaker, of equal ones the later. */
  static void mergeIn(List<Attribution> sources) {
    for (int i = sources.size() - 1; i >= 0; i--) {
      String name = plain(sources.get(i));
      for (int j = 0; j < sources.size(); j++) {
        String other = plain(sources.get(j));
        if (i != j && (isCloser(other, name) || (other.equals(name) && j < i))) {
          sources.remove(i);
          break;
        }
      }
    }
  }

  private static String plain(Attribution source) {
    String name = source.source().labelEn().toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(name).replaceAll("");
  }

  /** A colleague of somebody, or an ambassador to a country, is somebody else. */
  private static boolean isCloser(String name, String other) {
    if (name.startsWith(other + " of ")) {
      return true;
    }
    return name.endsWith(" " + other)
        && !PREPOSITION.matcher(name.substring(0, name.length() - other.length())).find();
  }
}
