package org.wapenfeit.graph;

import org.apache.jena.graph.Graph;

/**
 * The ontology and shapes that the program ships.
 *
 * @param terms the terms of {@code ontology/conflict.ttl}; not to be changed
 * @param shapes the shapes of {@code ontology/shapes.ttl}; not to be changed
 */
public record Ontology(Graph terms, Graph shapes) {

  /**
   * Reads both from the class path.
   *
   * @throws IllegalStateException when one is missing or no Turtle
   */
  public static Ontology standard() {
    return new Ontology(
        TurtleResource.read("/ontology/conflict.ttl"), TurtleResource.read("/ontology/shapes.ttl"));
  }

  /** The terms as a graph of the dataset. */
  public NamedGraph named(Iris iris) {
    return new NamedGraph(iris.ontologyGraph(), terms);
  }

  /** The shapes as a graph of the dataset. */
  public NamedGraph namedShapes(Iris iris) {
    return new NamedGraph(iris.shapesGraph(), shapes);
  }
}
