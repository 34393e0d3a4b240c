package org.wapenfeit.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wapenfeit.article.Article;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.NamedGraph;

/** Keeps the graphs of a few articles in memory. */
public final class MemorySink implements GraphSink {
  private final Map<String, ArticleGraph> graphs = new LinkedHashMap<>();

  @Override
  public void keep(ArticleGraph graph) {
    graphs.merge(graph.id(), graph, ArticleGraph::merge);
  }

  @Override
  public void alsoNamed(String id, Article article) {
    graphs.computeIfPresent(id, (key, known) -> OtherNames.add(known, article));
  }

  @Override
  public Totals finish() {
    return new Totals(
        graphs.size(),
        graphs.values().stream().mapToLong(ArticleGraph::claims).sum(),
        graphs.values().stream().mapToLong(g -> g.graph().size()).sum(),
        List.of());
  }

  /** All graphs, and what is known of the entities that they name. */
  public List<NamedGraph> export(Tools tools) {
    List<NamedGraph> all = new ArrayList<>();
    graphs.values().forEach(g -> all.add(g.named()));
    all.add(tools.entities().usedBy(List.copyOf(all)));
    return all;
  }
}
