package org.wapenfeit.server.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** Finds things by the words of their names, titles and quotations, within a transaction. */
public final class WordSearch {
  private static final int MOST_WORDS = 12;
  private static final String QUERY =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX wf: <https://w3id.org/wapenfeit/ontology#>
      SELECT ?it { (?it ?score) text:query (%s ?words 400) } ORDER BY DESC(?score) LIMIT 400""";

  private final Explorer explorer;

  WordSearch(Explorer explorer) {
    this.explorer = explorer;
  }

  /** Things of which a name has these words, the most named in claims first. */
  List<Node> named(String text) {
    return byClaims(names(words(text, "+%s")));
  }

  /** Things of which a name has words that begin so, the most named in claims first. */
  public List<Node> startingWith(String text) {
    return byClaims(names(words(text, "+(%1$s %1$s*)")));
  }

  List<Node> titled(String text) {
    return List.copyOf(find("dcterms:title", words(text, "+%s")));
  }

  List<Node> quoting(String text) {
    return List.copyOf(find("wf:quote", words(text, "+%s")));
  }

  private Set<Node> names(String words) {
    return Stream.of("rdfs:label", "skos:altLabel")
        .flatMap(p -> find(p, words).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Node> byClaims(Set<Node> things) {
    Claims claims = explorer.claims().join();
    return things.stream().sorted(Comparator.comparingInt(n -> -claims.naming(n).size())).toList();
  }

  /** Letters and digits only: what else means something to the index is no word. */
  private static String words(String text, String form) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .limit(MOST_WORDS)
        .map(w -> form.formatted(w.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  private Set<Node> find(String property, String words) {
    if (words.isEmpty()) {
      return Set.of();
    }
    List<Node> found = new ArrayList<>();
    try (QueryExec execution =
        QueryExec.dataset(explorer.dataset())
            .query(QUERY.formatted(property))
            .substitution("words", NodeFactory.createLiteralString(words))
            .build()) {
      execution.select().forEachRemaining(row -> found.add(row.get("it")));
    }
    return new LinkedHashSet<>(found);
  }
}
