package org.wapenfeit.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;

class GraphWriterTest {
  static {
    JenaSystem.init();
  }

  private static final Iris IRIS = Iris.standard();
  private static final GraphWriter WRITER = new GraphWriter(Prefixes.standard());

  @ParameterizedTest
  @EnumSource
  void theSameGraphsGiveTheSameBytesInWhateverOrderTheyWereMade(GraphFormat format)
      throws IOException {
    List<NamedGraph> graphs = graphs();
    List<NamedGraph> shuffled = new ArrayList<>();
    graphs.forEach(g -> shuffled.add(0, backwards(g)));
    assertArrayEquals(write(graphs, format), write(shuffled, format));
  }

  @ParameterizedTest
  @EnumSource(names = {"NQUADS", "TRIG"})
  void whatIsWrittenReadsBackTheSame(GraphFormat format) throws IOException {
    List<NamedGraph> graphs = graphs();
    Lang lang = format == GraphFormat.TRIG ? Lang.TRIG : Lang.NQUADS;
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(write(graphs, format))).lang(lang).parse(read);
    assertEquals(graphs.size(), read.size());
    for (NamedGraph g : graphs) {
      assertTrue(read.getGraph(g.name()).isIsomorphicWith(g.graph()), g.name()::toString);
    }
  }

  @Test
  void turtleIsTheUnionAndSaysSo() throws IOException {
    byte[] turtle = write(graphs(), GraphFormat.TURTLE);
    assertTrue(text(turtle).startsWith("# The union of 3 graphs"), () -> text(turtle));
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(turtle)).lang(Lang.TURTLE).parse(read);
    long triples = graphs().stream().flatMap(g -> g.graph().stream()).distinct().count();
    assertEquals(triples, read.size());
  }

  @Test
  void quadsAreSortedByTheirBytes() throws IOException {
    List<String> lines = text(write(graphs(), GraphFormat.NQUADS)).lines().toList();
    List<String> sorted = new ArrayList<>(lines);
    sorted.sort((a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b)));
    assertEquals(sorted, lines);
  }

  @Test
  void manyThreadsMakeTheSameBytesAsOne() throws IOException {
    ArticleGraphs maker = new ArticleGraphs(IRIS, Ontology.standard(), Things.gazetteer());
    List<NamedGraph> alone = IntStream.range(0, 40).mapToObj(i -> numbered(maker, i)).toList();
    List<NamedGraph> together =
        IntStream.range(0, 40).parallel().mapToObj(i -> numbered(maker, 39 - i)).toList();
    assertArrayEquals(write(alone, GraphFormat.NQUADS), write(together, GraphFormat.NQUADS));
  }

  private static NamedGraph numbered(ArticleGraphs maker, int i) {
    return maker
        .toGraph(
            article(
                i + ".txt",
                "2024-01",
                claim(EventType.WeaponUse, "Iran vuurde " + i + " drones af.")
                    .with(Role.agent, Things.IRAN, Things.GOVERNOR)
                    .with(Role.weapon, Things.DRONE, Things.SHAHED)))
        .named();
  }

  @Test
  void textsAreOrderedAsTheirBytes() {
    List<String> texts =
        List.of("a", "", "ab", "é", "\uD7FF", "\uFB00", "💥", "💥a", "𝔎", "\uFFFD");
    List<String> byBytes = new ArrayList<>(texts);
    byBytes.sort((a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b)));
    assertEquals(byBytes, texts.stream().sorted(ByteOrder.INSTANCE).toList());
  }

  @Test
  void aFileNameTellsTheFormatAndWhetherToZip(@TempDir Path folder) throws IOException {
    for (String name : List.of("all.nq", "all.trig", "all.ttl", "all.nq.gz", "all.ttl.gz")) {
      Path file = folder.resolve(name);
      WRITER.write(graphs(), file);
      assertTrue(RDFDataMgr.loadDataset(file.toString()).asDatasetGraph().stream().count() > 9);
    }
    assertThrows(
        IllegalArgumentException.class, () -> WRITER.write(graphs(), folder.resolve("all.csv")));
  }

  private static List<NamedGraph> graphs() {
    EntityGraph entities = Things.gazetteer();
    ArticleGraphs graphs = new ArticleGraphs(IRIS, Ontology.standard(), entities);
    NamedGraph one =
        graphs
            .toGraph(
                article(
                    "a.txt",
                    "2024-01",
                    claim(EventType.Attack, "Iran viel \"het\" oliedepot\taan 💥 \\ 𝔎 ﬀ.\r\n")
                        .with(Role.agent, Things.IRAN, Things.RUSSIA)
                        .with(Role.target, Things.DEPOT)))
            .named();
    NamedGraph two =
        graphs
            .toGraph(
                article(
                    "b.txt",
                    "2024-02-03",
                    claim(EventType.WeaponUse, "Rusland gebruikt Shaheds.")
                        .with(Role.agent, Things.RUSSIA)
                        .with(Role.weapon, Things.SHAHED)))
            .named();
    return List.of(one, two, entities.usedBy(List.of(one, two)));
  }

  private static NamedGraph backwards(NamedGraph g) {
    List<Triple> triples = new ArrayList<>(g.graph().stream().toList());
    Collections.reverse(triples);
    Graph copy = GraphFactory.createDefaultGraph();
    triples.forEach(copy::add);
    return new NamedGraph(g.name(), copy);
  }

  private static byte[] write(List<NamedGraph> graphs, GraphFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(graphs, format, out);
    return out.toByteArray();
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] written) {
    return new String(written, StandardCharsets.UTF_8);
  }
}
