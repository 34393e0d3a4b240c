package org.wapenfeit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.vocab.WF;

class SearchTest {
  @TempDir Path folder;

  @Test
  void quotesAreFoundByOtherFormsOfTheirWords() {
    try (ClaimStore store = store()) {
      store.replace(List.of(quotes("a", "Iran vuurde raketten af op Oekraïne")));
      for (String words : List.of("raket", "RAKETTEN", "oekraine", "vuurden", "rake*")) {
        assertEquals(1, found(store, "\"" + words + "\""), words);
      }
      assertEquals(0, found(store, "\"drone\""));
    }
  }

  @Test
  void labelsAreFoundToo() {
    try (ClaimStore store = store()) {
      Graph graph = GraphFactory.createDefaultGraph();
      graph.add(iri("x"), RDFS.Nodes.label, NodeFactory.createLiteralLang("Witte Huis", "nl"));
      store.replace(List.of(new NamedGraph(iri("a"), graph)));
      assertEquals(1, found(store, "(rdfs:label \"huis\")"));
    }
  }

  @Test
  void aThingOfWhichTwoNamesFitIsFoundOnceAndItsNamesWhenTheyAreAskedFor() {
    try (ClaimStore store = store()) {
      Graph graph = GraphFactory.createDefaultGraph();
      for (String language : List.of("nl", "en")) {
        graph.add(iri("x"), RDFS.Nodes.label, NodeFactory.createLiteralLang("Iran", language));
      }
      graph.add(iri("y"), RDFS.Nodes.label, NodeFactory.createLiteralLang("Iran Air", "en"));
      store.replace(List.of(new NamedGraph(iri("a"), graph)));
      store.replace(List.of(new NamedGraph(iri("b"), graph)));
      assertEquals(2, found(store, "(rdfs:label \"iran\")"));
      assertEquals(3, rows(store, "(?s ?score ?name)", "(rdfs:label \"iran\")"));
    }
  }

  @Test
  void anArticleThatIsReadAgainIsFoundOnceAndOldWordsAreGone() {
    try (ClaimStore store = store()) {
      store.replace(List.of(quotes("a", "drones boven Kyiv", "raketten")));
      store.replace(List.of(quotes("a", "drones boven Kyiv", "tanks")));
      store.replace(List.of(quotes("b", "drones boven Kyiv")));
      assertEquals(1, found(store, "\"drones\""));
      assertEquals(0, found(store, "\"raketten\""));
      store.replace(List.of(quotes("b", "iets anders")));
      assertEquals(1, found(store, "\"drones\""), "another graph still says it");
    }
  }

  @Test
  void anIndexThatIsMissingOrBehindIsMadeAnew() throws IOException {
    try (ClaimStore store = store()) {
      store.replace(List.of(quotes("a", "drones boven Kyiv")));
    }
    Files.createFile(folder.resolve("text-is-behind"));
    try (ClaimStore store = ClaimStore.open(folder)) {
      assertEquals(1, found(store, "\"drones\""));
    }
    assertTrue(Files.notExists(folder.resolve("text-is-behind")));
  }

  @Test
  void aCopyIsAStoreThatCanBeSearched() throws IOException {
    Path from = folder.resolve("from");
    Path to = folder.resolve("backups/copy");
    try (ClaimStore store = ClaimStore.openOrCreate(from)) {
      store.replace(List.of(quotes("a", "drones boven Kyiv")));
    }
    assertTrue(StoreCopy.copy(from, to) > 0);
    assertThrows(StoreException.class, () -> StoreCopy.copy(from, to));
    try (ClaimStore copy = ClaimStore.open(to)) {
      assertEquals(1, found(copy, "\"drones\""));
      assertEquals(1, copy.graph(iri("a")).size());
    }
  }

  private ClaimStore store() {
    return ClaimStore.openOrCreate(folder);
  }

  private static int found(ClaimStore store, String words) {
    return rows(store, "?s", words);
  }

  private static int rows(ClaimStore store, String subject, String words) {
    String query =
        "PREFIX text: <http://jena.apache.org/text#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " SELECT * { "
            + subject
            + " text:query "
            + words
            + " }";
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExec execution = QueryExec.dataset(store.dataset()).query(query).build()) {
            List<Object> rows = new ArrayList<>();
            execution.select().forEachRemaining(rows::add);
            return rows.size();
          }
        });
  }

  private static NamedGraph quotes(String name, String... quotes) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String quote : quotes) {
      graph.add(iri(quote.replace(' ', '-')), WF.quote, NodeFactory.createLiteralString(quote));
    }
    return new NamedGraph(iri(name), graph);
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("urn:" + name);
  }
}
