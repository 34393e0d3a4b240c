package org.wapenfeit.server.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;
import static org.wapenfeit.server.Served.header;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.graph.Ontology;
import org.wapenfeit.graph.Things;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.Served;
import org.wapenfeit.server.ServerSettings;
import org.wapenfeit.server.http.Origin;

class LinkedDataTest {
  private static final String PUBLIC = "https://data.example.org/news/";
  private static final String SCRIPT = "<script>alert(1)</script>";

  private static final List<Node> TERMS =
      List.of(
          OWL.Class.asNode(),
          OWL.ObjectProperty.asNode(),
          OWL.DatatypeProperty.asNode(),
          SKOS.Concept.asNode());

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served =
        Served.of(
            folder,
            ServerSettings.STANDARD.withOrigin(Origin.of(PUBLIC)).withVersion("7.8"),
            article(
                "a.txt",
                "2024-01",
                claim(EventType.WeaponUse, "Rusland gebruikt raketten " + SCRIPT)
                    .with(Role.agent, Things.RUSSIA)
                    .with(Role.weapon, Things.MISSILE)
                    .source(Things.WHITE_HOUSE, Stance.asserts)
                    .at(Edtf.parse("2024-01-03")),
                claim(EventType.WeaponUse, "Het Kremlin ontkent dat.")
                    .with(Role.agent, Things.RUSSIA)
                    .with(Role.weapon, Things.MISSILE)
                    .source(Things.KREMLIN, Stance.denies)
                    .at(Edtf.parse("2024-01-05"))));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle,ttl",
    "application/ld+json,jsonld",
    "application/n-triples,nt",
    "application/rdf+xml,rdf",
    "text/html,html",
    "*/*,ttl"
  })
  void aThingLeadsToTheDocumentInTheFormThatIsWanted(String accept, String end) throws Exception {
    HttpResponse<String> answer = served.get("id/Russia", "Accept", accept);
    assertEquals(303, answer.statusCode());
    assertEquals(PUBLIC + "data/Russia." + end, header(answer, "Location"));
    assertTrue(header(answer, "Vary").contains("Accept"));
    assertTrue(header(answer, "Link").contains("rel=\"describedby\""));
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
  }

  @Test
  void allFormsSayTheSame() throws Exception {
    String turtle = served.get("data/claim/" + id() + "-1.ttl").body();
    Graph graph = read(turtle, Lang.TURTLE);
    assertTrue(graph.isIsomorphicWith(read(body("claim/" + id() + "-1.nt"), Lang.NTRIPLES)));
    assertTrue(graph.isIsomorphicWith(read(body("claim/" + id() + "-1.rdf"), Lang.RDFXML)));
    String context = served.get("context.jsonld").body();
    String inner = context.substring(context.indexOf(':') + 1, context.lastIndexOf('}'));
    String json =
        body("claim/" + id() + "-1.jsonld").replace("\"" + PUBLIC + "context.jsonld\"", inner);
    assertTrue(graph.isIsomorphicWith(read(json, Lang.JSONLD)), json);
  }

  @Test
  void aClaimIsDescribedWithItsEventItsSourcesAndItsPlaceInTheText() throws Exception {
    Graph graph = read(body("claim/" + id() + "-1.ttl"), Lang.TURTLE);
    Set<String> types = new HashSet<>();
    graph.stream(null, RDF.Nodes.type, null).forEach(t -> types.add(t.getObject().getLocalName()));
    assertTrue(types.containsAll(Set.of("Claim", "WeaponUse", "Attribution", "TextQuoteSelector")));
  }

  @Test
  void theDocumentHasATagAndIsNotSentAgain() throws Exception {
    HttpResponse<String> first = served.get("data/Russia.ttl");
    String tag = header(first, "ETag");
    HttpResponse<String> again = served.get("data/Russia.ttl", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, header(again, "ETag"));
  }

  @Test
  void thePageOfAThingLinksHereAndHoldsNoScript() throws Exception {
    HttpResponse<String> page = served.get("data/claim/" + id() + "-1.html");
    assertTrue(page.body().contains("href=\"" + PUBLIC + "id/Russia\""), page.body());
    assertTrue(page.body().contains("&lt;script&gt;"), page.body());
    assertFalse(page.body().contains("<script"), page.body());
    assertFalse(page.body().contains("style="), page.body());
    String policy = header(page, "Content-Security-Policy");
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nl", header(page, "Content-Language"));
    assertEquals("en", header(served.get("data/Russia.html?lang=en"), "Content-Language"));
  }

  @Test
  void whatIsNotKnownHasAHelpfulPage() throws Exception {
    HttpResponse<String> page = served.get("id/Nobody" + "%3Cscript%3E", "Accept", "text/html");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("ontology"), page.body());
    assertFalse(page.body().contains("<script"), page.body());
    assertEquals(404, served.get("data/Nobody.ttl").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/Russia",
        "data/Russia",
        "ontology",
        ".well-known/void",
        "relations",
        "wapenfeit/sparql"
      })
  void whoTakesNoneOfTheFormsIsToldThem(String path) throws Exception {
    HttpResponse<String> answer = served.get(path, "Accept", "image/png");
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains("text/turtle"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
  void theOntologyStandsAtItsOwnName(String type) throws Exception {
    HttpResponse<String> answer = served.get("ontology", "Accept", type);
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith(type));
    assertTrue(answer.body().contains("weaponOrigin"));
  }

  @Test
  void theOntologyIsAPageInBothLanguages() throws Exception {
    String dutch = served.get("ontology", "Accept", "text/html", "Accept-Language", "nl").body();
    String english = served.get("ontology", "Accept", "text/html", "Accept-Language", "en").body();
    assertTrue(dutch.contains("id=\"weaponOrigin\"") && dutch.contains("droneaanval"));
    assertTrue(english.contains("drone attack") && english.contains("Direct relations"));
    assertTrue(english.contains("<svg"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void thePageOfTheOntologyHasEveryTermAndDirectRelationAndADrawing(String language)
      throws Exception {
    String page = served.get("ontology.html?lang=" + language).body();
    Graph terms = Ontology.standard().terms();
    for (Node type : TERMS) {
      List<Node> all =
          terms.stream(Node.ANY, RDF.Nodes.type, type)
              .map(t -> t.getSubject())
              .filter(n -> n.isURI() && n.getURI().startsWith(WF.NS))
              .toList();
      assertFalse(all.isEmpty(), type.toString());
      for (Node term : all) {
        assertTrue(page.contains("<tr id=\"" + term.getLocalName() + "\">"), term.toString());
      }
    }
    terms.stream(Node.ANY, WF.directPredicate, Node.ANY)
        .forEach(
            t ->
                assertTrue(
                    page.contains("<td><a href=\"#" + t.getObject().getLocalName() + "\">"),
                    t.toString()));
    assertTrue(page.contains("<line ") && page.contains("<a href=\"#Claim\"><rect "), page);
  }

  @Test
  void theDataSetTellsOfItself() throws Exception {
    Graph graph = read(served.get(".well-known/void").body(), Lang.TURTLE);
    String text = served.get(".well-known/void", "Accept", "application/n-triples").body();
    assertTrue(text.contains(PUBLIC + "wapenfeit/sparql"), text);
    assertTrue(text.contains("\"7.8\""), text);
    assertTrue(text.contains("checksumValue"), text);
    assertTrue(text.contains(ServerSettings.LICENSE), text);
    assertTrue(
        graph.contains(null, NodeFactory.createURI("http://rdfs.org/ns/void#class"), WF.Claim));
    assertEquals(1, served.get("inputs.sha256").body().lines().count());
  }

  @Test
  void theEndpointDescribesItselfToThoseWhoAskNothing() throws Exception {
    HttpResponse<String> answer = served.get("wapenfeit/sparql", "Accept", "text/turtle");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("SPARQL11Query"), answer.body());
  }

  @Test
  void aRelationCountsTheChainsThatSayAndDenyIt() throws Exception {
    String csv = served.get("relations?subject=id:Russia&predicate=wf:uses&format=csv").body();
    String row = csv.lines().skip(1).findFirst().orElseThrow();
    assertTrue(row.contains("/weapon/missile,1,0,1,0,0,2024-01-03,2024-01-05,2,"), csv);
    assertEquals(2, csv.lines().count());
  }

  @Test
  void relationsComeInPages() throws Exception {
    HttpResponse<String> first = served.get("relations?size=1&format=turtle");
    assertEquals(200, first.statusCode());
    assertEquals(1, first.body().split("rdf:subject", -1).length - 1);
    String second = served.get("relations?size=1&page=2&format=turtle").body();
    assertFalse(second.contains("rdf:subject"), second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subject=%3E%20%7D%20DROP%20ALL",
        "page=0",
        "page=x",
        "size=100000",
        "object=nonsense"
      })
  void aParameterThatCannotBeReadIsTheClientsFault(String parameter) throws Exception {
    assertEquals(400, served.get("relations?" + parameter).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"health", "ready", "metrics", "openapi.json", "context.jsonld"})
  void whatMachinesAskForIsThere(String path) throws Exception {
    HttpResponse<String> answer = served.get(path);
    for (int i = 0; i < 100 && answer.statusCode() == 503; i++) {
      Thread.sleep(50);
      answer = served.get(path);
    }
    assertEquals(200, answer.statusCode());
  }

  @Test
  void metricsCountQueriesAndClaims() throws Exception {
    served.ask("ASK {}");
    served.get("");
    String metrics = served.get("metrics").body();
    assertTrue(metrics.contains("wapenfeit_queries_seconds_count{outcome=\"answered\"}"), metrics);
    assertTrue(metrics.contains("wapenfeit_claims 2.0"), metrics);
  }

  private static String id() throws Exception {
    String csv =
        served.ask("SELECT ?c { ?c a <https://w3id.org/wapenfeit/ontology#Claim> }").body();
    return csv.lines().skip(1).findFirst().orElseThrow().replaceFirst(".*/claim/(.*)-\\d+$", "$1");
  }

  private static String body(String document) throws Exception {
    return served.get("data/" + document).body();
  }

  private static Graph read(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(new StringReader(text)).lang(lang).base("urn:x").parse(graph);
    return graph;
  }
}
