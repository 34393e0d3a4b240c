package org.wapenfeit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;
import static org.wapenfeit.server.Served.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.graph.Things;

/** The pages where people look before they query. */
class ExploreTest {
  private static final String SCRIPT = "<script>alert(1)</script>";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served =
        Served.of(
            folder,
            ServerSettings.STANDARD,
            article(
                "a.txt",
                "2024-01",
                claim(EventType.WeaponUse, "Rusland gebruikt raketten " + SCRIPT)
                    .with(Role.agent, Things.RUSSIA)
                    .with(Role.weapon, Things.MISSILE)
                    .with(Role.place, Things.KYIV)
                    .source(Things.WHITE_HOUSE, Stance.asserts)
                    .at(Edtf.parse("2024-01-03")),
                claim(EventType.WeaponUse, "Het Kremlin ontkent dat.")
                    .with(Role.agent, Things.RUSSIA)
                    .with(Role.weapon, Things.MISSILE)
                    .source(Things.KREMLIN, Stance.denies)
                    .at(Edtf.parse("2024-02")),
                claim(EventType.Shelling, "Goma zou beschoten zijn.")
                    .with(Role.agent, Things.M23)
                    .with(Role.place, Things.GOMA)
                    .sure(Modality.hearsay)
                    .at(Edtf.parse("2024-03-05"))));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String body(String path) throws Exception {
    HttpResponse<String> answer = served.get(path, "Accept-Language", "nl");
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "search", "search?q=raketten"})
  void pagesRunNoScriptOfOthersAndHaveNoInlineOnes(String path) throws Exception {
    HttpResponse<String> answer = served.get(path);
    assertEquals(200, answer.statusCode());
    assertFalse(header(answer, "Content-Security-Policy").contains("unsafe-inline"));
    assertFalse(answer.body().contains(SCRIPT), answer.body());
    assertFalse(answer.body().contains(" style="));
    assertFalse(answer.body().contains("src=\"http"), answer.body());
    assertTrue(answer.body().length() < 500_000);
  }

  @Test
  void theStartPageSaysWhatIsInTheGraph() throws Exception {
    String page = body("");
    assertTrue(page.contains("2024-01 – 2024-03"), page);
    assertTrue(page.contains("/data/Russia.html\">Rusland</a>"), page);
    assertTrue(page.contains("timeline?from=2024-02&amp;to=2024-02"), page);
  }

  @Test
  void aChosenLanguageStays() throws Exception {
    HttpResponse<String> chosen = served.get("?lang=en", "Accept-Language", "nl");
    assertTrue(chosen.body().contains("lang=\"en\""));
    String cookie = header(chosen, "Set-Cookie");
    assertTrue(cookie.startsWith("lang=en; Path=/;"), cookie);
    String next = served.get("search", "Cookie", "lang=en", "Accept-Language", "nl").body();
    assertTrue(next.contains("<html lang=\"en\">"), next);
  }

  @Test
  void switchingTheLanguageKeepsTheRestOfTheAddress() throws Exception {
    assertTrue(body("search?q=a%26b").contains("?q=a%26b&amp;lang=en"));
  }

  @Test
  void aSearchFindsThingsAndWordsOfClaims() throws Exception {
    assertTrue(body("search?q=Rusland").contains("/data/Russia.html"));
    assertTrue(body("search?q=raketten").contains("&lt;script&gt;"));
    assertTrue(body("search?q=" + "%22%28+%2B%5B*%3A").contains("Zoeken"));
  }
}
