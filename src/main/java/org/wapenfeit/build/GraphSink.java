package org.wapenfeit.build;

import java.time.Instant;
import org.wapenfeit.graph.ArticleGraph;

/** Keeps the graphs of a run. Used by one thread. */
public interface GraphSink {
  /**
   * Keeps the graph of an article in place of what was kept of it before this run, or together with
   * it when it came before in this run, under another file name.
   *
   * @return what is kept of the article now
   */
  ArticleGraph keep(ArticleGraph graph);

  /**
   * Ends the run.
   *
   * @param started when it began
   */
  void finish(Instant started);
}
