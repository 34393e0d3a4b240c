package org.wapenfeit.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.article.Article;
import org.wapenfeit.graph.ArticleGraph;

/** Several sinks that are given the same graphs. */
public final class Sinks implements GraphSink {
  private final List<GraphSink> all = new ArrayList<>();

  public void add(GraphSink sink) {
    all.add(sink);
  }

  @Override
  public ArticleGraph keep(ArticleGraph graph) {
    ArticleGraph kept = graph;
    for (GraphSink sink : all) {
      kept = sink.keep(graph);
    }
    return kept;
  }

  @Override
  public void alsoNamed(String id, Article article) {
    all.forEach(sink -> sink.alsoNamed(id, article));
  }

  @Override
  public void nearDuplicate(String id, String earlier) {
    all.forEach(sink -> sink.nearDuplicate(id, earlier));
  }

  @Override
  public void finish(Instant started) {
    all.forEach(sink -> sink.finish(started));
  }
}
