package org.wapenfeit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;
import static org.wapenfeit.server.Served.header;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.graph.ClaimSketch;
import org.wapenfeit.graph.Things;
import org.wapenfeit.server.sparql.QueryLimits;

/** What is asked here takes longer than it may. */
class TimeLimitTest {
  private static final QueryLimits LIMITS = QueryLimits.DEFAULT.withTime(Duration.ofMillis(300));
  private static final String ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
  private static final String SLOW = "SELECT (COUNT(*) AS ?n) { " + ALL + " }";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.of(folder, ServerSettings.STANDARD.withLimits(LIMITS));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void aQueryGetsAnErrorAndWordOfWhenToComeAgain() throws Exception {
    HttpResponse<String> answer = served.ask(SLOW);
    assertEquals(503, answer.statusCode());
    assertEquals("30", header(answer, "Retry-After"));
  }

  @Test
  void aQueryThatHadARowGetsAnErrorAndNoRows() throws Exception {
    HttpResponse<String> answer =
        served.ask(
            "SELECT * { { BIND(<urn:first> AS ?s) } UNION { "
                + ALL
                + " FILTER(CONCAT(STR(?c), STR(?f), STR(?i)) = '') } }");
    assertEquals(503, answer.statusCode());
    assertFalse(answer.body().contains("urn:first"), answer.body());
  }

  @Test
  void aClientCannotAskForMoreTime() throws Exception {
    String query = URLEncoder.encode(SLOW, StandardCharsets.UTF_8);
    assertEquals(503, served.get("wapenfeit/sparql?timeout=1000&query=" + query).statusCode());
  }

  @Test
  void relationsThatTakeTooLongToFindAreAnErrorToo(@TempDir Path other) throws Exception {
    ClaimSketch[] claims = new ClaimSketch[1000];
    Arrays.setAll(
        claims,
        i ->
            claim(EventType.WeaponUse, "Rusland gebruikt raketten " + i)
                .with(Role.agent, Things.RUSSIA)
                .with(Role.weapon, Things.MISSILE));
    ServerSettings hasty =
        ServerSettings.STANDARD.withLimits(QueryLimits.DEFAULT.withTime(Duration.ofMillis(1)));
    try (Served many = Served.of(other, hasty, article("a.txt", "2024-01", claims))) {
      HttpResponse<String> answer = many.get("relations");
      assertEquals(503, answer.statusCode());
      assertEquals("30", header(answer, "Retry-After"));
    }
  }
}
