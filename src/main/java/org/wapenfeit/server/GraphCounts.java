package org.wapenfeit.server;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * How much is in the graph.
 *
 * @param articles articles
 * @param claims claims made in them
 * @param sources those that claims are attributed to
 * @param triples triples of all named graphs
 */
record GraphCounts(long articles, long claims, long sources, long triples) {
  private static final String PREFIX = "PREFIX wf: <https://w3id.org/wapenfeit/ontology#> ";

  static GraphCounts of(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () ->
            new GraphCounts(
                count(dataset, "COUNT(*)", "?it a wf:Article"),
                count(dataset, "COUNT(*)", "?it a wf:Claim"),
                count(dataset, "COUNT(DISTINCT ?it)", "?attribution wf:source ?it"),
                count(dataset, "COUNT(*)", "GRAPH ?g { ?s ?p ?it }")));
  }

  private static long count(DatasetGraph dataset, String what, String where) {
    String query = PREFIX + "SELECT (" + what + " AS ?n) { " + where + " }";
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      return ((Number) execution.select().next().get("n").getLiteralValue()).longValue();
    }
  }
}
