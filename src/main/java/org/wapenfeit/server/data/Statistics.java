package org.wapenfeit.server.data;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.http.Sender;

/**
 * How much is in the graph, counted once: nothing changes a store while it is served.
 *
 * @param articles articles
 * @param claims claims made in them
 * @param sources those that claims are attributed to
 * @param triples triples of all named graphs
 * @param classes how many things there are of each class
 * @param properties how many triples there are of each property
 * @param inputs for each article, sorted by name, the SHA-256 of its text and its name, in the form
 *     of {@code sha256sum}
 */
public record Statistics(
    long articles,
    long claims,
    long sources,
    long triples,
    Map<String, Long> classes,
    Map<String, Long> properties,
    String inputs) {
  private static final String PREFIX = "PREFIX wf: <" + WF.NS + "> ";

  /** Counts in a thread of its own, as a large graph takes a while. */
  public static CompletableFuture<Statistics> count(DatasetGraph dataset) {
    CompletableFuture<Statistics> counted = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                counted.complete(Txn.calculateRead(dataset, () -> of(dataset)));
              } catch (RuntimeException e) {
                counted.completeExceptionally(e);
              }
            },
            "statistics");
    thread.setDaemon(true);
    thread.start();
    return counted;
  }

  private static Statistics of(DatasetGraph dataset) {
    Map<String, Long> classes = groups(dataset, "?it a ?key");
    Map<String, Long> properties = groups(dataset, "?it ?key ?value");
    return new Statistics(
        classes.getOrDefault(WF.Article.getURI(), 0L),
        classes.getOrDefault(WF.Claim.getURI(), 0L),
        number(dataset, "(COUNT(DISTINCT ?it) AS ?n)", "?attribution wf:source ?it"),
        number(dataset, "(COUNT(*) AS ?n)", "GRAPH ?g { ?s ?p ?it }"),
        classes,
        properties,
        inputs(dataset));
  }

  private static long number(DatasetGraph dataset, String what, String where) {
    String query = PREFIX + "SELECT " + what + " { " + where + " }";
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      return ((Number) execution.select().next().get("n").getLiteralValue()).longValue();
    }
  }

  private static Map<String, Long> groups(DatasetGraph dataset, String where) {
    String query = "SELECT ?key (COUNT(*) AS ?n) { " + where + " } GROUP BY ?key";
    Map<String, Long> found = new TreeMap<>();
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      execution
          .select()
          .forEachRemaining(
              row -> {
                if (row.get("key") != null && row.get("key").isURI()) {
                  long n = ((Number) row.get("n").getLiteralValue()).longValue();
                  found.put(row.get("key").getURI(), n);
                }
              });
    }
    return found;
  }

  /** Read past the query engine, so that texts that nobody may see are hashed, too. */
  private static String inputs(DatasetGraph dataset) {
    TreeSet<String> lines = new TreeSet<>();
    dataset
        .find(Node.ANY, Node.ANY, WF.text, Node.ANY)
        .forEachRemaining(
            quad -> {
              byte[] text =
                  quad.getObject().getLiteralLexicalForm().getBytes(StandardCharsets.UTF_8);
              lines.add(quad.getSubject().getURI() + " " + Sender.hash(text));
            });
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      int at = line.indexOf(' ');
      out.append(line, at + 1, line.length()).append("  ").append(line, 0, at).append('\n');
    }
    return out.toString();
  }

  /** The counts for people, by the keys of their names. */
  public Map<String, Long> forPeople() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("articles", articles);
    counts.put("claims", claims);
    counts.put("sources", sources);
    counts.put("triples", triples);
    return counts;
  }
}
