package org.wapenfeit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DutchAnalyzerTest {
  private static final DutchAnalyzer DUTCH = DutchAnalyzer.load();

  private static String relation(String text, String form) {
    return token(text, form).deprel();
  }

  private static Token token(String text, String form) {
    return DUTCH.analyzeText(text).stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.form().equals(form))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void headlineHasItsSubjectAndObject() {
    String text = "Rusland gebruikt Noord-Koreaanse raketten in Oekraïne, zegt het Witte Huis.";
    assertEquals("nsubj", relation(text, "Rusland"));
    assertEquals("obj", relation(text, "raketten"));
    assertEquals("VERB", token(text, "gebruikt").upos());
  }

  @Test
  void wordForADayIsNoSubject() {
    String text = "Zaterdagnacht vuurde Iran zeker veertig raketten af op Israël.";
    assertEquals("obl", relation(text, "Zaterdagnacht"));
    assertEquals("nsubj", relation(text, "Iran"));
    assertEquals("compound:prt", relation(text, "af"));
  }

  @Test
  void spansPointIntoTheText() {
    String text = "Het leger schoot drie drones neer. Daarna bleef het stil.";
    List<Sentence> sentences = DUTCH.analyzeText(text);
    assertEquals(2, sentences.size());
    for (Sentence sentence : sentences) {
      sentence.tokens().forEach(t -> assertEquals(t.form(), t.span().of(text)));
    }
  }
}
