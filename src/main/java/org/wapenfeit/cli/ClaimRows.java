package org.wapenfeit.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.wapenfeit.build.StoredGraphs;
import org.wapenfeit.query.QueryRunner;

/** Writes claims as a table, a claim a row and a slot a column; several fillers with {@code ;}. */
final class ClaimRows {
  private static final List<String> ABOUT = List.of("article", "published", "publisher", "url");
  private static final List<String> SLOTS =
      List.of(
          "type",
          "agent",
          "target",
          "recipient",
          "force",
          "weapon",
          "weaponOrigin",
          "resource",
          "place",
          "time",
          "count",
          "countUnit",
          "countBound",
          "outOf",
          "killed",
          "killedBound",
          "injured",
          "injuredBound",
          "measure",
          "measureUnit",
          "measureBound",
          "source",
          "basis",
          "modality",
          "polarity",
          "evidence");
  private static final String ARTICLES =
      """
      SELECT ?claim ?published ?publisher ?url {
        ?claim a wf:Claim ; wf:inArticle ?article
        OPTIONAL { ?article dcterms:issued ?published }
        OPTIONAL { ?article schema:url ?url }
        OPTIONAL { ?article dcterms:publisher/rdfs:label ?publisher FILTER(LANG(?publisher) = "nl") }
      }""";

  private ClaimRows() {}

  /** Writes the claims of all articles, an article at a time. */
  static void write(StoredGraphs stored, OutputStream out) throws IOException {
    List<String> columns = new ArrayList<>(List.of("claim"));
    columns.addAll(ABOUT);
    columns.addAll(SLOTS);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CSVFormat.RFC4180.printRecord(writer, columns.toArray());
    List<Query> queries = List.of(QueryText.parse("claim-slots"), QueryText.parse(ARTICLES));
    Graph terms = stored.ontology().graph();
    stored.forEachArticle(
        article -> {
          Graph entities = stored.entitiesOf(article.graph());
          Graph seen = new MultiUnion(new Graph[] {article.graph(), entities, terms});
          write(claims(DatasetGraphFactory.wrap(seen), queries), columns, writer);
        });
    writer.flush();
  }

  private static Map<String, Map<String, TreeSet<String>>> claims(
      DatasetGraph article, List<Query> queries) {
    Map<String, Map<String, TreeSet<String>>> claims = new TreeMap<>();
    QueryRunner.select(article, queries.get(0), row -> slot(claims, row));
    QueryRunner.select(article, queries.get(1), row -> about(claims, row));
    return claims;
  }

  private static void write(
      Map<String, Map<String, TreeSet<String>>> claims, List<String> columns, Writer writer) {
    try {
      for (Map.Entry<String, Map<String, TreeSet<String>>> claim : claims.entrySet()) {
        List<String> row = new ArrayList<>(List.of(claim.getKey()));
        columns.stream().skip(1).forEach(c -> row.add(cell(claim.getValue(), c)));
        CSVFormat.RFC4180.printRecord(writer, row.toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the table cannot be written", e);
    }
  }

  private static String cell(Map<String, TreeSet<String>> claim, String column) {
    return String.join("; ", claim.getOrDefault(column, new TreeSet<>()));
  }

  private static void slot(
      Map<String, Map<String, TreeSet<String>>> claims, Map<String, String> row) {
    add(claims, row.get("claim"), "article", row.get("article"));
    add(claims, row.get("claim"), row.get("slot"), row.get("value"));
  }

  private static void about(
      Map<String, Map<String, TreeSet<String>>> claims, Map<String, String> row) {
    List.of("published", "publisher", "url")
        .forEach(column -> add(claims, row.get("claim"), column, row.get(column)));
  }

  private static void add(
      Map<String, Map<String, TreeSet<String>>> claims, String claim, String column, String value) {
    if (value != null) {
      claims
          .computeIfAbsent(claim, key -> new TreeMap<>())
          .computeIfAbsent(column, key -> new TreeSet<>())
          .add(value);
    }
  }
}
