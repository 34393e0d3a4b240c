package org.wapenfeit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.cli.Ran.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with a graph once it is built. */
class GraphCommandsTest {
  private static final String ARTICLE =
      """
      Rusland bestookt Odesa met drones

      De Russische strijdkrachten hebben Odesa vannacht met drones aangevallen, zegt het \
      Oekraïense leger. Daarbij zijn vier mensen omgekomen.
      """;

  @TempDir static Path folder;
  private static String store;

  @BeforeAll
  static void buildOnce() throws IOException {
    Path article = Files.writeString(folder.resolve("odesa.txt"), ARTICLE);
    store = path("store");
    Ran ran = run("build", article.toString(), "--store", store, "--date", "2025-03-02");
    assertEquals(0, ran.code(), ran.err());
  }

  @Test
  void nquadsHaveTheGraphsOfArticlesAndWhatTheyName() throws IOException {
    String quads = exported("a.nq");
    assertTrue(quads.contains("wf:text".replace("wf:", "/ontology#")), quads);
    assertTrue(quads.contains("graph/entities"), quads);
    assertEquals(quads, exported("b.nq"));
  }

  @Test
  void aNameWithGzIsZipped() throws IOException {
    exported("a.trig.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("a.trig.gz")))) {
      assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("wf:Claim"));
    }
  }

  @Test
  void jsonLdIsReadBackAsTheSameGraphs() throws IOException {
    exported("a.jsonld");
    exported("c.nq");
    DatasetGraph json = RDFDataMgr.loadDatasetGraph(path("a.jsonld"));
    DatasetGraph quads = RDFDataMgr.loadDatasetGraph(path("c.nq"));
    assertEquals(quads.stream().count(), json.stream().count());
  }

  @Test
  void aTableHasAClaimARow() throws IOException {
    String table = exported("a.csv");
    assertTrue(table.startsWith("claim,article,published,publisher,url,type,agent,"), table);
    assertTrue(table.contains("odesa.txt,2025-03-02,"), table);
    assertTrue(table.contains(",DroneAttack,"), table);
    assertTrue(table.contains("|asserts"), table);
  }

  @Test
  void aNanopublicationHasFourGraphsAndItsSourceInTheProvenance() throws IOException {
    exported("a.nanopub.trig");
    DatasetGraph graphs = RDFDataMgr.loadDatasetGraph(path("a.nanopub.trig"));
    Node type = NodeFactory.createURI("http://www.nanopub.org/nschema#Nanopublication");
    long publications = graphs.stream(Node.ANY, Node.ANY, Node.ANY, type).count();
    assertTrue(publications > 0);
    assertEquals(4 * publications, graphs.stream().map(q -> q.getGraph()).distinct().count());
    Node to = NodeFactory.createURI("https://w3id.org/wapenfeit/ontology#attributedTo");
    graphs.stream(Node.ANY, Node.ANY, to, Node.ANY)
        .forEach(q -> assertTrue(q.getGraph().getURI().endsWith("-provenance"), q.toString()));
  }

  @Test
  void anUnknownFormIsWrongUsage() {
    assertEquals(2, run("export", path("a.doc"), "--store", store).code());
  }

  @Test
  void aSoundStoreIsValid() {
    Ran ran = run("validate", store);
    assertEquals(0, ran.code(), ran.out() + ran.err());
    assertEquals("1 articles checked, 0 violations", ran.err().strip());
  }

  @Test
  void whatBreaksAShapeIsReportedAndGivesOne() throws IOException {
    String quads = exported("d.nq").replaceAll("(?m)^.*#polarity>.*\\R", "");
    String broken = Files.writeString(folder.resolve("broken.nq"), quads).toString();
    Ran ran = run("validate", broken);
    assertEquals(1, ran.code(), ran.out() + ran.err());
    assertTrue(ran.out().startsWith("odesa.txt: https://w3id.org/wapenfeit/id/claim/"), ran.out());
    Ran shacl = run("validate", broken, "--format", "turtle");
    assertTrue(shacl.out().contains("sh:ValidationResult"), shacl.out());
  }

  @Test
  void aFileWithoutArticlesIsNotValidatedInSilence() throws IOException {
    String other =
        Files.writeString(folder.resolve("x.nq"), "<urn:a> <urn:b> <urn:c> .").toString();
    assertEquals(1, run("validate", other).code());
    assertEquals(1, run("validate", path("nergens")).code());
  }

  @Test
  void statisticsShowBars() {
    Ran ran = run("stats", "--store", store);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("articles          1\nclaims "), ran.out());
    assertTrue(ran.out().matches("(?s).*\n  DroneAttack +\\d+ █+\n.*"), ran.out());
    assertTrue(ran.out().matches("(?s).*\n  2025-03 +\\d+ █+\n.*"), ran.out());
  }

  @Test
  void aStoreDiffersFromItselfInNothing() {
    Ran ran = run("diff", store, store);
    assertEquals("", ran.out());
    assertEquals("0 gained, 0 lost, 0 changed", ran.err().strip());
  }

  @Test
  void claimsThatChangeAreShownWithWhatChanged() throws IOException {
    Path changed = Files.createDirectories(folder.resolve("later")).resolve("odesa.txt");
    Files.writeString(changed, ARTICLE.replace("vier mensen", "zes mensen"));
    String later = path("store2");
    run("build", changed.toString(), "--store", later, "--date", "2025-03-02");
    Ran ran = run("diff", store, later);
    assertTrue(ran.out().startsWith("== odesa.txt\n"), ran.out());
    assertTrue(ran.out().contains("vier mensen"), ran.out());
    assertTrue(ran.out().contains("killed 6"), ran.out());
  }

  @Test
  void claimsAreWrittenAsJsonInTheFormOfGold() throws IOException {
    Ran ran = run("claims", path("odesa.txt"), "--format", "json");
    JsonNode article = new ObjectMapper().readTree(ran.out());
    assertEquals("odesa.txt", article.get("article").asText());
    JsonNode first = article.get("claims").get(0);
    assertEquals("DroneAttack", first.get("type").asText());
    assertEquals("Odesa", first.at("/target/0").asText(first.at("/place/0").asText()));
  }

  @Test
  void claimsAreWrittenAsTurtle() {
    Ran ran = run("claims", path("odesa.txt"), "--format", "turtle");
    assertTrue(ran.out().contains("wf:Claim"), ran.out() + ran.err());
  }

  @Test
  void theCompletionKnowsCommandsAndOptions() {
    Ran ran = run("completion");
    assertTrue(ran.out().startsWith("#!/usr/bin/env bash"), ran.out());
    assertTrue(ran.out().contains("--any-language"), ran.out());
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }

  private static String exported(String name) throws IOException {
    Ran ran = run("export", path(name), "--store", store);
    assertEquals(0, ran.code(), ran.err());
    return name.endsWith(".gz") ? "" : Files.readString(folder.resolve(name));
  }
}
