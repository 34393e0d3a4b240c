package org.wapenfeit.server.explore;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.wapenfeit.server.pages.Language;

/**
 * Names and positions that were looked up, for all answers: nothing changes a store while it is
 * served. The least used are forgotten.
 *
 * @param labels how a thing is called, by language
 * @param positions where it is
 * @param named the only thing that has a name
 */
record Known(
    Map<Language, Map<Node, String>> labels,
    Map<Node, Optional<Names.Position>> positions,
    Map<Node, Optional<Node>> named) {
  private static final int MOST = 50_000;

  static Known nothing() {
    Map<Language, Map<Node, String>> labels = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      labels.put(language, bounded());
    }
    return new Known(labels, bounded(), bounded());
  }

  private static <V> Map<Node, V> bounded() {
    return Caffeine.newBuilder().maximumSize(MOST).<Node, V>build().asMap();
  }
}
