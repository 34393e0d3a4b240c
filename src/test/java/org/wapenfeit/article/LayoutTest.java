package org.wapenfeit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.article.ArticleAsserts.assertBlocks;
import static org.wapenfeit.article.ArticleAsserts.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wapenfeit.text.Span;

class LayoutTest {

  @Test
  void subheadIsShortAndEndsNoSentence() {
    assertBlocks(
        "Kop van het stuk\n\nEerste alinea.\n\nLading uit Iran\n\nTweede alinea.\n\n'Laf'\n\nDerde.",
        "HEADLINE Kop van het stuk",
        "PARAGRAPH Eerste alinea.",
        "SUBHEAD Lading uit Iran",
        "PARAGRAPH Tweede alinea.",
        "SUBHEAD 'Laf'",
        "PARAGRAPH Derde.");
  }

  @Test
  void shortQuestionIsASubheadAndTwoSentencesAreNot() {
    assertBlocks(
        "Kop\n\nAlinea.\n\nWat mag er wel?\n\nVeel.\n\nPolen vraagt hulp. Wat doet de NAVO?\n\nNiets.",
        "HEADLINE Kop",
        "PARAGRAPH Alinea.",
        "SUBHEAD Wat mag er wel?",
        "PARAGRAPH Veel.",
        "PARAGRAPH Polen vraagt hulp. Wat doet de NAVO?",
        "PARAGRAPH Niets.");
  }

  @Test
  void paragraphThatEndsInAQuotationIsNoSubhead() {
    assertBlocks(
        "Kop\n\n\"Wij gaan door.\"\n\nHij noemt het \"een ramp\".",
        "HEADLINE Kop",
        "PARAGRAPH \"Wij gaan door.\"",
        "PARAGRAPH Hij noemt het \"een ramp\".");
  }

  @Test
  void captionInsideTheTextOpensWithItsMaker() {
    assertBlocks(
        "Kop\n\nAlinea.\n\nNOS Situatie op 3 mei 2024\n\nReuters meldt vijf doden.\n\n"
            + "De brug na de aanval. Foto: ANP / EPA\n",
        "HEADLINE Kop",
        "PARAGRAPH Alinea.",
        "HEADER NOS",
        "CAPTION Situatie op 3 mei 2024",
        "PARAGRAPH Reuters meldt vijf doden.",
        "CAPTION De brug na de aanval.",
        "HEADER Foto: ANP / EPA");
  }

  @Test
  void linesWithoutBlankOnesBetweenThemAreBlocks() {
    assertBlocks(
        "Zes dorpen heroverd\nHet leger heeft zes dorpen heroverd, meldt de generale staf in een"
            + " verklaring die maandag op sociale media verscheen.\nRest van de dag\nHet bleef stil.",
        "HEADLINE Zes dorpen heroverd",
        "PARAGRAPH Het leger heeft zes dorpen heroverd, meldt de generale staf in een verklaring"
            + " die maandag op sociale media verscheen.",
        "SUBHEAD Rest van de dag",
        "PARAGRAPH Het bleef stil.");
  }

  @Test
  void linesWrappedAtAWidthAreJoined() {
    assertBlocks(
        "Vier doden in El Fasher\n"
            + "Bij een aanval op de stad El Fasher zijn zondag\n"
            + "vier mensen omgekomen, meldt een ziekenhuis aan\n"
            + "AFP.\n"
            + "De RSF ontkent dat en wijst naar het leger, dat\n"
            + "niet reageert.\n",
        "HEADLINE Vier doden in El Fasher",
        "PARAGRAPH Bij een aanval op de stad El Fasher zijn zondag\n"
            + "vier mensen omgekomen, meldt een ziekenhuis aan\nAFP.",
        "PARAGRAPH De RSF ontkent dat en wijst naar het leger, dat\nniet reageert.");
  }

  @Test
  void windowsLineEndsStayInTheTextAndOutOfTheBlocks() {
    Article article = read("Kop\r\n\r\nEen.\r\nTwee.\r\n");
    assertBlocks(article, "HEADLINE Kop", "PARAGRAPH Een.", "PARAGRAPH Twee.");
    assertEquals("Kop\r\n\r\nEen.\r\nTwee.\r\n", article.text());
    assertEquals(new Span(7, 11), article.blocks().get(1).span());
  }

  @Test
  void textOfOneLineIsOneParagraph() {
    assertBlocks(
        "Er viel een bom. Niemand weet waar.", "PARAGRAPH Er viel een bom. Niemand weet waar.");
  }

  @Test
  void blocksStandInOrderAndDoNotOverlap() {
    List<Block> blocks =
        read(" date 2024-01 © AFP De brug.\n\nKop\n\nKYIV (ANP) - Tekst.\n\n18:42\nMeer.\n")
            .blocks();
    for (int i = 1; i < blocks.size(); i++) {
      assertTrue(blocks.get(i - 1).span().end() <= blocks.get(i).span().start());
    }
    assertEquals(8, blocks.size());
  }

  @Test
  void everyHeaderPatternMatchesItsExample() {
    for (Rows.Row row : Rows.of("/ontology/article-headers.tsv", 3)) {
      String example = row.cells().get(2);
      Span match =
          HeaderPatterns.standard().at(row.cells().get(0), example, new Span(0, example.length()));
      assertTrue(match.length() > 0, row.where() + ": '" + example + "' is not matched");
    }
  }
}
