package org.wapenfeit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wapenfeit.article.ArticleAsserts.assertBlocks;
import static org.wapenfeit.article.ArticleAsserts.read;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wapenfeit.edtf.Edtf;

class HeaderStylesTest {

  private static void assertSource(String text, String publisher, String published) {
    Metadata found = read(text).metadata();
    assertEquals(Optional.ofNullable(publisher), found.publisher());
    assertEquals(Optional.ofNullable(published), found.published().map(Edtf::value));
  }

  @Test
  void datePrefixBeforeRunningTextIsTheMonthOfPublication() {
    String text = " date 2024-01 Het leger heeft een drone neergehaald, zegt het ministerie.\n";
    assertBlocks(
        text,
        "HEADER date 2024-01",
        "PARAGRAPH Het leger heeft een drone neergehaald, zegt het ministerie.");
    assertSource(text, null, "2024-01");
  }

  @Test
  void datePrefixMayNameTheDayAndStandBeforeADateline() {
    String text = " date 2023-03-17 ODESA (ANP/DPA) - De haven is dicht.\n";
    assertBlocks(
        text, "HEADER date 2023-03-17", "HEADER ODESA (ANP/DPA) -", "PARAGRAPH De haven is dicht.");
    assertSource(text, "ANP", "2023-03-17");
  }

  @Test
  void headlineAfterTheDatePrefixIsToldByItsEnd() {
    assertBlocks(
        " date 2024-09 Wie levert de granaten? Drie vragen over munitie\n\nDat is de vraag.\n",
        "HEADER date 2024-09",
        "HEADLINE Wie levert de granaten? Drie vragen over munitie",
        "PARAGRAPH Dat is de vraag.");
  }

  @Test
  void impossibleDatePrefixIsNoDate() {
    assertSource(" date 2024-13 Het leger rukt op.\n", null, null);
  }

  @Test
  void todayUnderADatePrefixIsTheMonthOnly() {
    String text =
        " date 2024-11 EPA Een tank bij Soemi\n\n"
            + "NOS Nieuws • vandaag, 17:21 • Aangepast vandaag, 17:50 Leger trekt zich terug\n\n"
            + "Het leger trekt zich terug.\n";
    assertBlocks(
        text,
        "HEADER date 2024-11",
        "HEADER EPA",
        "CAPTION Een tank bij Soemi",
        "HEADER NOS Nieuws • vandaag, 17:21 • Aangepast vandaag, 17:50",
        "HEADLINE Leger trekt zich terug",
        "PARAGRAPH Het leger trekt zich terug.");
    assertSource(text, "NOS", "2024-11");
  }

  @Test
  void todayWithoutADateLeavesTheDateUnknown() {
    assertSource("NOS Nieuws • gisteren, 09:21 Brug vernield\n\nDe brug is weg.", "NOS", null);
  }

  @Test
  void fullDateInTheHeaderIsTheDayAndNotThatOfTheLastChange() {
    String text =
        "NOS Nieuws • zondag 11 februari 2024, 08:05 • Aangepast maandag 12 februari 2024, 09:00"
            + " 'Drones boven haven Sebastopol'\n\nEr vlogen drones.\n";
    assertBlocks(
        text,
        "HEADER NOS Nieuws • zondag 11 februari 2024, 08:05 • Aangepast maandag 12 februari 2024,"
            + " 09:00",
        "HEADLINE 'Drones boven haven Sebastopol'",
        "PARAGRAPH Er vlogen drones.");
    assertSource(text, "NOS", "2024-02-11");
  }

  @Test
  void dayInTheHeaderIsMoreExactThanTheMonthOfThePrefix() {
    String header = "NOS Nieuws • zondag 11 februari 2024, 08:05 Brug vernield\n\nDe brug is weg.";
    assertSource(" date 2024-02 AFP De brug\n\n" + header, "NOS", "2024-02-11");
    assertSource(" date 2024-06 AFP De brug\n\n" + header, "NOS", "2024-06");
  }

  @Test
  void quotedHeadlineThatRunsOnIntoTheTextIsCutAtItsQuotationMark() {
    assertBlocks(
        "NOS Nieuws • maandag, 08:12 'Legerleiding wist van aanval op haven' De legerleiding wist"
            + " ervan. Dat schrijft een krant.",
        "HEADER NOS Nieuws • maandag, 08:12",
        "HEADLINE 'Legerleiding wist van aanval op haven'",
        "PARAGRAPH De legerleiding wist ervan. Dat schrijft een krant.");
  }

  @Test
  void creditOfSeveralMakersStandsBeforeItsCaption() {
    assertBlocks(
        "Jane Miller / US Army / AFP Een lanceerinrichting in Texas in 2019\n\n"
            + "NOS Nieuws • vandaag, 13:20 Raketten aangekomen\n\nZe zijn er.\n",
        "HEADER Jane Miller / US Army / AFP",
        "CAPTION Een lanceerinrichting in Texas in 2019",
        "HEADER NOS Nieuws • vandaag, 13:20",
        "HEADLINE Raketten aangekomen",
        "PARAGRAPH Ze zijn er.");
  }

  @Test
  void lineAboveTheHeaderIsACaptionAlsoWhenItsMakerIsUnknown() {
    assertBlocks(
        "De ingang van het ziekenhuis in Rafah\n\n"
            + "NOS Nieuws • vandaag, 13:20 Ziekenhuis dicht\n\nHet is dicht.\n",
        "CAPTION De ingang van het ziekenhuis in Rafah",
        "HEADER NOS Nieuws • vandaag, 13:20",
        "HEADLINE Ziekenhuis dicht",
        "PARAGRAPH Het is dicht.");
  }

  @Test
  void captionWithCopyrightSignMayEndInAFullStop() {
    assertBlocks(
        "© REUTERS Vrouwen wachten op water in Omdurman.\n\n"
            + "Water schaars in Soedan\n\n"
            + "31 mei 2025, 21u40 – Bron: Belga, AFP, eigen berichtgeving\n\n"
            + "Er is weinig water.\n",
        "HEADER © REUTERS",
        "CAPTION Vrouwen wachten op water in Omdurman.",
        "HEADLINE Water schaars in Soedan",
        "HEADER 31 mei 2025, 21u40 – Bron: Belga, AFP, eigen berichtgeving",
        "PARAGRAPH Er is weinig water.");
  }

  @Test
  void belgianDateLineGivesTheDayAndTheFirstAgency() {
    String text = "Bom op markt\n\nma 14 okt 2024, 09:12 – Bron: AFP, Belga\n\nEr viel een bom.\n";
    assertSource(text, "AFP", "2024-10-14");
  }

  @Test
  void outletOnALineOfItsOwnIsThePublisher() {
    String text =
        "De Standaard\nBuitenland\nDoor Joris Peeters en Anna De Wit\n"
            + "12/04/2024 om 10:12 | Leestijd 3 min\n\n"
            + "Soedan: leger herovert brug\n\nHet leger heeft de brug heroverd.\n";
    assertBlocks(
        text,
        "HEADER De Standaard",
        "HEADER Buitenland",
        "HEADER Door Joris Peeters en Anna De Wit",
        "HEADER 12/04/2024 om 10:12 | Leestijd 3 min",
        "HEADLINE Soedan: leger herovert brug",
        "PARAGRAPH Het leger heeft de brug heroverd.");
    assertSource(text, "De Standaard", "2024-04-12");
  }

  @Test
  void bylineUnderTheHeadlineIsNoSubhead() {
    assertBlocks(
        "Een week in Goma\n\n28 mei 2024 – Van onze redacteur buitenland\n\n"
            + "Marijke van der Veen\n\nHet regent.\n",
        "HEADLINE Een week in Goma",
        "HEADER 28 mei 2024 – Van onze redacteur buitenland",
        "HEADER Marijke van der Veen",
        "PARAGRAPH Het regent.");
  }

  @Test
  void dateAloneAboveTheHeadline() {
    String text = "6 okt 2023, 11:14\n\nRaket op café\nKYIV (ANP/RTR) - Een raket viel.\n";
    assertBlocks(
        text,
        "HEADER 6 okt 2023, 11:14",
        "HEADLINE Raket op café",
        "HEADER KYIV (ANP/RTR) -",
        "PARAGRAPH Een raket viel.");
    assertSource(text, "ANP", "2023-10-06");
  }

  @Test
  void datelineMayBeAgenciesOnlyOrPlacesOnly() {
    assertBlocks(
        "Schip gezonken\n\n(Belga/AFP) Het schip zonk.\n\nADEN/ATHENE - De rederij zwijgt.\n",
        "HEADLINE Schip gezonken",
        "HEADER (Belga/AFP)",
        "PARAGRAPH Het schip zonk.",
        "HEADER ADEN/ATHENE -",
        "PARAGRAPH De rederij zwijgt.");
  }

  @Test
  void dateInBracketsBehindTheHeadlineIsNoPartOfIt() {
    String text = "LIVE Gaza | Konvooi aangekomen (maandag 3 juni 2024)\n\n09.20 – Het is er.\n";
    assertBlocks(
        text,
        "HEADLINE LIVE Gaza | Konvooi aangekomen",
        "HEADER (maandag 3 juni 2024)",
        "HEADER 09.20 –",
        "PARAGRAPH Het is er.");
    assertSource(text, null, "2024-06-03");
    assertEquals(Optional.of("LIVE Gaza | Konvooi aangekomen"), read(text).metadata().title());
  }

  @Test
  void entriesOfALiveBlogLoseTheirTime() {
    assertBlocks(
        "Liveblog Jemen\n\n18:42\nDe VS valt aan.\n\n08:12 - Schip geraakt.\n\n"
            + "14.35 uur Nog een schip is geraakt.\n",
        "HEADLINE Liveblog Jemen",
        "HEADER 18:42",
        "PARAGRAPH De VS valt aan.",
        "HEADER 08:12 -",
        "PARAGRAPH Schip geraakt.",
        "HEADER 14.35 uur",
        "PARAGRAPH Nog een schip is geraakt.");
  }

  @Test
  void sentenceThatOpensWithADateOrADoorIsRunningText() {
    assertBlocks(
        "Aanval op Tyrus\n\n12 juni 2024 was een zware dag.\n\nDoor de aanval vielen doden.\n\n"
            + "Maandag 3 juni 2024 vielen er meer.\n",
        "HEADLINE Aanval op Tyrus",
        "PARAGRAPH 12 juni 2024 was een zware dag.",
        "PARAGRAPH Door de aanval vielen doden.",
        "PARAGRAPH Maandag 3 juni 2024 vielen er meer.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "VRT NWS – Thijs Peeters~do 20 mrt 2025, 13:26; 2025-03-20",
        "REPORTAGE NRC, maart 2023~Door onze correspondent; 2023-03",
        "BNR Webredactie • 14 augustus 2024 08:31; 2024-08-14",
        "DONDERDAG 29 SEPTEMBER 2022 – LOTTE BAKKER; 2022-09-29",
        "BART VERBEKE~BRUSSEL | maandag 30 september 2019; 2019-09-30",
        "Liveblog Midden-Oosten – woensdag 3 januari 2024; 2024-01-03",
        "Door Mathilde Goossens (Knack, september 2025); 2025-09",
        "Kirsten Smet – 28 juni 2022, 14u20 – Bron: AFP, Ukrinform; 2022-06-28",
        "Trouw – Buitenlandredactie, 20 december 2018; 2018-12-20",
        "GOMA 14/06/2022 18:09 (BELGA/AFP); 2022-06-14",
        "Zondag 21 juli 2024 om 10.35 uur (bron: Belga, eigen berichtgeving); 2024-07-21",
        "wo 20 sep 2023 - 19:40; 2023-09-20",
        "21/11/2022 om 19:30 door Kim De Smet; 2022-11-21",
        "Redactie 09-06-24, 12:31; 2024-06-09",
        "BNR | 16 feb 21 • 09:14; 2021-02-16",
        "Gepubliceerd op 3 mei 2024; 2024-05-03",
        "Vrijdag 12 januari 2024. De laatste berichten staan bovenaan.; 2024-01-12"
      })
  void aLineOfNamesAndADateIsAHeader(String line, String published) {
    String text =
        "Leger trekt zich terug uit de stad\n\n"
            + line.replace("~", "\n")
            + "\n\nHet leger heeft zich teruggetrokken.\n";
    Article article = read(text);
    assertEquals(Optional.of(published), article.metadata().published().map(Edtf::value));
    assertEquals(Optional.of("Leger trekt zich terug uit de stad"), article.metadata().title());
  }

  @Test
  void aDateInRunningTextIsNoDateOfPublication() {
    assertSource("Aanval op Tyrus\n\nTyrus viel op 3 mei 2024.\n\nDat was in Tyrus.", null, null);
    assertSource("Een\n\nTwee.\n\nDrie.\n\nVier.\n\nTyrus, 3 mei 2024\n\nVijf.", null, null);
  }

  @Test
  void whatIsGivenGoesBeforeWhatTheTextSays() {
    Metadata given =
        new Metadata(
            Optional.empty(),
            Optional.of("Trouw"),
            Optional.of("https://example.org/a"),
            Optional.of(Edtf.parse("2024-02-02")));
    Metadata found =
        new TextArticleReader()
            .read("a.txt", " date 2024-01 Kop\n\nKYIV (ANP) - Het is zo.", given)
            .metadata();
    assertEquals(
        new Metadata(Optional.of("Kop"), given.publisher(), given.url(), given.published()), found);
  }
}
