package org.wapenfeit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wapenfeit.graph.NamedGraph;

class ClaimStoreTest {
  @TempDir Path folder;

  @Test
  void aGraphIsReplacedAsAWhole() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      store.replace(List.of(graph("a", "one", "two"), graph("b", "three")));
      store.replace(List.of(graph("a", "four")));
      assertEquals(List.of("four", "three"), values(store));
    }
  }

  @Test
  void writingTheSameAgainChangesNothing() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      store.replace(List.of(graph("a", "one")));
      store.replace(List.of(graph("a", "one")));
      assertEquals(List.of("one"), values(store));
    }
  }

  @Test
  void moreGraphsThanGoIntoOneTransactionAreAllKept() {
    List<NamedGraph> graphs = new ArrayList<>();
    for (int i = 0; i < 2 * ClaimStore.GRAPHS_A_TRANSACTION + 1; i++) {
      graphs.add(graph("g" + i, "value " + i));
    }
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      store.replace(graphs);
      assertEquals(graphs.size(), values(store).size());
    }
  }

  @Test
  void theDefaultGraphIsTheUnionAndWhatWasWrittenIsThereAfterwards() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      store.replace(List.of(graph("a", "one"), graph("b", "two")));
    }
    try (ClaimStore store = ClaimStore.open(folder)) {
      assertEquals(List.of("one", "two"), values(store));
      assertEquals(1, store.graph(iri("b")).size());
    }
  }

  @Test
  void whatIsWithheldIsStoredAndSeenByNoQuery() {
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      store.replace(List.of(graph("a", "one")));
      store.withhold(iri("unknown"));
      assertEquals(List.of("one"), values(store));
      store.withhold(iri("p"));
      assertEquals(List.of(), values(store));
    }
    try (ClaimStore store = ClaimStore.open(folder)) {
      assertEquals(List.of("one"), values(store));
    }
  }

  @Test
  void aGraphNamesTheLatestRunThatMadeIt() {
    Triple first = SSE.parseTriple("(<urn:a> <http://www.w3.org/ns/prov#wasGeneratedBy> <urn:r1>)");
    Triple second =
        SSE.parseTriple("(<urn:a> <http://www.w3.org/ns/prov#wasGeneratedBy> <urn:r2>)");
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      store.recordRun(runs(first));
      store.recordRun(runs(second));
      assertEquals(List.of(second), store.graph(iri("runs")).find().toList());
    }
  }

  @Test
  void aFolderWithoutAStoreIsNotOpened() {
    StoreException e = assertThrows(StoreException.class, () -> ClaimStore.open(folder));
    assertTrue(e.getMessage().contains("wapenfeit build"), e.getMessage());
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("brief.txt"), "Beste Anna");
    assertThrows(StoreException.class, () -> ClaimStore.openOrCreate(folder));
    assertEquals(1, folder.toFile().list().length);
  }

  @Test
  void aStoreThatAnotherProcessHoldsIsRefusedWithItsId() throws Exception {
    Process other = StoreHolder.start(folder);
    try {
      StoreLockedException e =
          assertThrows(StoreLockedException.class, () -> ClaimStore.open(folder));
      assertEquals(OptionalLong.of(other.pid()), e.holder());
      assertTrue(e.getMessage().contains("kill " + other.pid()), e.getMessage());
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  @Test
  void afterAKillWhatWasCommittedIsThereAndNothingElse() throws Exception {
    Process other = StoreHolder.start(folder);
    other.destroyForcibly().waitFor();
    try (ClaimStore store = ClaimStore.open(folder)) {
      assertEquals(List.of(StoreHolder.COMMITTED), values(store));
    }
  }

  @Test
  void aServersNoteIsReadBackAndRemoved() throws IOException {
    ServerNote note = new ServerNote("http://127.0.0.1:3330/wapenfeit/sparql", 42);
    note.leaveIn(folder);
    assertEquals(note, ServerNote.in(folder).orElseThrow());
    ServerNote.removeFrom(folder);
    assertTrue(ServerNote.in(folder).isEmpty());
  }

  @Test
  void aStoreStaysOneWhenTheNoteOfAServerLiesInIt() throws IOException {
    ClaimStore.openOrCreate(folder).close();
    new ServerNote("http://127.0.0.1:1/", 1).leaveIn(folder);
    ClaimStore.openOrCreate(folder).close();
    assertTrue(ClaimStore.isStore(folder));
    assertFalse(ClaimStore.isStore(folder.resolve("Data-0001/none")));
  }

  @Test
  void theNoteOfAServerThatWasKilledIsGoneOnceTheStoreIsWrittenTo() throws IOException {
    ClaimStore.openOrCreate(folder).close();
    new ServerNote("http://127.0.0.1:1/", ProcessHandle.current().pid()).leaveIn(folder);
    ClaimStore.openOrCreate(folder).close();
    assertTrue(ServerNote.in(folder).isEmpty());
  }

  static NamedGraph graph(String name, String... values) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String value : values) {
      graph.add(iri("s"), iri("p"), NodeFactory.createLiteralString(value));
    }
    return new NamedGraph(iri(name), graph);
  }

  private static NamedGraph runs(Triple triple) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(triple);
    return new NamedGraph(iri("runs"), graph);
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("urn:" + name);
  }

  private static List<String> values(ClaimStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          List<String> found = new ArrayList<>();
          try (QueryExec execution =
              QueryExec.dataset(store.dataset())
                  .query("SELECT ?v { ?s <urn:p> ?v } ORDER BY ?v")
                  .build()) {
            execution.select().forEachRemaining(r -> found.add(r.get("v").getLiteralLexicalForm()));
          }
          return found;
        });
  }

  /** Another process that opens a store, commits one graph and stops in the middle of the next. */
  static final class StoreHolder {
    static final String COMMITTED = "committed";

    static Process start(Path folder) throws IOException {
      Process process =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-cp",
                  System.getProperty("java.class.path"),
                  StoreHolder.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      assertEquals("holding", out.readLine());
      return process;
    }

    public static void main(String[] args) throws InterruptedException {
      ClaimStore store = ClaimStore.openOrCreate(Path.of(args[0]));
      store.replace(List.of(graph("a", COMMITTED)));
      store.dataset().begin(org.apache.jena.query.ReadWrite.WRITE);
      graph("b", "half").graph().stream()
          .forEach(t -> store.dataset().add(org.apache.jena.sparql.core.Quad.create(iri("b"), t)));
      System.out.println("holding");
      Thread.sleep(60_000);
    }
  }
}
