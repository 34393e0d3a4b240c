package org.wapenfeit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.cli.Ran.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.article.BundledArticles;

/** Every form of input, and inputs with something wrong, through the command line. */
class InputsTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/input");
  private static final String ENGLISH =
      "Israeli jets struck several targets in the south of Lebanon on Monday, the army said. "
          .repeat(5);
  private static final String DUTCH =
      """
      Rusland bestookt Odesa met drones

      De Russische strijdkrachten hebben Odesa vannacht met drones aangevallen, zegt het \
      Oekraïense leger.
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "nos.html, 1",
    "alleen-json.html, 1",
    "zonder-gegevens.html, 1",
    "artikelen.jsonl, 2",
    "lijst.json, 2",
    "tabel.csv, 1",
    "feed.rss, 1",
    "feed.atom, 1",
    "web.warc.gz, 1",
    "archief.zip, 2",
    "los.txt, 1"
  })
  void everyFormIsRead(String file, int least) throws IOException {
    JsonNode report = report(EXAMPLES.resolve(file).toString());
    assertTrue(report.get("read").asInt() >= least, report.toPrettyString());
  }

  @Test
  void aPatternStandsForItsFiles() throws IOException {
    Files.writeString(folder.resolve("een.txt"), DUTCH);
    Files.writeString(folder.resolve("twee.md"), DUTCH);
    assertEquals(1, report(folder + "/*.txt").get("read").asInt());
  }

  @Test
  void standardInputIsRead() throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(DUTCH.getBytes(StandardCharsets.UTF_8)));
    try {
      assertEquals(1, report("-").get("read").asInt());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void otherFieldNamesAreMapped() throws IOException {
    Path json = folder.resolve("a.json");
    String text = DUTCH.replace("\n", "\\n");
    Files.writeString(json, "[{\"inhoud\": \"" + text + "\", \"opschrift\": \"Odesa\"}]");
    Ran ran = run("claims", json.toString(), "--fields", "text=inhoud,title=opschrift");
    assertTrue(ran.out().contains("title      Odesa"), ran.out() + ran.err());
    assertEquals(2, run("claims", json.toString(), "--fields", "kleur=x").code());
  }

  @Test
  void whatIsTooLargeIsToldWithTheRemedy() throws IOException {
    String file = Files.writeString(folder.resolve("groot.txt"), DUTCH.repeat(50)).toString();
    Ran ran = run("build", file, "--out", out(), "--max-size", "1K");
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("groot.txt: it has more than 1024 bytes; "), ran.err());
    assertEquals(0, run("build", file, "--out", out(), "--max-size", "1M").code());
  }

  @Test
  void aTextInAnotherLanguageIsLeftOutUnlessItIsWanted() throws IOException {
    String file = Files.writeString(folder.resolve("engels.txt"), ENGLISH).toString();
    Ran ran = run("build", file, "--out", out());
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("engels.txt: it is in English, not in Dutch; "), ran.err());
    assertEquals(0, run("build", file, "--out", out(), "--any-language").code());
  }

  @Test
  void oneTextUnderTwoNamesIsOneArticleAndToldSo() throws IOException {
    Files.writeString(folder.resolve("een.txt"), DUTCH);
    Files.writeString(folder.resolve("twee.txt"), DUTCH);
    Files.writeString(
        folder.resolve("twee.meta.json"), "{\"url\": \"https://example.org/nieuws/2\"}");
    Ran ran = run("build", folder.toString(), "--out", out());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.err().contains("twee.txt: the same text as een.txt"), ran.err());
    assertTrue(ran.err().contains("2 articles read (1 different)"), ran.err());
    String graph = Files.readString(Path.of(out()));
    assertTrue(graph.contains("\"twee.txt\"") && graph.contains("nieuws/2"), graph);
  }

  @Test
  void almostTheSameTextIsKeptAndLinked() throws IOException {
    String text = new String(BundledArticles.content("goma.txt"), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("een.txt"), text);
    Files.writeString(folder.resolve("twee.txt"), text.replaceFirst("Goma", "de stad Goma"));
    Ran ran = run("build", folder.toString(), "--out", out());
    assertTrue(ran.err().contains("twee.txt: almost the same text as een.txt"), ran.err());
    assertTrue(ran.err().contains("2 articles read, "), ran.err());
    assertTrue(Files.readString(Path.of(out())).contains("nearDuplicateOf"));
  }

  @Test
  void almostTheSameTextOfAnEarlierRunIsLinkedWhicheverCameFirst() throws IOException {
    String text = new String(BundledArticles.content("goma.txt"), StandardCharsets.UTF_8);
    String een = Files.writeString(folder.resolve("een.txt"), text).toString();
    String twee =
        Files.writeString(folder.resolve("twee.txt"), text.replaceFirst("Goma", "de stad Goma"))
            .toString();
    String drie =
        Files.writeString(folder.resolve("drie.txt"), text.replaceFirst("Goma", "Goma zelf"))
            .toString();
    String together = folder.resolve("together").toString();
    run("build", een, twee, drie, "--store", together);
    String apart = folder.resolve("apart").toString();
    run("build", drie, "--store", apart);
    Ran second = run("build", twee, "--store", apart);
    String note = "twee.txt: almost the same text as drie.txt";
    assertTrue(second.err().contains(note), second.err());
    run("build", een, "--store", apart);
    String links = links(together);
    assertEquals(3, links.lines().count(), links);
    assertEquals(links, links(apart));
    assertTrue(run("build", twee, "--store", apart).err().contains("twee.txt: almost"));
    assertEquals(links, links(apart));
  }

  @Test
  void anArticleThatWasRewrittenLosesItsLink() throws IOException {
    String text = new String(BundledArticles.content("goma.txt"), StandardCharsets.UTF_8);
    String other = new String(BundledArticles.content("val-el-fasher.txt"), StandardCharsets.UTF_8);
    String een = Files.writeString(folder.resolve("een.txt"), text).toString();
    String twee = Files.writeString(folder.resolve("twee.txt"), text + "\nEinde.\n").toString();
    String store = folder.resolve("store").toString();
    String url = "https://example.org/nieuws/2";
    run("build", een, "--store", store);
    run("build", twee, "--store", store, "--url", url, "--publisher", "NOS");
    assertEquals(2, links(store).lines().count());
    Files.writeString(Path.of(twee), other);
    run("build", twee, "--store", store, "--url", url, "--publisher", "NOS");
    assertEquals(1, links(store).lines().count());
  }

  private static String links(String store) {
    String query = "SELECT ?a ?b { ?a wf:nearDuplicateOf ?b } ORDER BY ?a ?b";
    return run("query", query, "--store", store, "--format", "csv").out();
  }

  @Test
  void aClaimThatBreaksAShapeIsToldWithFileLineAndWords() throws IOException {
    for (String name : BundledArticles.names()) {
      Files.write(folder.resolve(name), BundledArticles.content(name));
    }
    Ran ran = run("build", folder.toString(), "--out", out());
    for (String line : ran.err().lines().filter(l -> l.startsWith("left out")).toList()) {
      assertTrue(line.matches("left out [\\w-]+\\.\\w+, line \\d+: \"[^\"].*\": .*"), line);
    }
  }

  @Test
  void differentTextsAreNotLinked() throws IOException {
    for (String name : BundledArticles.names()) {
      Files.write(folder.resolve(name), BundledArticles.content(name));
    }
    JsonNode report = report(folder.toString());
    assertEquals(0, report.get("resemblances").size(), report.toPrettyString());
    assertEquals(0, report.get("skipped").size(), report.toPrettyString());
  }

  @Test
  void aStrictRunStopsAtTheFirstThatCannotBeRead() throws IOException {
    Files.writeString(folder.resolve("a.txt"), DUTCH);
    Files.writeString(folder.resolve("b.txt"), "");
    Files.writeString(folder.resolve("c.txt"), DUTCH.replace("Odesa", "Charkiv"));
    String[] build = {"build", folder.toString(), "--out", out()};
    assertTrue(run(build).err().contains("2 articles read, 1 skipped"));
    Ran ran = run("build", folder.toString(), "--out", out(), "--strict");
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("1 articles read, 1 skipped"), ran.err());
  }

  @Test
  void theQuietHearOnlyWhatGoesWrong() throws IOException {
    String good = Files.writeString(folder.resolve("a.txt"), DUTCH).toString();
    String empty = Files.writeString(folder.resolve("b.txt"), "").toString();
    assertEquals("", run("build", good, "--out", out(), "--quiet").err());
    Ran ran = run("build", good, empty, "--out", out(), "-q");
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains("b.txt: the file is empty; "), ran.err());
  }

  @Test
  void theVerboseSeeEachArticle() throws IOException {
    String good = Files.writeString(folder.resolve("a.txt"), DUTCH).toString();
    Ran ran = run("build", good, "--out", out(), "--verbose");
    assertTrue(ran.err().matches("(?s)a\\.txt: \\d+ claims, \\d+ triples\n.*"), ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "x", "5G", "2000M"})
  void aSizeThatIsNoneIsWrongUsage(String size) {
    assertEquals(2, run("build", "x", "--out", "x.nq", "--max-size", size).code());
  }

  @Test
  void theReportTellsFileReasonAndRemedy() throws IOException {
    String empty = Files.writeString(folder.resolve("leeg.txt"), "").toString();
    JsonNode skipped = report(empty).get("skipped").get(0);
    assertTrue(skipped.get("file").asText().endsWith("leeg.txt"), skipped.toString());
    assertFalse(skipped.get("reason").asText().isEmpty());
    assertFalse(skipped.get("remedy").asText().isEmpty());
  }

  private JsonNode report(String articles) throws IOException {
    Path file = folder.resolve("report.json");
    Ran ran = run("build", articles, "--out", out(), "--report", file.toString());
    assertTrue(ran.code() <= 1 && Files.exists(file), ran.err());
    return new ObjectMapper().readTree(Files.readString(file));
  }

  private String out() {
    return folder.resolve("graph.nq").toString();
  }
}
