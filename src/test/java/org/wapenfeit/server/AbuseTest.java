package org.wapenfeit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.graph.Things;
import org.wapenfeit.server.sparql.QueryLimits;

/** What somebody who means harm may send; after each the server still answers. */
class AbuseTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final QueryLimits LIMITS =
      QueryLimits.DEFAULT.withTime(Duration.ofMillis(800)).withPatience(Duration.ofSeconds(2));

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served =
        Served.of(
            folder,
            ServerSettings.STANDARD.withLimits(LIMITS).withPatience(Duration.ofSeconds(2)),
            article(
                "a.txt",
                "2024-01",
                claim(EventType.WeaponUse, "Rusland gebruikt raketten " + "a".repeat(60))
                    .with(Role.agent, Things.RUSSIA)
                    .with(Role.weapon, Things.MISSILE)));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @AfterEach
  void theServerStillAnswers() throws Exception {
    for (int i = 0; i < 100 && served.get("ready").statusCode() != 200; i++) {
      Thread.sleep(100);
    }
    HttpResponse<String> answer =
        patiently(
            () ->
                served.ask(
                    "SELECT (COUNT(*) AS ?n) { ?c <https://w3id.org/wapenfeit/ontology#quote> ?q }"));
    assertEquals("n\r\n1\r\n", answer.body());
    assertFalse(served.get("metrics").body().contains("queries_running_on 1.0"), "one runs on");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE WHERE { ?s ?p ?o }",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "LOAD <file:///etc/passwd>",
        "LOAD <http://127.0.0.1:1/>",
        "CLEAR ALL"
      })
  void updatesAreRefused(String update) throws Exception {
    int direct = served.post("wapenfeit/update", "application/sparql-update", update).statusCode();
    assertTrue(direct >= 400 && direct < 500, "status " + direct);
    assertEquals(400, patiently(() -> served.ask(update)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { BIND(<http://127.0.0.1:1/> AS ?u) SERVICE ?u { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
        "SELECT * { ?x <java:java.lang.Runtime> ?y }"
      })
  void nothingOutsideTheStoreIsReached(String query) throws Exception {
    HttpResponse<String> answer = served.ask(query);
    // SILENT gives one empty row, a function that is not there an unbound value.
    assertTrue(
        answer.statusCode() >= 400 || answer.body().lines().skip(1).allMatch(l -> l.matches(",*")),
        answer.body());
    assertFalse(answer.body().contains("root:"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static/../../../etc/passwd",
        "static/%2e%2e/%2e%2e/log4j2.xml",
        "assets/../messages_nl.properties",
        "assets/..%2fmessages_nl.properties",
        "assets/%2e%2e/messages_nl.properties",
        "data/../../etc/passwd.ttl",
        "id/..%2f..%2fetc%2fpasswd",
        "id/%00",
        "id/%ff%fe",
        "data/%22%3E%3Cx.ttl"
      })
  void pathsLeadNowhereElse(String path) throws Exception {
    String answer = raw("GET /" + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.matches("(?s)HTTP/1.1 (400|404|303) .*"), answer);
    assertFalse(answer.contains("root:") || answer.contains("allRelations"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$/datasets",
        "$/server",
        "$/backup/wapenfeit",
        "$/compact/wapenfeit",
        "$/sleep",
        "$/tasks",
        "$/logs",
        "$/shutdown"
      })
  void nothingIsAdministered(String path) throws Exception {
    int status = served.post(path, "application/x-www-form-urlencoded", "dbName=x").statusCode();
    assertTrue(status == 405 || status == 404, "status " + status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  void aQueryOfTenMegabytesIsTooLarge(String type) throws Exception {
    String query = "query=SELECT * { ?s ?p \"" + "x".repeat(10_000_000) + "\" }";
    String head =
        "POST /wapenfeit/sparql HTTP/1.1\r\nHost: x\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + query.length()
            + "\r\n\r\n";
    assertTrue(raw(head + query.substring(0, 2000)).startsWith("HTTP/1.1 413 "));
  }

  @Test
  void aQueryThatIsNestedTooDeepIsTheClientsFault() throws Exception {
    String deep = "SELECT * " + "{".repeat(40_000) + "}".repeat(40_000);
    String sum = "SELECT (" + "(".repeat(40_000) + "1" + ")".repeat(40_000) + " AS ?x) {}";
    for (String query : List.of(deep, sum)) {
      HttpResponse<String> answer =
          patiently(() -> served.post("wapenfeit/sparql", "application/sparql-query", query));
      assertEquals(400, answer.statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?a",
        "SELECT ?a ?d (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a ?d",
        "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
      })
  void theProductOfEverythingEnds(String query) {
    assertTimeout(SOON, () -> assertRefusedAsLarge(served.ask(query)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER REGEX('%s', '^(a+)+b$') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(STR(?o), '%s'), '(a*)*(a*)*(a*)*b') }",
        "SELECT (REPLACE('%s', '(a+)+b', 'x') AS ?x) {}",
        "ASK { FILTER EXISTS { ?s ?p ?o FILTER(REGEX('%s', '^(a+)+b$')) } }",
        "SELECT * { ?s ?p ?o } ORDER BY REGEX('%s', '^(a+)+b$')",
        "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('%s', '^(a+)+b$') AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#replace>('%s', '^(a+)+b$', 'x') AS ?x) {}",
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('%s' '^(a+)+b$') }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#tokenize>('%s', '^(a+)+b$') AS ?x) {}"
      })
  void aPatternThatWouldRunForYearsIsStoppedOrNotThere(String query) {
    assertTimeout(
        SOON,
        () -> {
          int status = served.ask(query.formatted("a".repeat(60))).statusCode();
          assertTrue(status == 503 || status == 200 || status == 400, "status " + status);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s (<urn:a>|!<urn:b>)* ?o . ?o (<urn:a>|!<urn:b>)* ?x . ?x !<urn:c>* ?y }",
        "SELECT (COUNT(*) AS ?n) { ?s (!<urn:b>/!<urn:c>)+ ?o . ?x (^!<urn:a>|!<urn:a>)* ?s }",
        "SELECT (COUNT(*) AS ?n) { ?s (((!<urn:a>)*)*)* ?o . ?p (((!<urn:a>)*)*)* ?q }"
      })
  void largePathsEnd(String query) {
    assertTimeout(
        SOON,
        () -> {
          int status = served.ask(query).statusCode();
          assertTrue(status == 503 || status == 413 || status == 200, "status " + status);
        });
  }

  @Test
  void twoHundredSlowConnectionsKeepNobodyOut() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port());
        String head =
            i % 2 == 0
                ? "GET /id/Russia HTTP/1.1\r\nHost: x\r\nX: "
                : "POST /wapenfeit/sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n"
                    + "Content-Type: application/sparql-query\r\n\r\nSELECT";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        slow.add(socket);
      }
      for (int round = 0; round < 10; round++) {
        Thread.sleep(700);
        slow.forEach(AbuseTest::dribble);
        assertTimeout(
            Duration.ofSeconds(10),
            () -> assertEquals(200, patiently(() -> served.ask("ASK {}")).statusCode()));
      }
      long closed = slow.stream().filter(AbuseTest::isClosed).count();
      assertTrue(closed >= 190, closed + " of 200 closed");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?lang=%3Cscript%3E", "id/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "relations?subject=%3Cscript%3E", "ontology?lang=%22onload%3D"
      })
  void htmlInParametersIsText(String path) throws Exception {
    String body = served.get(path, "Accept", "text/html").body();
    assertFalse(body.contains("<script>"), body);
    assertFalse(body.contains("\"onload"), body);
  }

  @Test
  void aHostHeaderThatIsNoneIsNotRepeated() throws Exception {
    String answer = raw("GET / HTTP/1.1\r\nHost: a\"><script>\r\nConnection: close\r\n\r\n");
    assertFalse(answer.contains("<script>"), answer);
  }

  /** On a busy machine even a short query may find its time up: then it is asked again. */
  private static HttpResponse<String> patiently(Callable<HttpResponse<String>> question)
      throws Exception {
    HttpResponse<String> answer = question.call();
    for (int i = 0; i < 20 && answer.statusCode() == 503; i++) {
      Thread.sleep(200);
      answer = question.call();
    }
    return answer;
  }

  private static void assertRefusedAsLarge(HttpResponse<String> answer) {
    assertTrue(
        answer.statusCode() == 503 || answer.statusCode() == 413, "status " + answer.statusCode());
    assertFalse(answer.body().contains("https://w3id.org/"), "part of a result was sent");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
      socket.setSoTimeout((int) SOON.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readNBytes(20_000), StandardCharsets.UTF_8);
    }
  }

  private static void dribble(Socket socket) {
    try {
      socket.getOutputStream().write('a');
    } catch (IOException e) {
      // The server closed it, as it should.
      return;
    }
  }

  private static boolean isClosed(Socket socket) {
    try {
      socket.setSoTimeout(1500);
      InputStream in = socket.getInputStream();
      while (in.read() >= 0) {
        // An answer that says why.
      }
      return true;
    } catch (java.net.SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
