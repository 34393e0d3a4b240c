package org.wapenfeit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private static final DutchAnalyzer DUTCH = DutchAnalyzer.load();
  private static final NameFinder NAMES = NameFinder.load();

  private static List<String> names(String text) {
    return NAMES.find(DUTCH.analyzeText(text)).stream()
        .map(n -> n.kind() + " " + n.sentence().token(n.from()).form())
        .toList();
  }

  @Test
  void findsPlacesAndPersons() {
    String text = "In Amsterdam sprak Jan Jansen met de minister van Frankrijk.";
    assertEquals(List.of("LOC Amsterdam", "PER Jan", "LOC Frankrijk"), names(text));
  }

  @Test
  void oneTextDoesNotChangeTheNext() {
    String text = "In Amsterdam sprak Jan Jansen met de minister van Frankrijk.";
    List<String> before = names(text);
    names("Amsterdam is een schip. Amsterdam voer uit. Jansen ook.");
    assertEquals(before, names(text));
  }
}
