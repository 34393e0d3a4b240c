package org.wapenfeit.build;

import org.wapenfeit.article.Reading;
import org.wapenfeit.build.Tools.Graphed;

/** What came of one input: a graph, or why there is none. */
sealed interface Outcome {

  /**
   * An article that was understood.
   *
   * @param graphed its graph
   * @param claims how many claims were found in it
   */
  record Understood(Graphed graphed, int claims) implements Outcome {}

  /** An input that was left out. */
  record Left(Reading.Skipped why) implements Outcome {}
}
