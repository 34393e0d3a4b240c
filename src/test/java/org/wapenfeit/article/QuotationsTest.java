package org.wapenfeit.article;

import static org.wapenfeit.article.ArticleAsserts.assertQuotations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hij noemt dat \"een ramp\" voor het land.",
        "Hij noemt dat 'een ramp' voor het land.",
        "Hij noemt dat “een ramp” voor het land.",
        "Hij noemt dat „een ramp” voor het land.",
        "Hij noemt dat „een ramp“ voor het land.",
        "Hij noemt dat ‘een ramp’ voor het land.",
        "Hij noemt dat ‚een ramp’ voor het land.",
        "Hij noemt dat «een ramp» voor het land.",
        "Hij noemt dat »een ramp« voor het land.",
        "Hij noemt dat ,,een ramp'' voor het land.",
        "Hij noemt dat ”een ramp” voor het land."
      })
  void allQuotationMarksOfDutchPapersAreKnown(String text) {
    assertQuotations(text, "een ramp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er vielen 's nachts zo'n tien doden.",
        "Er vielen ’s nachts zo’n tien doden.",
        "Er vielen ‘s nachts doden, in foto’s en video’s te zien.",
        "In de jaren '80 en '90 waren de F-16's nieuw.",
        "De auto van Hans' broer is in 's-Hertogenbosch.",
        "Zelensky's leger rukt op naar de regio's.",
        "Dat was in de zomer van '24, zei hij.",
        "'t Is nu stil."
      })
  void apostrophesQuoteNothing(String text) {
    assertQuotations(text);
  }

  @Test
  void apostrophesInsideAQuotationDoNotEndIt() {
    assertQuotations(
        "'De Houthi's hebben 's nachts zo'n tien raketten', zegt hij.",
        "De Houthi's hebben 's nachts zo'n tien raketten");
    assertQuotations(
        "‘De Houthi’s hebben ’s nachts zo’n tien raketten’, zegt hij.",
        "De Houthi’s hebben ’s nachts zo’n tien raketten");
  }

  @Test
  void quotationRunsOverSentencesAndAnotherOneFollows() {
    assertQuotations(
        "\"Wij gaan door. Niemand stopt ons\", zei hij. \"Ook Iran niet.\"",
        "Wij gaan door. Niemand stopt ons",
        "Ook Iran niet.");
  }

  @Test
  void quotationInsideAQuotationIsPartOfIt() {
    assertQuotations(
        "\"Zij noemen dat 'een vergissing', maar wij niet\", zei zij.",
        "Zij noemen dat 'een vergissing', maar wij niet");
  }

  @Test
  void quotationThatStaysOpenRunsToTheEndOfItsBlock() {
    assertQuotations(
        "\"Wij gaan door.\n\n\"En wij winnen\", zei hij.", "Wij gaan door.", "En wij winnen");
  }

  @Test
  void quotedNumberIsAQuotation() {
    assertQuotations("De krant kopt '99 procent onderschept' vandaag.", "99 procent onderschept");
  }
}
