package org.wapenfeit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.cli.Ran.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why links and claims are there, and what is missing where there is none. */
class ExplainTest {
  private static final String MOSCOW =
      """
      Moskou waarschuwt de NAVO

      In Moskou vielen drones op een munitiedepot. De raketten blonken in de zon. Kapitein Jonas \
      Verhulle zegt dat Rusland Odesa bombardeerde. De Amerikaanse president prees het leger.
      """;
  private static final String OTHER =
      """
      Leger beschiet dorp

      Kapitein Jonas Verhulle zegt dat Rusland het dorp Zwartenhove met granaten beschoot.
      """;

  @TempDir static Path folder;
  private static Path articles;
  private static Ran text;
  private static JsonNode json;

  @BeforeAll
  static void explainOnce() throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    Path moscow = Files.writeString(articles.resolve("moskou.txt"), MOSCOW);
    Files.writeString(articles.resolve("dorp.txt"), OTHER);
    String[] options = {"--explain", "--date", "2024-10-12"};
    text = run("claims", moscow.toString(), options[0], options[1], options[2]);
    String[] asJson = {"claims", moscow.toString(), "--explain", "--format", "json"};
    json = new ObjectMapper().readTree(run(asJson).out());
  }

  @Test
  void aLinkNamesTheContextAndTheCandidatesThatWereLeft() {
    assertTrue(
        text.out().contains("    because       stands where one who acts does\n"), text.out());
    String city = "    not           Moscow  Place  (name 'Moskou' (places.tsv:";
    assertTrue(text.out().contains(city), text.out());
    String state = "): stands where a place does\n";
    assertTrue(text.out().contains(state), text.out());
  }

  @Test
  void aDescriptionNamesThoseWhomItStoodForAtAnotherTime() {
    String line = text.out().lines().filter(l -> l.contains("Donald Trump")).findFirst().orElse("");
    assertTrue(line.startsWith("    not  "), text.out());
    assertTrue(line.endsWith(": not at the day of publication"), line);
  }

  @Test
  void aClaimNamesItsEntryWithItsLine() {
    assertTrue(
        Pattern.compile("because +waarschuwen \\(verb, Warning\\), predicates\\.tsv:\\d+\n")
            .matcher(text.out())
            .find(),
        text.out());
    assertTrue(text.out().contains("because       claim: 0."), text.out());
  }

  @Test
  void aSentenceOfWarWithoutAClaimSaysWhatWasMissing() {
    assertTrue(text.out().contains("  no claim, though of war: raketten\n"), text.out());
    assertTrue(text.out().contains("    'blonken'     no entry of the lexicon\n"), text.out());
  }

  @Test
  void withoutTheOptionNothingOfThatIsPrinted() {
    Ran plain = run("claims", articles.resolve("moskou.txt").toString());
    assertFalse(plain.out().contains("no claim, though"), plain.out());
    assertFalse(plain.out().contains("    not   "), plain.out());
  }

  @Test
  void inJsonEntitiesHaveTheirCandidatesAndSentencesWhatWasMissing() {
    JsonNode first = json.get("entities").get(0);
    assertEquals("Russia", first.get("entity").asText());
    assertTrue(first.get("left").findValuesAsText("entity").contains("Moscow"), first.toString());
    JsonNode missed = json.get("missed");
    assertTrue(missed.findValuesAsText("word").contains("blonken"), missed.toString());
  }

  @Test
  void gapsListsUnknownNamesAndWordsWithExamplesTheMostFrequentFirst() {
    Ran ran = run("gaps", articles.toString());
    assertEquals(0, ran.code(), ran.err());
    int captain = ran.out().indexOf("      2  Jonas Verhulle  Person, articles: 2\n");
    int village = ran.out().indexOf("      1  Zwartenhove  Place, articles: 1\n");
    assertTrue(captain > 0 && captain < village, ran.out());
    assertTrue(ran.out().contains("dorp.txt, sentence 2: Kapitein Jonas Verhulle"), ran.out());
    assertTrue(ran.out().contains("Sentences of war without a claim: "), ran.out());
    assertTrue(ran.out().contains("      1  blinken\n"), ran.out());
  }

  @Test
  void gapsAsJsonHasAllOfThem() throws IOException {
    JsonNode gaps =
        new ObjectMapper().readTree(run("gaps", articles.toString(), "--format", "json").out());
    assertEquals(2, gaps.get("articles").asInt());
    JsonNode captain = gaps.get("names").get(0);
    assertEquals("Jonas Verhulle", captain.get("name").asText());
    assertEquals(2, captain.get("count").asInt());
    assertEquals(2, captain.get("articles").size());
    assertTrue(gaps.get("sentences").size() > 0, gaps.toString());
  }

  @Test
  void anUnknownNameIsOneUnlinkedEntityInAllArticles() throws IOException {
    Path out = folder.resolve("graph.nq");
    run("build", articles.toString(), "--out", out.toString());
    List<String> lines = Files.readAllLines(out);
    Pattern label = Pattern.compile("<(\\S+)> <\\S+#label> \"Jonas Verhulle\"@en .*");
    List<String> ids =
        lines.stream().map(label::matcher).filter(Matcher::matches).map(m -> m.group(1)).toList();
    assertEquals(1, ids.stream().distinct().count(), ids.toString());
    assertEquals(2, articlesThatName(ids.get(0), lines), ids.toString());
    String linked = "<" + ids.get(0) + "> <https://w3id.org/wapenfeit/ontology#linked> \"false\"";
    assertTrue(lines.stream().anyMatch(l -> l.startsWith(linked)), linked);
  }

  private static long articlesThatName(String id, List<String> lines) {
    return lines.stream()
        .filter(l -> l.contains("<" + id + ">"))
        .map(l -> l.substring(l.lastIndexOf('<')))
        .distinct()
        .count();
  }
}
