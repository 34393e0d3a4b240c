package org.wapenfeit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Block;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.text.Span;

class DutchAnalyzerTest {
  private static final DutchAnalyzer DUTCH = DutchAnalyzer.load();

  private static Token token(String text, String form) {
    return DUTCH.analyzeText(text).stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.form().equals(form))
        .findFirst()
        .orElseThrow();
  }

  /** Each word with its relation and head, for comparing whole sentences. */
  private static String print(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(s -> s.tokens().stream())
        .map(Token::toString)
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest(name = "in ''{0}'' {1} is {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Rusland gebruikt Noord-Koreaanse raketten in Oekraïne, zegt het Witte Huis.;Rusland;nsubj",
        "Rusland gebruikt Noord-Koreaanse raketten in Oekraïne, zegt het Witte Huis.;raketten;obj",
        "Zaterdagnacht vuurde Iran zeker veertig raketten af op Israël.;Iran;nsubj",
        "Zaterdagnacht vuurde Iran zeker veertig raketten af op Israël.;raketten;obj",
        "Zaterdagnacht vuurde Iran zeker veertig raketten af op Israël.;af;compound:prt",
        "Het land levert Oekraïne raketten met groter bereik.;raketten;obj",
        "De brug is door het leger vernietigd.;brug;nsubj:pass",
        "De brug is door het leger vernietigd.;leger;obl:agent",
        "Het leger heeft maandag drie drones neergehaald.;drones;obj",
        "Turkije levert drones aan Soedan.;Soedan;obl",
        "De president zegt dat de rebellen de stad hebben veroverd.;stad;obj",
        "De president zegt dat de rebellen de stad hebben veroverd.;rebellen;nsubj"
      })
  void wordHasItsRole(String text, String form, String relation) {
    assertEquals(relation, token(text, form).deprel());
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

  @Test
  void formIsComposedWhileItsSpanKeepsTheText() {
    String text = "Oekrai\u0308ne wacht.";
    Token name = DUTCH.analyzeText(text).get(0).token(1);
    assertEquals("Oekraïne", name.form());
    assertEquals(new Span(0, 9), name.span());
  }

  @Test
  void headerIsLeftOutAndSentencesStayInTheirBlocks() {
    String text = "Krant 4 mei Stad gevallen Het leger nam de stad in.";
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.HEADER, new Span(0, 11), List.of()),
            new Block(Block.Kind.HEADLINE, new Span(12, 25), List.of()),
            new Block(Block.Kind.PARAGRAPH, new Span(26, text.length()), List.of()));
    List<Sentence> sentences =
        DUTCH.analyze(new Article("proef", text, Metadata.UNKNOWN, blocks)).sentences();
    assertEquals(List.of(1, 2), sentences.stream().map(Sentence::blockIndex).toList());
    assertEquals("Stad gevallen", sentences.get(0).span().of(text));
    assertEquals("Het leger nam de stad in.", sentences.get(1).span().of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "…", "\"", "\uD83D\uDE80 raket!", "?!?!", "a", "12", "\u00A0\n\n-"})
  void oddTextIsNoTrouble(String text) {
    for (Sentence sentence : DUTCH.analyzeText(text)) {
      assertNotNull(sentence.root());
    }
  }

  @Test
  void veryLongSentenceIsRead() {
    String text = String.join(", ", Collections.nCopies(2000, "de raket van het leger"));
    assertEquals(1, DUTCH.analyzeText(text).size());
  }

  @Test
  void threadsReadTheSameAsOne() {
    List<String> texts =
        java.util.stream.IntStream.range(0, 40)
            .mapToObj(
                i -> "Het leger vuurde " + (i + 2) + " raketten af op de stad, zei de gouverneur.")
            .toList();
    List<String> one = texts.stream().map(t -> print(DUTCH.analyzeText(t))).toList();
    List<String> many =
        texts.parallelStream().map(t -> print(DutchAnalyzer.load().analyzeText(t))).toList();
    assertEquals(one, many);
  }

  @Test
  void everySentenceIsATreeWithOneRoot() {
    String text =
        "\"Wij gaan door\", zei hij. Vijf doden bij aanval op haven! (Foto: persbureau) Waarom? 13:20 - Het leger meldt dat.";
    for (Sentence sentence : DUTCH.analyzeText(text)) {
      Token root = sentence.root();
      assertEquals(1, sentence.tokens().stream().filter(t -> t.head() == 0).count());
      assertTrue(sentence.tokens().stream().allMatch(t -> sentence.isUnder(t, root)), text);
    }
  }
}
