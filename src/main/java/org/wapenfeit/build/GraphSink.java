package org.wapenfeit.build;

import java.time.Instant;
import org.wapenfeit.article.Article;
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
   * Keeps another name of an article that came before in this run.
   *
   * @param id the article's id
   * @param article the same text under another file name and perhaps another address
   */
  void alsoNamed(String id, Article article);

  /**
   * Keeps that an article is almost the same as one that came before in this run.
   *
   * @param id the later article's id
   * @param earlier the other's id
   */
  void nearDuplicate(String id, String earlier);

  /**
   * Ends the run.
   *
   * @param started when it began
   */
  void finish(Instant started);
}
