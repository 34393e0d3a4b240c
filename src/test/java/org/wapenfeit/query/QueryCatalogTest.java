package org.wapenfeit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.Prefixes;
import org.wapenfeit.query.SavedQuery.Column;

class QueryCatalogTest {
  static {
    JenaSystem.init();
  }

  static List<SavedQuery> all() {
    return QueryCatalog.standard().all();
  }

  @Test
  void theCatalogIsSortedByName() {
    List<String> names = all().stream().map(SavedQuery::name).toList();
    assertEquals(names.stream().sorted().toList(), names);
    assertTrue(names.size() >= 17, names::toString);
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsHeaderExplainsEveryColumnInOrder(SavedQuery query) {
    Query parsed = QueryFactory.create(query.sparql());
    assertEquals(parsed.getResultVars(), query.columns().stream().map(Column::name).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsPrefixesAreThoseOfTheOneFile(SavedQuery query) {
    Map<String, String> known = Prefixes.standard().asMap();
    QueryFactory.create(query.sparql())
        .getPrefixMapping()
        .getNsPrefixMap()
        .forEach((prefix, ns) -> assertEquals(known.get(prefix), ns, prefix));
  }

  /** So that what is denied, doubted or negated never looks like a fact. */
  @ParameterizedTest
  @MethodSource("all")
  void itTellsHowTheSourceStandsToItAndHowSureItIs(SavedQuery query) {
    String asked = query.sparql();
    for (String property : List.of("wf:modality", "wf:polarity")) {
      assertTrue(asked.contains(property), property);
    }
    assertTrue(asked.matches("(?s).*wf:(stance|deniedBy).*"));
  }

  @Test
  void aQueryMovesToAnotherBase() {
    Prefixes moved = Prefixes.standard().withBase(new Iris("https://example.org/feit/"));
    SavedQuery query =
        new SavedQuery(
            "q",
            new Translated("t", "t"),
            new Translated("q", "q"),
            List.of(),
            "PREFIX id: <" + Iris.DEFAULT_BASE + ">\nPREFIX x: <y:>\nSELECT * { ?s ?p id:Kyiv }");
    assertEquals(
        "PREFIX id: <https://example.org/feit/>\nPREFIX x: <y:>\nSELECT * { ?s ?p id:Kyiv }",
        query.sparql(moved));
  }

  @Test
  void aHeaderThatLacksSomethingIsRefusedWithWhatItLacks(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("half.rq"), "# title@en: Half\nSELECT * { ?s ?p ?o }");
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> QueryCatalog.of(folder));
    assertEquals("half.rq: its header lacks a line '# title@nl: …'", e.getMessage());
  }
}
