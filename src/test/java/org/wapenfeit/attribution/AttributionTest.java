package org.wapenfeit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Modality;

class AttributionTest {

  @Test
  void whatAPapersTellsOfASpokenWordHasBothTheNearestFirst() {
    Said said = Said.in("Joe Biden heeft volgens Axios laten weten dat er geen troepen komen.");
    assertEquals("Joe Biden|asserts + Axios|asserts", said.sourcesOf("troepen"));
    assertFalse(said.about("troepen").sources().get(1).independent());
  }

  @Test
  void aRelativeClauseWithBackgroundIsTheArticlesOwnVoice() {
    Said said =
        Said.in(
            "Polen meldt dat een drone is neergestort bij Lublin, waar vorig jaar een brand woedde.");
    assertEquals("Poland|asserts", said.sourcesOf("neergestort"));
    assertEquals("", said.sourcesOf("woedde"));
  }

  @Test
  void zouGoesOnWithTheSpeakerInTheSameParagraphOnly() {
    String first = "Volgens Kyiv zijn tien drones neergehaald. ";
    String next = "Drie andere zouden een flat hebben geraakt.";
    assertEquals("Ukraine|asserts", Said.in(first + next).sourcesOf("geraakt"));
    assertEquals("", Said.in(first + "\n\n" + next).sourcesOf("geraakt"));
  }

  @Test
  void aQuotationThatOpensAParagraphIsOfTheSpeakerNamedLast() {
    Said said =
        Said.in(
            "President Zelensky zegt dat de stad is heroverd.\n\n"
                + "\"Onze mannen hebben twaalf tanks vernield. De vijand vlucht.\"");
    assertEquals("Volodymyr Zelensky|asserts", said.sourcesOf("vernield"));
  }

  @Test
  void sharedBasisOfTwoSentences() {
    Said said =
        Said.in(
            "Rusland gebruikt Iraanse raketten, zegt het Witte Huis. "
                + "De Amerikanen baseren zich op inlichtingen.");
    assertEquals("White House|asserts", said.sourcesOf("gebruikt"));
    assertEquals(List.of(Basis.intelligence), said.about("gebruikt").basis());
  }

  @Test
  void whoOnlyReactsMakesAClaimOfItsOwn() {
    Said said = Said.in("Bij de aanval vielen zes doden. Israël heeft nog niet gereageerd.");
    assertEquals("", said.sourcesOf("vielen"));
    assertEquals(1, new Attributions(said.spans()).reactions().size());
    assertTrue(Attributions.isReaction(new Attributions(said.spans()).reactions().get(0)));
  }

  @Test
  void anInvestigationIsAddedToWhatNobodySays() {
    Said said = Said.in("Onduidelijk is of er doden zijn. De VS zegt dat nog te onderzoeken.");
    assertEquals("United States|investigates", said.sourcesOf("doden"));
  }

  @Test
  void aGuessIsPossible() {
    Said said = Said.in("Oekraïne vermoedt dat Iran de drones heeft geleverd.");
    assertEquals(Optional.of(Modality.possible), said.about("geleverd").modality());
  }

  @Test
  void anonymousSourcesAreABasis() {
    Said said = Said.in("Een bron bij de NAVO zei tegen CNN dat er troepen zijn gestuurd.");
    assertEquals(List.of(Basis.anonymousSources), said.about("gestuurd").basis());
  }

  @Test
  void aSpeechActHasNoSourceInItsOwnSpeaker() {
    Said said = Said.in("Premier Tusk waarschuwde dat Rusland troepen naar Belarus stuurt.");
    assertEquals("", said.sourcesOf("waarschuwde"));
    assertEquals("Donald Tusk|asserts", said.sourcesOf("stuurt"));
  }

  @Test
  void aBadRowSaysWhereItIs() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Rows.read("/attribution/bad.tsv", 3, cells -> cells[0]));
    assertTrue(e.getMessage().contains("bad.tsv line 3"), e.getMessage());
  }
}
