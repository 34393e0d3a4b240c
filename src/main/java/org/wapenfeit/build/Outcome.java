package org.wapenfeit.build;

import org.wapenfeit.article.Article;
import org.wapenfeit.article.Reading;
import org.wapenfeit.graph.Validated;

/** What came of one input: a graph, or why there is none. */
sealed interface Outcome {

  /**
   * An article that was understood.
   *
   * @param article the article
   * @param graph its graph
   */
  record Understood(Article article, Validated graph) implements Outcome {}

  /** An input that was left out. */
  record Left(Reading.Skipped why) implements Outcome {}
}
