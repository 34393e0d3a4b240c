package org.wapenfeit.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.knowledge.Entity;

/**
 * Tells by their English names that two entities are one: with and without the article ({@code
 * source at the security service}), one and several ({@code journalist}, {@code journalists}), or
 * described less closely ({@code air force} beside {@code Ukrainian Air Force}, {@code captain}
 * beside {@code captain of the Magic Seas}). Of the slots with several fillers in the annotated
 * articles, one in a thousand has such a pair.
 */
final class OneThing {
  private static final Pattern ARTICLE = Pattern.compile("\\bthe ");
  private static final Pattern PREPOSITION =
      Pattern.compile("\\b(of|to|for|in|at|from|on|near|with|by|inside|around) ");
  private static final Pattern PLACED = Pattern.compile("^ (of|in|at|near) .*");

  private OneThing() {}

  /** Whether two are one, however closely each is described. */
  static boolean is(Entity one, Entity other) {
    String name = plain(one);
    String second = plain(other);
    return isSame(name, second) || isCloser(name, second) || isCloser(second, name);
  }

  /** Takes out the less close name of each speaker, of equal ones the later. */
  static void merge(List<Attribution> sources) {
    for (int i = sources.size() - 1; i >= 0; i--) {
      String name = plain(sources.get(i).source());
      for (int j = 0; j < sources.size(); j++) {
        String other = plain(sources.get(j).source());
        if (i != j && (isCloser(other, name) || (isSame(other, name) && j < i))) {
          sources.remove(i);
          break;
        }
      }
    }
  }

  private static String plain(Entity e) {
    return ARTICLE.matcher(e.labelEn().toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static boolean isSame(String name, String other) {
    return name.equals(other) || (name + "s").equals(other) || name.equals(other + "s");
  }

  /** A colleague of somebody, or an ambassador to a country, is somebody else. */
  private static boolean isCloser(String name, String other) {
    if (name.startsWith(other) && PLACED.matcher(name.substring(other.length())).matches()) {
      return true;
    }
    return name.endsWith(" " + other)
        && !PREPOSITION.matcher(name.substring(0, name.length() - other.length())).find();
  }
}
