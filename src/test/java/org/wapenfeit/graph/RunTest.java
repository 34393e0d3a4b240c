package org.wapenfeit.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.wapenfeit.graph.vocab.PROV;

class RunTest {
  static {
    JenaSystem.init();
  }

  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  private static final Iris IRIS = Iris.standard();

  @Test
  void aRunTellsWhichGraphsItMadeAndWhen() {
    Node article = IRIS.graph("nos-1");
    NamedGraph runs =
        new Run("r1", "0.1.0", NOON, NOON.plusSeconds(5)).toGraph(IRIS, List.of(article));
    assertEquals(IRIS.runsGraph(), runs.name());
    assertTrue(runs.graph().contains(article, PROV.wasGeneratedBy, IRIS.run("r1")));
    assertTrue(runs.graph().contains(IRIS.run("r1"), RDF.Nodes.type, PROV.Activity));
    assertEquals(
        List.of("2026-01-02T12:00:05Z"),
        runs.graph().stream(IRIS.run("r1"), PROV.endedAtTime, Node.ANY)
            .map(t -> t.getObject().getLiteralLexicalForm())
            .toList());
  }

  @Test
  void aRunDoesNotEndBeforeItStarts() {
    assertThrows(
        IllegalArgumentException.class, () -> new Run("r1", "0.1.0", NOON, NOON.minusSeconds(1)));
  }
}
