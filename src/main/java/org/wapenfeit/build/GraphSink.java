package org.wapenfeit.build;

import org.wapenfeit.article.Article;
import org.wapenfeit.graph.ArticleGraph;

/** Keeps the graphs of a run. Used by one thread. */
public interface GraphSink {
  /**
   * Keeps the graph of an article in place of what was kept of it before this run, or together with
   * it when it came before in this run, under another file name.
   */
  void keep(ArticleGraph graph);

  /**
   * Keeps another name of an article that came before in this run.
   *
   * @param id the article's id
   * @param article the same text under another file name and perhaps another address
   */
  void alsoNamed(String id, Article article);

  /** Ends the run, and tells what was kept. */
  Totals finish();
}
