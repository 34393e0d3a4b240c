package org.wapenfeit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.wapenfeit.cli.Ran.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wapenfeit.quality.Filler;
import org.wapenfeit.quality.GoldFiles;
import org.wapenfeit.quality.SlotClaim;

class EvaluateTest {
  private static final Path GOLD = Path.of("src/test/resources/articles");
  private static final Path BUNDLED = Path.of("src/main/resources/articles");
  private static final Path RECORDED = Path.of("src/test/quality/bundled.json");
  private static final Path UNSEEN = Path.of("src/corpus/test");
  private static final Path UNSEEN_RECORDED = Path.of("src/test/quality/unseen.json");
  private static final Path SHARED = Path.of("../shared");

  @TempDir Path folder;

  @Test
  void theBundledArticlesAreReadAsWellAsRecorded() throws IOException {
    holds(RECORDED, GOLD, BUNDLED);
  }

  @Test
  void articlesThatNothingWasLearntFromAreReadAsWellAsRecorded() throws IOException {
    holds(UNSEEN_RECORDED, UNSEEN, UNSEEN);
  }

  private static void holds(Path record, Path gold, Path articles) throws IOException {
    Ran ran =
        run(
            "evaluate",
            "--gold",
            gold.toString(),
            "--articles",
            articles.toString(),
            "--format",
            "json");
    assertEquals(0, ran.code(), ran.err());
    ObjectMapper json = new ObjectMapper();
    JsonNode scores = json.readTree(ran.out());
    JsonNode recorded = json.readTree(Files.readString(record));
    assertEquals(recorded.get("articles").asInt(), scores.get("articles").asInt());
    for (String what : List.of("claims", "slots")) {
      double kept = recorded.get("f1").get(what).asDouble() - recorded.get("tolerance").asDouble();
      double f1 = scores.get(what).get(2).asDouble();
      assertTrue(f1 >= kept, what + " F1 is " + f1 + ", recorded is " + recorded.get("f1"));
    }
  }

  @Test
  void weightsThatAreNoneAreRefusedWithTheRemedy() {
    Ran ran =
        run(
            "evaluate",
            "--gold",
            GOLD.toString(),
            "--articles",
            BUNDLED.toString(),
            "--weights",
            "pom.xml");
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("pom.xml holds no weights"), ran.err());
  }

  @Test
  void theTableIsThatOfTheReferenceScorer() throws Exception {
    assumeTrue(Files.exists(SHARED.resolve("evaluation/score.py")), "no ../shared");
    List<Path> gold = List.of(SHARED.resolve("gold/seeds"), SHARED.resolve("gold/dev"));
    Path slots = folder.resolve("slots.csv");
    writeImperfect(GoldFiles.read(gold), slots);
    List<String> arguments = new ArrayList<>(List.of("--gold"));
    gold.forEach(g -> arguments.add(g.toString()));
    arguments.addAll(
        List.of("--articles", SHARED.resolve("seeds").toString(), "--slots", slots.toString()));
    List<String> python = new ArrayList<>(List.of("python3", "../shared/evaluation/score.py"));
    python.addAll(arguments);
    List<String> own = new ArrayList<>(List.of("evaluate"));
    own.addAll(arguments);
    assertEquals(output(python), run(own.toArray(String[]::new)).out());
  }

  @Test
  void theWorstClaimsAreShown() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Rusland heeft Odesa met drones aangevallen.\n");
    Files.writeString(
        folder.resolve("a.gold.json"),
        """
        {"article": "a.txt", "claims": [{"id": "c1", "type": "Recapture", "agent": ["Chad"],
          "evidence": "Rusland heeft Odesa met drones aangevallen."}]}
        """);
    Ran ran = run("evaluate", "--gold", folder.toString(), "--worst", "1");
    assertTrue(ran.out().contains("- c1 [type Recapture, agent Chad]"), ran.out());
  }

  @Test
  void goldWithoutItsArticleIsToldWithTheRemedy() throws IOException {
    Files.writeString(folder.resolve("b.gold.json"), "{\"article\": \"b.txt\", \"claims\": []}");
    Ran ran = run("evaluate", "--gold", folder.toString());
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("b.txt") && ran.err().contains("--articles"), ran.err());
  }

  /** The gold with some fillers left out, some claims doubled and some values of other claims. */
  private static void writeImperfect(Map<String, List<SlotClaim>> gold, Path file)
      throws IOException {
    Random random = new Random(17);
    try (Writer out = Files.newBufferedWriter(file)) {
      row(out, "article", "claim", "slot", "value");
      for (Map.Entry<String, List<SlotClaim>> article : gold.entrySet()) {
        List<Filler> all = article.getValue().stream().flatMap(c -> c.fillers().stream()).toList();
        for (SlotClaim claim : article.getValue()) {
          for (int copy = random.nextInt(5) == 0 ? 2 : 1; copy > 0; copy--) {
            String id = claim.id() + "-" + copy;
            row(out, article.getKey(), id, "evidence", claim.evidence());
            for (Filler filler : claim.fillers()) {
              Filler said =
                  switch (random.nextInt(6)) {
                    case 0 -> null;
                    case 1 -> all.get(random.nextInt(all.size()));
                    default -> filler;
                  };
              if (said != null) {
                boolean stance = said.slot().equals("stance");
                row(out, article.getKey(), id, stance ? "source" : said.slot(), said.value());
              }
            }
          }
        }
      }
    }
  }

  private static void row(Writer out, Object... values) throws IOException {
    CSVFormat.RFC4180.printRecord(out, values);
  }

  private static String output(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeTrue(process.waitFor() == 0, "no python3");
    return out;
  }
}
