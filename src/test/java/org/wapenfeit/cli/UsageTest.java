package org.wapenfeit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.cli.Ran.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "build",
        "build x",
        "build x --out x.doc",
        "build x --out x.nq --threads 0",
        "build x --out x.nq --date gisteren",
        "build x --store y --with-ontology",
        "build x y --store z --url https://example.org/",
        "serve",
        "serve --store x --port 70000",
        "query ASK{}",
        "query ASK{} --store x --endpoint http://127.0.0.1:1/",
        "query ASK{} --store x --format pdf",
        "claims",
        "train"
      })
  void wrongUsageGivesTwoAndSaysWhatIsWrong(String arguments) {
    Ran ran = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertEquals(2, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("Usage: wapenfeit"), ran.err());
  }

  @Test
  void aMistypedCommandGetsASuggestion() {
    Ran ran = run("biuld", "x");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("wapenfeit build"), ran.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve --store nergens",
        "query ASK{} --store nergens",
        "query nergens.rq --store nergens",
        "query SELECT{nonsense --store nergens",
        "query ASK{} --endpoint http://127.0.0.1:1/sparql",
        "train nergens"
      })
  void badDataGivesOneAndOneLine(String arguments) {
    Ran ran = run(arguments.split(" "));
    assertEquals(1, ran.code(), ran.err());
    assertTrue(ran.err().startsWith("wapenfeit: "), ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "build", "serve", "query", "claims", "train"})
  void everyCommandHasHelpWithExamples(String command) {
    Ran ran = run(command, "--help");
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("Examples:\n  wapenfeit " + command), ran.out());
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Ran ran = run("--version");
    assertTrue(ran.out().matches("wapenfeit \\d+\\.\\d+\\.\\d+.*\\R"), ran.out());
  }
}
