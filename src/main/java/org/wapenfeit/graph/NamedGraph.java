package org.wapenfeit.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A graph with its name.
 *
 * @param name its IRI
 * @param graph its triples, without blank nodes; not to be changed
 */
public record NamedGraph(Node name, Graph graph) {}
