package org.wapenfeit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wapenfeit.server.ServerSettings;
import org.wapenfeit.server.WapenfeitServer;
import org.wapenfeit.store.ClaimStore;

class CommandsTest {
  private static final String ARTICLE =
      """
      Rusland bestookt Odesa met drones

      De Russische strijdkrachten hebben Odesa vannacht met drones aangevallen, zegt het \
      Oekraïense leger.
      """;

  @TempDir static Path folder;
  private static Path store;
  private static Path article;
  private static Ran build;

  @BeforeAll
  static void buildOnce() throws IOException {
    article = Files.writeString(folder.resolve("odesa.txt"), ARTICLE);
    store = folder.resolve("store");
    build = run("build", article.toString(), "--store", store.toString(), "--out", out("a.nq"));
  }

  @Test
  void aBuildThatGoesWellSaysWhatItDidOnStandardError() {
    assertEquals(0, build.code(), build.err());
    assertEquals("", build.out());
    assertTrue(build.err().contains("1 articles read, 0 skipped; "), build.err());
  }

  @Test
  void theSameArticlesGiveTheSameBytesWithAnyNumberOfThreads() throws IOException {
    Path more = Files.createDirectories(folder.resolve("more"));
    for (int i = 0; i < 12; i++) {
      Files.writeString(more.resolve("a" + i + ".txt"), ARTICLE.replace("drones", i + " drones"));
    }
    for (String threads : List.of("1", "3")) {
      run("build", more.toString(), "--out", out("t" + threads + ".nq"), "--threads", threads);
    }
    String one = Files.readString(Path.of(out("t1.nq")));
    assertEquals(one, Files.readString(Path.of(out("t3.nq"))));
    assertTrue(one.contains("11 drones"), one);
  }

  @Test
  void oneTextInTwoFilesIsOneArticleWithBothNames() throws IOException {
    Path twice = Files.createDirectories(folder.resolve("twice"));
    Files.writeString(twice.resolve("een.txt"), ARTICLE);
    Files.writeString(twice.resolve("twee.txt"), ARTICLE);
    Path both = folder.resolve("both");
    Ran ran = run("build", twice.toString(), "--store", both.toString());
    assertTrue(ran.err().contains("2 articles read (1 different)"), ran.err());
    String names = "SELECT ?n { ?a a wf:Article ; wf:fileName ?n } ORDER BY ?n";
    assertEquals("n\r\neen.txt\r\ntwee.txt\r\n", csv(names, both));
  }

  @Test
  void whatCannotBeReadIsSkippedAndTheRestGoesOn() throws IOException {
    String empty = Files.writeString(folder.resolve("leeg.txt"), "").toString();
    Ran ran = run("build", empty, "nergens.txt", article.toString(), "--out", out("s.nq"));
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("leeg.txt"), ran.err());
    assertTrue(ran.err().contains("nergens.txt"), ran.err());
    assertTrue(ran.err().contains("1 articles read, 2 skipped"), ran.err());
  }

  @Test
  void whatSomebodyKnowsOfAnArticleGoesIntoTheGraph() throws IOException {
    String file = article.toString();
    run("build", file, "--publisher", "NOS", "--date", "2025-03", "--out", out("k.nq"));
    String graph = Files.readString(Path.of(out("k.nq")));
    assertTrue(graph.contains("\"2025-03\""), graph);
    assertTrue(graph.contains("/NOS>"), graph);
  }

  @ParameterizedTest
  @CsvSource({
    "csv, 'title'",
    "tsv, '?title'",
    "json, '{ \"head\"'",
    "xml, '<?xml'",
    "text, '----'"
  })
  void rowsAreWrittenInAnyFormatForThem(String format, String start) {
    String query = "SELECT ?title { ?article a wf:Article ; dcterms:title ?title }";
    Ran ran = run("query", query, "--store", store.toString(), "--format", format);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith(start), ran.out());
    assertTrue(ran.out().contains("Rusland bestookt Odesa"), ran.out());
  }

  @Test
  void graphsAreWrittenAsTurtle() {
    String query = "CONSTRUCT { ?a dcterms:title ?t } { ?a a wf:Article ; dcterms:title ?t }";
    Ran ran = run("query", query, "--store", store.toString(), "--format", "turtle");
    assertTrue(ran.out().contains("dcterms:title"), ran.out());
  }

  @Test
  void aFormatThatDoesNotFitTheQueryIsWrongUsage() {
    Ran ran = run("query", "ASK {}", "--store", store.toString(), "--format", "turtle");
    assertEquals(2, ran.code(), ran.err());
  }

  @Test
  void aQueryMayBeAFileOrTheNameOfOneThatComesWithTheProgram() throws IOException {
    Path file = Files.writeString(folder.resolve("vraag.rq"), "ASK { ?a a wf:Article }");
    assertTrue(csv(file.toString(), store).contains("true"));
    assertTrue(csv("claim-slots", store).startsWith("article,claim,slot,value"));
    assertTrue(csv("queries/claim-slots.rq", store).startsWith("article,claim,slot,value"));
  }

  @Test
  void anEndpointIsAskedLikeAStore() {
    try (ClaimStore held = ClaimStore.open(store);
        WapenfeitServer server =
            WapenfeitServer.start(held.dataset(), List.of(), ServerSettings.STANDARD)) {
      String endpoint = server.endpoint();
      Ran ran = run("query", "ASK { ?a a wf:Article }", "--endpoint", endpoint, "--format", "csv");
      assertTrue(ran.out().contains("true"), ran.out() + ran.err());
    }
  }

  @Test
  void claimsPrintsSentencesWithTheirTrees() {
    Ran ran = run("claims", article.toString());
    assertEquals(0, ran.code(), ran.err());
    String start = "1  HEADLINE\n  Rusland bestookt Odesa met drones\n";
    assertTrue(ran.out().contains(start), ran.out());
    assertTrue(ran.out().contains("root  "), ran.out());
    assertTrue(ran.out().contains("└─ "), ran.out());
  }

  private static String out(String name) {
    return folder.resolve(name).toString();
  }

  private static String csv(String query, Path store) {
    Ran ran = run("query", query, "--store", store.toString(), "--format", "csv");
    assertEquals(0, ran.code(), ran.err());
    return ran.out();
  }
}
