package org.wapenfeit.graph;

import java.util.List;

/**
 * An article's graph after validation.
 *
 * @param article what keeps to the shapes
 * @param rejected what does not, sorted by claim and message
 */
public record Validated(ArticleGraph article, List<Rejected> rejected) {
  public Validated {
    rejected = List.copyOf(rejected);
  }
}
