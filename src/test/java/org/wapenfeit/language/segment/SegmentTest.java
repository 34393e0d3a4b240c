package org.wapenfeit.language.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.text.Span;

class SegmentTest {
  private static final Tokenizer TOKENIZER = new Tokenizer();
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  /** Words apart by blanks, sentences by a bar. */
  private static String segment(String text) {
    List<String> sentences =
        SPLITTER.split(text, TOKENIZER.tokenize(text)).stream()
            .map(s -> String.join(" ", s.stream().map(w -> w.of(text)).toList()))
            .toList();
    return String.join(" | ", sentences);
  }

  private static List<String> words(String text) {
    return TOKENIZER.tokenize(text).stream().map((Span s) -> s.of(text)).toList();
  }

  private static int sentences(String text) {
    return SPLITTER.split(text, TOKENIZER.tokenize(text)).size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.000",
        "1,5",
        "13:20",
        "13.20",
        "F-16's",
        "80-jarige",
        "raketaanval",
        "o.a.",
        "nu.nl",
        "Noord-Koreaanse",
        "foto’s",
        "Shahed-136",
        "2022-2023",
        "https://www.voorbeeld.nl/a?b=c",
        "km²",
        "1e",
        "V.N.",
        "@leger",
        "#vrede",
        "Zelensky's",
        "S-300",
        "T-72's"
      })
  void isOneWord(String word) {
    assertEquals(List.of("De", word, "is", "daar"), words("De " + word + " is daar"));
  }

  @Test
  void marksAreWordsOfTheirOwn() {
    assertEquals("Het meisje ( 6 ) riep : ‘ Help ! ’", segment("Het meisje (6) riep: ‘Help!’"));
    assertEquals("Het kostte € 5 , 10 % meer .", segment("Het kostte €5, 10% meer."));
  }

  @Test
  void unitsStandApartFromNumbersWithSpace() {
    assertEquals("Het bereik is 880 km .", segment("Het bereik is 880 km."));
  }

  @Test
  void partOfACompoundKeepsItsHyphen() {
    assertEquals(
        "Er waren lucht- en raketaanvallen .", segment("Er waren lucht- en raketaanvallen."));
  }

  @Test
  void elidedWordsKeepTheirApostrophe() {
    assertEquals(
        "Het begon 's nachts . | 's Ochtends was het stil .",
        segment("Het begon 's nachts. 's Ochtends was het stil."));
  }

  @Test
  void genitiveKeepsItsApostropheOutsideQuotations() {
    assertEquals("Hamas' leider zweeg .", segment("Hamas' leider zweeg."));
    assertEquals("' Dat doet Hamas ' zei hij .", segment("'Dat doet Hamas' zei hij."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Wij gaan door.”",
        "\"Wij gaan door.\"",
        "'Wij gaan door.'",
        "‘Wij gaan door!’",
        "„Wij gaan door.”",
        "«Wij gaan door.»"
      })
  void closingQuotationMarkBelongsToItsSentence(String quotation) {
    String text = quotation + " Dat zei de minister. Daarna vertrok hij.";
    List<List<Span>> found = SPLITTER.split(text, TOKENIZER.tokenize(text));
    assertEquals(3, found.size(), () -> segment(text));
    assertEquals(quotation.length(), found.get(0).get(found.get(0).size() - 1).end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Waarom?” vroeg de tolk.",
        "\"Wij gaan door!\" zegt de generaal.",
        "'Wij gaan door', zei hij om 13.20 uur.",
        "Volgens A.H. de Boer vielen er 10.000 doden.",
        "Dat meldde gen. Pieters van de V.N. aan de raad.",
        "De drone van J. Pieters vloog 1.200 km ver...",
        "Zij woont aan de St. Jorisweg in de stad.",
        "De stad (nu leeg!) ligt aan de rivier.",
        "Wat is er gebeurd?!"
      })
  void isOneSentence(String text) {
    assertEquals(1, sentences(text), () -> segment(text));
  }

  @Test
  void quotationAfterAFullStopStartsASentence() {
    assertEquals(
        "\" Stop \" , zegt hij . | \" Wij gaan door . \"",
        segment("\"Stop\", zegt hij. \"Wij gaan door.\""));
  }

  @Test
  void blankLineEndsASentence() {
    assertEquals("Vijf doden | De stad is leeg", segment("Vijf doden\n\nDe stad is leeg"));
  }

  @Test
  void theNetworkXEndsASentenceAndAnInitialDoesNot() {
    assertEquals(
        "Dat schrijft hij op X. | Hij dreigt .", segment("Dat schrijft hij op X. Hij dreigt."));
    assertEquals("Malcolm X. Jansen zweeg .", segment("Malcolm X. Jansen zweeg."));
  }

  @Test
  void openAbbreviationEndsNoSentenceButAFreeOneMay() {
    assertEquals(1, sentences("Volgens dr. De Boer is het zo."));
    assertEquals(2, sentences("Er kwamen tanks, drones enz. De stad viel."));
    assertEquals(1, sentences("Op 4 mei jl. Vertrokken zij."));
  }

  static Stream<String> abbreviations() {
    return new BufferedReader(
            new InputStreamReader(
                SegmentTest.class.getResourceAsStream("/ontology/abbreviations.tsv"),
                StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("form\t"));
  }

  @ParameterizedTest
  @MethodSource("abbreviations")
  void exampleOfTheTableHoldsTogether(String row) {
    String[] columns = row.split("\t");
    String after = columns[2].toLowerCase(java.util.Locale.ROOT);
    int end = after.indexOf(columns[0]) + columns[0].length();
    for (List<Span> sentence : SPLITTER.split(columns[2], TOKENIZER.tokenize(columns[2]))) {
      int last = sentence.get(sentence.size() - 1).end();
      assertEquals(false, last == end, () -> segment(columns[2]));
    }
  }
}
