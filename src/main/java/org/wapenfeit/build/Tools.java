package org.wapenfeit.build;

import org.wapenfeit.extract.ArticleClaims;
import org.wapenfeit.extract.ClaimExtractor;
import org.wapenfeit.graph.EntityGraph;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.Ontology;
import org.wapenfeit.graph.Validated;

/**
 * What a run works with. All are safe for use by many threads.
 *
 * @param extractor reads the claims of an article
 * @param grapher makes the graph of an article from them, what breaks the shapes left out
 * @param entities the gazetteer as a graph
 * @param ontology the ontology
 * @param iris the names of resources
 */
public record Tools(
    ClaimExtractor extractor, Grapher grapher, EntityGraph entities, Ontology ontology, Iris iris) {

  /** Makes the graph of an article. */
  @FunctionalInterface
  public interface Grapher {
    Validated toGraph(ArticleClaims claims);
  }
}
