package org.wapenfeit.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What on a web page is no part of the article, after {@code ontology/page-furniture.tsv}. */
final class PageFurniture {
  private static final PageFurniture STANDARD = new PageFurniture("/ontology/page-furniture.tsv");
  private static final Pattern WORDS = Pattern.compile("[\\s_-]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final int LONGEST_REFERENCE = 200;

  private final Map<String, Set<String>> byKind = new TreeMap<>();

  private PageFurniture(String resource) {
    for (String kind : List.of("tag", "role", "class", "text")) {
      byKind.put(kind, new HashSet<>());
    }
    for (Rows.Row row : Rows.of(resource, 2)) {
      Set<String> values = byKind.get(row.cells().get(0));
      if (values == null) {
        throw new IllegalStateException(row.where() + ": no kind '" + row.cells().get(0) + "'");
      }
      values.add(row.cells().get(1).toLowerCase(Locale.ROOT));
    }
  }

  static PageFurniture standard() {
    return STANDARD;
  }

  boolean covers(Element element) {
    return byKind.get("tag").contains(element.normalName())
        || byKind.get("role").contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || hasWord(element.className())
        || hasWord(element.id());
  }

  private boolean hasWord(String names) {
    if (names.isEmpty()) {
      return false;
    }
    for (String word : WORDS.split(names)) {
      if (byKind.get("class").contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line only refers to something else. */
  boolean refersElsewhere(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return line.length() <= LONGEST_REFERENCE
        && byKind.get("text").stream().anyMatch(lower::startsWith);
  }
}
