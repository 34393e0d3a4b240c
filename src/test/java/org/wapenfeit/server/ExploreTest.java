package org.wapenfeit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;
import static org.wapenfeit.server.Served.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.graph.Things;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.store.ClaimStore;

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
                    .number(Measure.killed, 1200, Bound.atLeast, "civilian")
                    .number(Measure.count, 3, Bound.exact, "")
                    .number(Measure.outOf, 5, Bound.about, "")
                    .with(Role.agent, Things.M23)
                    .with(Role.place, Things.GOMA)
                    .sure(Modality.hearsay)
                    .at(Edtf.parse("2024-03-05"))));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /** Pages of the first claim and its article stand for themselves. */
  private static String named(String path) throws Exception {
    String claim =
        served
            .ask(
                "SELECT ?c { ?c a wf:Claim } ORDER BY ?c LIMIT 1"
                    .replace("wf:Claim", "<https://w3id.org/wapenfeit/ontology#Claim>"))
            .body();
    String name = claim.substring(claim.lastIndexOf("claim/") + "claim/".length()).strip();
    return path.replace("CLAIM", "data/claim/" + name + ".html")
        .replace("ARTICLE", "data/article/" + name.replaceFirst("-1$", "") + ".html");
  }

  private static String body(String path) throws Exception {
    HttpResponse<String> answer = served.get(named(path), "Accept-Language", "nl");
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search",
        "search?q=raketten",
        "data/Russia.html",
        "data/Kyiv.html",
        "data/weapon/missile.html",
        "CLAIM",
        "ARTICLE",
        "map",
        "timeline",
        "map?from=x&type=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void pagesRunNoScriptOfOthersAndHaveNoInlineOnes(String path) throws Exception {
    HttpResponse<String> answer = served.get(named(path));
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

  @Test
  void aClaimIsShownInItsParagraphWithWhoSaysItAndHowSure() throws Exception {
    String page = body("CLAIM");
    assertTrue(page.contains("<mark>Rusland gebruikt raketten &lt;script&gt;"), page);
    assertTrue(page.contains("/data/White_House.html\">"), page);
    assertTrue(page.contains("als feit gezegd"), page);
    assertTrue(page.contains("De graaf in Turtle"), page);
    assertTrue(page.contains("Het Kremlin ontkent dat."), page);
  }

  @Test
  void numbersStandAmongTheRolesOfAClaim() throws Exception {
    String third = named("CLAIM").replace("-1.html", "-3.html");
    assertTrue(body(third).contains("<dt>doden</dt><dd>minstens 1.200 civilian</dd>"), body(third));
    assertTrue(body(third).contains("<dt>aantal</dt><dd>3 van ongeveer 5</dd>"), body(third));
    assertTrue(body(third + "?lang=en").contains("at least 1,200 civilian"), body(third));
  }

  @Test
  void anEntityIsShownWithWhoSaysWhatAboutIt() throws Exception {
    String page = body("data/Russia.html");
    assertTrue(page.contains("&lt;script&gt;"), page);
    assertTrue(page.contains("id=\"about\""), page);
    assertTrue(page.contains("een bron ontkent het"), page);
    assertTrue(page.contains("<circle"), page);
    assertTrue(body("data/Kremlin.html").contains("id=\"says\""));
  }

  @Test
  void anArticleShowsItsTextWithItsClaimsMarked() throws Exception {
    String page = body("ARTICLE");
    assertTrue(page.contains("class=\"mark sure-actual\""), page);
    assertTrue(page.contains("3 van 3"), page);
  }

  @Test
  void theClaimsOfAnArticleAreFiltered() throws Exception {
    assertTrue(body("ARTICLE?certainty=hearsay").contains("1 van 3"));
    assertTrue(body("ARTICLE?source=White_House&type=WeaponUse").contains("1 van 3"));
    assertTrue(body("ARTICLE?source=nobody").contains("0 van 3"));
    assertTrue(body("ARTICLE?actor=%22%3E%3Cscript%3E").contains("0 van 3"));
  }

  @Test
  void theMapShowsPlacesAndTheUncertainOnesAsUncertain() throws Exception {
    String page = body("map");
    assertTrue(page.contains("<circle cx=\"30.524\" cy=\"-50.450\""), page);
    assertTrue(page.contains("<circle class=\"uncertain\" cx=\"29.221\""), page);
    assertTrue(page.contains("timeline?place=Goma"), page);
    assertFalse(body("map?actor=Russia").contains("data/Goma.html"));
    assertFalse(body("map?certainty=sure").contains("data/Goma.html"));
    assertTrue(body("map?source=nobody").contains("Niets gevonden."));
  }

  @Test
  void theMapLibraryComesFromHere() throws Exception {
    assertEquals(200, served.get("leaflet/leaflet.js").statusCode());
    assertEquals(200, served.get("leaflet/leaflet.css").statusCode());
    assertEquals(200, served.get("assets/outlines.svg").statusCode());
    assertEquals(404, served.get("leaflet/../leaflet.js.map").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "'',3",
    "?type=WeaponUse,2",
    "?actor=M23,1",
    "?source=White_House,1",
    "?place=Kyiv,1",
    "?certainty=sure,1",
    "?certainty=denied,1",
    "?certainty=hearsay,1",
    "?from=2024-02,2",
    "?to=2024-02,2",
    "?to=2024-02-10,2",
    "?from=2024-02-20&to=2024-02-21,1",
    "?from=2025,0",
    "?page=99,3"
  })
  void theTimelineIsFiltered(String query, int claims) throws Exception {
    String page = body("timeline" + query);
    assertEquals(claims, page.split("<article class", -1).length - 1, page);
  }

  @Test
  void aTimeThatCanMeanSeveralDaysIsDrawnAsVague() throws Exception {
    assertTrue(
        body("timeline").contains("<span class=\"vague\">tussen 2024-02-01 en 2024-02-29</span>"));
  }

  @Test
  void whereWholeTextsAreWithheldAnArticleIsItsQuotations(@TempDir Path other) throws Exception {
    try (ClaimStore store = ClaimStore.openOrCreate(other)) {
      store.replace(
          Served.graphs(
              article("a.txt", "2024-01", claim(EventType.Shelling, "Kyiv werd beschoten."))));
      store.withhold(WF.text);
      try (WapenfeitServer server =
          WapenfeitServer.start(store.dataset(), List.of(), ServerSettings.STANDARD)) {
        String shown = Served.text(server.url() + "timeline");
        String name = shown.replaceFirst("(?s).*href=\"/(data/article/[^\"#]+)\".*", "$1");
        String page = Served.text(server.url() + name);
        assertTrue(page.contains("<blockquote lang=\"nl\">Kyiv werd beschoten."), page);
        assertTrue(page.contains("De hele tekst"), page);
        assertFalse(page.contains("class=\"text\""), page);
      }
    }
  }
}
