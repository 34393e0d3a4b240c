package org.wapenfeit.server.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.data.DirectRelation.Way;
import org.wapenfeit.server.sparql.QueryWorkers;

/** Finds direct relations and sums up what articles say of them. */
final class Relations {
  private static final String HEAD =
      """
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX wf: <https://w3id.org/wapenfeit/ontology#>
      """;

  /** Which relations there are, one more than a page has to see whether there is a next. */
  private static final String PAGE =
      "SELECT DISTINCT ?s ?p ?o { %s } ORDER BY ?s ?p ?o OFFSET %d LIMIT %d";

  /**
   * All that is said of some. A chain is told by the attribution that no other one goes through,
   * which is the one nearest to the fact.
   */
  private static final String CLAIMS =
      """
      SELECT ?s ?p ?o ?claim ?polarity ?stance ?source ?publisher ?article ?earliest ?latest {
        VALUES (?s ?p ?o) { %s }
        ?said rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
        ?claim wf:relation? ?said ; wf:inArticle ?article ; wf:polarity ?polarity .
        OPTIONAL {
          ?claim wf:attribution ?attribution . ?attribution wf:source ?source ; wf:stance ?stance
          FILTER NOT EXISTS { ?nearer wf:via ?attribution }
        }
        OPTIONAL { ?article dcterms:publisher ?publisher }
        OPTIONAL { ?claim wf:reports/wf:earliest ?earliest }
        OPTIONAL { ?claim wf:reports/wf:latest ?latest }
      }""";

  private final DatasetGraph dataset;
  private final QueryWorkers workers;

  Relations(DatasetGraph dataset, QueryWorkers workers) {
    this.dataset = dataset;
    this.workers = workers;
  }

  /**
   * A page of relations.
   *
   * @param found each relation, as a triple, with what is said of it
   * @param hasNext whether there are more
   */
  record Page(Map<Triple, DirectRelation> found, boolean hasNext) {}

  /**
   * Finds relations.
   *
   * @throws org.wapenfeit.server.sparql.Refused when that takes too long or too much runs
   */
  Page find(RelationQuery query) {
    return workers.run(() -> Txn.calculateRead(dataset, () -> findNow(query)));
  }

  private Page findNow(RelationQuery query) {
    int from = (query.page() - 1) * query.size();
    List<Triple> triples = new ArrayList<>();
    ask(PAGE.formatted(query.pattern(), from, query.size() + 1), r -> triples.add(triple(r)));
    boolean hasNext = triples.size() > query.size();
    Map<Triple, DirectRelation> found = new LinkedHashMap<>();
    triples.stream().limit(query.size()).forEach(t -> found.put(t, new DirectRelation()));
    if (!found.isEmpty()) {
      String values = found.keySet().stream().map(Relations::row).collect(Collectors.joining(" "));
      ask(CLAIMS.formatted(values), row -> add(found.get(triple(row)), row));
    }
    return new Page(found, hasNext);
  }

  private static String row(Triple triple) {
    return "(<%s> <%s> <%s>)"
        .formatted(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private static Triple triple(Binding row) {
    return Triple.create(row.get("s"), row.get("p"), row.get("o"));
  }

  private static void add(DirectRelation relation, Binding row) {
    relation.addClaim(row.get("claim").getURI());
    relation.addDays(text(row, "earliest"), text(row, "latest"));
    boolean isNegated = WF.negated.equals(row.get("polarity"));
    Node chain =
        Optional.ofNullable(row.get("source"))
            .or(() -> Optional.ofNullable(row.get("publisher")))
            .orElse(row.get("article"));
    relation.add(way(row.get("stance"), isNegated), chain);
  }

  /** To say that it is not so is to deny it; a claim without a source is the article's own. */
  private static Way way(Node stance, boolean isNegated) {
    Way said = stance == null ? Way.asserts : Way.valueOf(stance.getLocalName());
    boolean isBehindIt = said == Way.asserts || said == Way.confirms;
    return isBehindIt && isNegated ? Way.denies : said;
  }

  private static String text(Binding row, String name) {
    Node value = row.get(name);
    return value == null ? "" : value.getLiteralLexicalForm();
  }

  /** Row by row: a few relations may have hundreds of thousands of claims between them. */
  private void ask(String query, Consumer<Binding> row) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(HEAD + query).build()) {
      QueryWorkers.stopBy(execution::abort);
      execution.select().forEachRemaining(row);
    }
  }
}
