package org.wapenfeit.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.NamedGraph;

/** Keeps the graphs of a run in memory, to be written to a file. */
public final class MemorySink implements GraphSink {
  private final Map<String, ArticleGraph> graphs = new LinkedHashMap<>();

  @Override
  public ArticleGraph keep(ArticleGraph graph) {
    return graphs.merge(graph.id(), graph, ArticleGraph::merge);
  }

  @Override
  public void finish(Instant started) {
    // They are asked for with export.
  }

  /**
   * All graphs with what is known of the entities that they name.
   *
   * @param withOntology whether the terms of the ontology belong in, too
   */
  public List<NamedGraph> export(Tools tools, boolean withOntology) {
    List<NamedGraph> all = new ArrayList<>();
    graphs.values().forEach(g -> all.add(g.named()));
    all.add(tools.entities().usedBy(List.copyOf(all)));
    if (withOntology) {
      all.add(tools.ontology().named(tools.iris()));
    }
    return all;
  }
}
