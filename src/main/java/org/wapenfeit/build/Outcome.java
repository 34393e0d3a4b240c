package org.wapenfeit.build;

import org.wapenfeit.article.Reading;
import org.wapenfeit.graph.Validated;

/** What came of one input: a graph, or why there is none. */
sealed interface Outcome {

  /**
   * An article that was understood.
   *
   * @param graph its graph
   * @param claims how many claims were found in it
   */
  record Understood(Validated graph, int claims) implements Outcome {}

  /** An input that was left out. */
  record Left(Reading.Skipped why) implements Outcome {}
}
