package org.wapenfeit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.query.SavedQuery;
import org.wapenfeit.query.Translated;
import org.wapenfeit.server.sparql.QueryLimits;
import org.wapenfeit.store.ClaimStore;

class WapenfeitServerTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final QueryLimits LIMITS = QueryLimits.DEFAULT.withRows(200);

  @TempDir static Path folder;
  private static ClaimStore store;
  private static WapenfeitServer server;

  @BeforeAll
  static void serve() {
    store = ClaimStore.openOrCreate(folder);
    store.replace(List.of(numbers("urn:a", 0, 100), numbers("urn:b", 100, 1000)));
    SavedQuery preset =
        new SavedQuery(
            "who",
            new Translated("Who says what", "Wie <zegt> wat"),
            new Translated("Who?", "Wie?"),
            List.of(),
            "SELECT * { ?s ?p \"a+b\" }");
    server =
        WapenfeitServer.start(
            store.dataset(), List.of(preset), ServerSettings.STANDARD.withLimits(LIMITS));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void aQueryIsAnsweredOverTheUnionOfAllGraphs() throws Exception {
    HttpResponse<String> answer = ask("SELECT (COUNT(*) AS ?n) { ?s <urn:p> ?o }");
    assertEquals("n\r\n1000\r\n", answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"wapenfeit", "wapenfeit/sparql", "wapenfeit/query"})
  void queriesMayGoToTheDatasetOrItsEndpoints(String path) throws Exception {
    HttpResponse<String> answer = get(path + "?query=" + encode("ASK { ?s ?p 7 }"));
    assertEquals(200, answer.statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o }",
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <urn:s>"
      })
  void aResultThatWouldBeCutShortIsAnError(String query) throws Exception {
    HttpResponse<String> answer = ask(query);
    assertEquals(413, answer.statusCode());
    assertFalse(answer.body().contains("urn:s"), answer.body());
  }

  @Test
  void aResultWithinTheLimitIsWhole() throws Exception {
    assertEquals(201, ask("SELECT * { ?s ?p ?o } LIMIT 200").body().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"wapenfeit", "wapenfeit/update", "wapenfeit/sparql", "wapenfeit/query"})
  void anUpdateIsRefused(String path) throws Exception {
    String update = "INSERT DATA { GRAPH <urn:x> { <urn:x> <urn:x> <urn:x> } }";
    refused(post(path, "application/sparql-update", update));
    refused(post(path, "application/x-www-form-urlencoded", "update=" + encode(update)));
    assertTrue(ask("ASK { <urn:x> ?p ?o }").body().contains("false"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wapenfeit/data", "wapenfeit/get", "wapenfeit?default", "wapenfeit?graph=urn:a"})
  void theWholeDatasetIsNotGivenAwayNorReplaced(String path) throws Exception {
    refused(get(path));
    refused(post(path, "text/turtle", "<urn:x> <urn:x> <urn:x> ."));
  }

  @Test
  void otherServersAreNotAsked() throws Exception {
    String other = server.endpoint();
    HttpResponse<String> answer = ask("SELECT * { SERVICE <" + other + "> { ?s ?p 7 } }");
    assertFalse(answer.statusCode() == 200 && answer.body().contains("urn:s"), answer.body());
    assertTrue(answer.statusCode() >= 400, answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.apache.jena.sparql.function.library.localname>(<urn:x>) AS ?x) {}",
        "SELECT (CALL(IRI(CONCAT('ja','va:org.apache.jena.sparql.function.library.localname')),"
            + " <urn:x>) AS ?x) {}",
        "SELECT ?x { ?x <java:org.apache.jena.sparql.pfunction.library.version> ?v }",
        "SELECT ?x { ?x <java:org.apache.jena.sparql.pfunction.library.str> ?v }"
      })
  void classesAreNotLoaded(String query) throws Exception {
    HttpResponse<String> answer = ask(query);
    assertTrue(answer.statusCode() >= 400 || answer.body().strip().equals("x"), answer.body());
  }

  @Test
  void filesAreNotRead() throws Exception {
    HttpResponse<String> answer = ask("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
    assertTrue(answer.statusCode() >= 400 || answer.body().lines().count() == 1, answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void nobodyChangesDatasets(String method) throws Exception {
    for (String path : List.of("$/datasets", "$/datasets/wapenfeit", "$/server", "$/compact/x")) {
      HttpRequest request =
          request(path)
              .method(method, BodyPublishers.ofString("dbName=mine&dbType=mem"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .build();
      assertEquals(405, HTTP.send(request, BodyHandlers.ofString()).statusCode(), path);
    }
  }

  @Test
  void theEditorIsServed() throws Exception {
    HttpResponse<String> file = get("assets/editor.js");
    assertEquals(200, file.statusCode());
    assertEquals("text/javascript", type(file));
    assertTrue(file.body().contains("MIT License"));
    assertEquals(404, get("assets/none.js").statusCode());
    refused(get("assets/..%2f..%2flog4j2.xml"));
    refused(get("assets/../../log4j2.xml"));
  }

  @Test
  void theStartPageListsTheQueriesWithLinksThatAskThem() throws Exception {
    String page = get("").body();
    assertTrue(page.contains("Wie &lt;zegt&gt; wat"), page);
    assertTrue(page.contains("/ask?name=who#result\""), page);
    assertTrue(page.contains("1.000"), page);
    assertTrue(get("?lang=en").body().contains("Who says what"));
  }

  @Test
  void pagesOfOtherSitesMayReadButNeverWithCredentials() throws Exception {
    HttpRequest request =
        request("wapenfeit/sparql?query=" + encode("ASK {}"))
            .header("Origin", "https://example.org")
            .build();
    HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
  }

  @Test
  void aWrongQueryIsTheClientsFault() throws Exception {
    assertEquals(400, ask("SELECT nonsense").statusCode());
  }

  private static NamedGraph numbers(String name, int from, int to) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = from; i < to; i++) {
      graph.add(
          NodeFactory.createURI("urn:s"),
          NodeFactory.createURI("urn:p"),
          NodeFactory.createLiteralByValue(i));
    }
    return new NamedGraph(NodeFactory.createURI(name), graph);
  }

  private static void refused(HttpResponse<String> answer) {
    int status = answer.statusCode();
    assertTrue(status >= 400 && status < 500, status + " " + answer.body());
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    return HTTP.send(
        request("wapenfeit/sparql?query=" + encode(query))
            .header("Accept", "text/csv, */*")
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(request(path).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    // A client of its own: the server closes a connection on which it refused a body unread.
    return HttpClient.newHttpClient()
        .send(
            request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build(),
            BodyHandlers.ofString());
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void theQueriesAreListedByTitleFilledIn() throws Exception {
    String page = get("queries?lang=nl").body();
    assertTrue(page.contains("Wie &lt;zegt&gt; wat"), page);
    assertTrue(page.contains("/ask?name=who#result\""), page);
    assertTrue(page.contains("sparql?query=%23+Wie"), page);
    assertTrue(page.contains("%22a%2Bb%22"), page);
    assertTrue(page.contains("format=csv"), page);
  }
}
