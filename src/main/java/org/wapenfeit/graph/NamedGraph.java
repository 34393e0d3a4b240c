package org.wapenfeit.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * A graph with its name.
 *
 * @param name its IRI
 * @param graph its triples, without blank nodes; not to be changed
 */
public record NamedGraph(Node name, Graph graph) {
  /** What a dataset has under this name, copied to memory; empty when there is none. */
  public static Graph copy(DatasetGraph dataset, Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        dataset,
        () ->
            dataset
                .find(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> copy.add(quad.asTriple())));
    return copy;
  }
}
