package org.wapenfeit.build;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.article.Article;
import org.wapenfeit.graph.ArticleGraph;

/** Several sinks that are given the same graphs. */
public final class Sinks implements GraphSink {
  private final List<GraphSink> all;

  /**
   * @param all one or more
   */
  public Sinks(List<GraphSink> all) {
    this.all = List.copyOf(all);
  }

  @Override
  public void keep(ArticleGraph graph) {
    all.forEach(sink -> sink.keep(graph));
  }

  @Override
  public void alsoNamed(String id, Article article) {
    all.forEach(sink -> sink.alsoNamed(id, article));
  }

  /** Tells what the first kept. */
  @Override
  public Totals finish() {
    List<Totals> totals = new ArrayList<>();
    all.forEach(sink -> totals.add(sink.finish()));
    return totals.get(0);
  }
}
