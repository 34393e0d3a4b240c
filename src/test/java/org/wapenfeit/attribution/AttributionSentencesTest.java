package org.wapenfeit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of sentences and the examples of the cue table. */
class AttributionSentencesTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/attribution/sentences.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 2)
  void tellsWhoSaysWhat(String text, String says, String first, String last) {
    Said said = Said.in(text);
    if (says == null || says.isEmpty()) {
      assertTrue(said.speakers().isEmpty(), () -> "nobody speaks, but " + said);
      return;
    }
    List<String> contents = said.contents(says);
    assertTrue(!contents.isEmpty(), () -> "expected " + says + " but found " + said);
    assertTrue(
        contents.stream().anyMatch(c -> (first == null || c.startsWith(first)) && c.endsWith(last)),
        () -> "expected " + first + " … " + last + " but found " + contents);
  }

  static Stream<Cue> examples() {
    return CueTable.load().all().stream().filter(c -> !c.says().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfTheTableHasItsSpeaker(Cue cue) {
    Said said = Said.in(cue.example());
    assertEquals(
        cue.says(),
        said.speakers().stream()
            .filter(s -> s.equals(cue.says()))
            .findFirst()
            .orElse(said.speakers().stream().collect(Collectors.joining(" / "))));
  }
}
