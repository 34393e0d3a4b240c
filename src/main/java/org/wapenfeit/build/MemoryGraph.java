package org.wapenfeit.build;

import java.util.Collection;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.wapenfeit.graph.NamedGraph;

/** Graphs in memory, to be asked like a store. */
public final class MemoryGraph {
  private MemoryGraph() {}

  /** A dataset whose default graph is the union of these. */
  public static DatasetGraph union(Collection<NamedGraph> graphs) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> graphs.forEach(g -> GraphUtil.addInto(dataset.getDefaultGraph(), g.graph())));
    return dataset;
  }
}
