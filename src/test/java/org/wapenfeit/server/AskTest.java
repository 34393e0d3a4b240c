package org.wapenfeit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;
import static org.wapenfeit.server.Served.header;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.graph.Things;
import org.wapenfeit.server.sparql.QueryLimits;

/** The page to ask SPARQL queries on. */
class AskTest {
  private static final String EVENTS =
      "SELECT ?what ?place ?time { ?what wf:place ?place ; wf:time ?time }";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served =
        Served.of(
            folder,
            ServerSettings.STANDARD.withLimits(QueryLimits.DEFAULT.withTime(Duration.ofSeconds(2))),
            article(
                "a.txt",
                "2024-01",
                claim(EventType.Shelling, "Kyiv <b>beschoten</b>.")
                    .with(Role.agent, Things.RUSSIA)
                    .with(Role.place, Things.KYIV)
                    .at(Edtf.parse("2024-01-03")),
                claim(EventType.Shelling, "Goma beschoten.")
                    .with(Role.agent, Things.M23)
                    .with(Role.place, Things.GOMA)
                    .at(Edtf.parse("2024-03"))));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> answer(String query, String more) throws Exception {
    return served.get(
        "ask?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more,
        "Accept-Language",
        "nl");
  }

  private static String body(String query, String more) throws Exception {
    HttpResponse<String> answer = answer(query, more);
    assertEquals(200, answer.statusCode(), answer.body());
    assertFalse(header(answer, "Content-Security-Policy").contains("unsafe-inline"));
    return answer.body();
  }

  @Test
  void aResultIsATableWithLinksToThePagesOfThings() throws Exception {
    String page = body(EVENTS, "");
    assertTrue(page.contains("<a href=\"/data/Kyiv.html\">Kyiv</a>"), page);
    assertTrue(page.contains("2 rijen"), page);
    assertTrue(page.contains("<td>2024-01-03</td>"), page);
  }

  @Test
  void theNameOfAThingLeadsToItsPage() throws Exception {
    assertTrue(
        body("SELECT ?n { id:Russia rdfs:label ?n FILTER(LANG(?n) = 'nl') }", "")
            .contains("<td lang=\"nl\"><a href=\"/data/Russia.html\">Rusland</a></td>"));
  }

  @Test
  void textOfArticlesIsEscaped() throws Exception {
    String page = body("SELECT ?q { ?c wf:quote ?q }", "");
    assertTrue(page.contains("&lt;b&gt;beschoten"), page);
    assertFalse(page.contains("<b>beschoten"), page);
  }

  @Test
  void aQueryStaysInItsFieldAndCannotLeaveIt() throws Exception {
    String page = body("ASK {} # </textarea><script>alert(1)</script>", "");
    assertFalse(page.contains("<script>alert"), page);
    assertTrue(page.contains("&lt;/textarea&gt;"), page);
    assertTrue(page.contains("<p class=\"said\">Ja</p>"), page);
  }

  @ParameterizedTest
  @CsvSource({"bars,<rect", "map,<circle cx=\"30.524\"", "time,2024-01 – 2024-03"})
  void aResultIsDrawnWhereItsColumnsAllow(String view, String drawn) throws Exception {
    assertTrue(body(EVENTS, "&view=" + view).contains(drawn));
  }

  @Test
  void barsStandForNumbersOrForRows() throws Exception {
    String query = "SELECT ?place (COUNT(*) AS ?n) { ?e wf:place ?place } GROUP BY ?place";
    assertTrue(body(query, "&view=bars").contains("Som van n per place"));
    assertTrue(body(query, "&view=bars&value=*").contains("aantal rijen per place"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "time", "nonsense"})
  void whatCannotBeDrawnIsATable(String view) throws Exception {
    String page = body("SELECT ?l { ?x rdfs:label ?l } LIMIT 5", "&view=" + view);
    assertTrue(page.contains("table class=\"result\""), page);
    assertFalse(page.contains("view=map#result"), page);
  }

  @Test
  void triplesAreShownAndDownloadedAsTriples() throws Exception {
    String page = body("CONSTRUCT { ?e wf:place ?p } WHERE { ?e wf:place ?p }", "");
    assertTrue(page.contains("<th scope=\"col\">predicate</th>"), page);
    assertTrue(page.contains("format=text/turtle"), page);
    assertTrue(body("DESCRIBE id:Kyiv", "").contains("Kyiv"));
  }

  @Test
  void theWholeResultIsHadFromTheEndpoint() throws Exception {
    String page = body("SELECT ?q { ?c wf:quote ?q }", "");
    String link = page.replaceFirst("(?s).*href=\"/(wapenfeit/sparql[^\"]*csv)\".*", "$1");
    HttpResponse<String> csv = served.get(link.replace("&amp;", "&"));
    assertEquals(200, csv.statusCode(), link);
    assertEquals(3, csv.body().lines().count());
  }

  @Test
  void aLongResultComesInPagesAndOneThatIsTooLongSaysSo() throws Exception {
    String many = "SELECT ?x { ?a ?b ?c . ?d ?e ?f BIND(1 AS ?x) } LIMIT ";
    String page = body(many + 250, "&page=3");
    assertTrue(page.contains("<li>3 / 3</li>"), page);
    assertEquals(51, page.split("<tr>", -1).length - 1);
    assertTrue(body(many + 10_001, "").contains("10.000 rijen. De eerste"));
  }

  @Test
  void aWrongQuerySaysWhere() throws Exception {
    HttpResponse<String> answer = answer("SELECT *\n{ ?s wf:place }", "");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("role=\"alert\""), answer.body());
    assertTrue(answer.body().contains("data-line=\"2\""), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> 1 }",
        "JSON { \"a\": ?a } WHERE { ?a ?b ?c }",
        "SELECT * { ?s unknown:p ?o }"
      })
  void whatIsNoQueryForPeopleIsRefused(String query) throws Exception {
    assertEquals(400, answer(query, "").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }"
      })
  void aQueryReachesNothingOutsideTheStore(String query) throws Exception {
    assertFalse(answer(query, "").body().contains("root:"));
  }

  @Test
  void aQueryThatTakesTooLongIsRefused() throws Exception {
    HttpResponse<String> answer =
        answer("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "");
    assertEquals(503, answer.statusCode());
    assertEquals("30", header(answer, "Retry-After"));
  }

  @Test
  void theEditorKnowsTermsByTheirLabels() throws Exception {
    HttpResponse<String> answer = served.get("ask/terms", "Accept-Language", "nl");
    assertEquals("application/json;charset=utf-8", header(answer, "Content-Type"));
    assertTrue(answer.body().contains("\"wf:uses\""), answer.body());
    assertTrue(answer.body().contains("gebruikt"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({"Rus,id:Russia", "rusland,id:Russia", "rake,weapon:missile"})
  void theEditorFindsThingsByTheBeginningOfTheirNames(String typed, String name) throws Exception {
    String json = served.get("ask/things?q=" + typed, "Accept-Language", "nl").body();
    assertTrue(json.contains("\"" + name + "\""), json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%22%28+%2B%5B*%3A", "*", "a*%20OR%20b"})
  void theEditorMayAskForAnything(String typed) throws Exception {
    assertEquals(200, served.get("ask/things?q=" + typed).statusCode());
  }
}
