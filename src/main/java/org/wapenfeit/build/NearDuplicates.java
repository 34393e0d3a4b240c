package org.wapenfeit.build;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.vocab.WF;

/** Gathers which articles are almost the same, for the graph of what is concluded. */
final class NearDuplicates {
  private final Iris iris = Iris.standard();
  private final Graph graph = GraphFactory.createDefaultGraph();

  void add(String id, String earlier) {
    if (!id.equals(earlier)) {
      graph.add(iris.article(id), WF.nearDuplicateOf, iris.article(earlier));
    }
  }

  NamedGraph named() {
    return new NamedGraph(iris.consolidatedGraph(), graph);
  }
}
