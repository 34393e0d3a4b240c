package org.wapenfeit.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wapenfeit.knowledge.Table;

class TransliterationTest {
  private final Transliteration transliteration = new Transliteration();

  @ParameterizedTest
  @CsvSource({
    "Karatsjov, Karachev",
    "Tsjasiv Jar, Chasiv Yar",
    "Soedzja, Sudzha",
    "Jevgeni, Yevgeny",
    "Achtoebinsk, Akhtubinsk",
    "Dzjankoj, Dzhankoi"
  })
  void dutchLettersBecomeEnglishOnes(String dutch, String english) {
    assertEquals(english, transliteration.english(dutch));
  }

  /** Many names have an English form of their own; the rules must get most of the others. */
  @Test
  void halfOfTheKnownCyrillicPairsComeOutToTheLetter() {
    int all = 0;
    int right = 0;
    for (Table.Row row : Table.read("transliteration.tsv")) {
      if (!row.get("language").equals("ar")) {
        all++;
        String english = transliteration.english(row.list("nl").get(0));
        right += english.equals(row.get("en")) ? 1 : 0;
      }
    }
    assertTrue(right * 2 >= all, right + " of " + all);
  }

  @Test
  void theLettersGiveTheDutchSpellingOfEveryExample() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.read("transliteration-letters.tsv")) {
      String[] example = row.need("example").split(" > ");
      String dutch = Transliteration.toDutch(row.need("language")).respell(example[0]);
      if (!dutch.equals(example[1])) {
        wrong.add(row.place() + " " + example[0] + " -> " + dutch + ", not " + example[1]);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The pairs that follow the rules, and those that depart from them, in Russian and Ukrainian. */
  @Test
  void nineOfTenCyrillicNamesGetTheirDutchSpelling() {
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.read("transliteration.tsv")) {
      if (!row.get("language").equals("ar")) {
        all++;
        String dutch = Transliteration.toDutch(row.get("language")).respell(row.need("native"));
        if (!row.list("nl").contains(dutch)) {
          wrong.add(row.place() + " " + dutch + ", not " + row.get("nl"));
        }
      }
    }
    assertTrue(all >= 250, all + " pairs");
    assertTrue(
        wrong.size() * 10 <= all, wrong.size() + " of " + all + ":\n" + String.join("\n", wrong));
  }

  /** {@code Chan Joenis}: how Dutch spelled Arabic names before it took over the English way. */
  @Test
  void arabicNamesGetTheirOlderDutchSpelling() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Table.Row> rows = arabicSpellings();
    for (Table.Row row : rows) {
      String dutch = Transliteration.toDutch("en").respell(row.need("en"));
      if (!dutch.equals(row.need("nl"))) {
        wrong.add(row.place() + " " + row.need("en") + " -> " + dutch);
      }
    }
    assertTrue(rows.size() >= 70, rows.size() + " pairs");
    assertEquals(List.of(), wrong);
  }

  private static List<Table.Row> arabicSpellings() throws IOException {
    String file = "/mention/arabic-spellings.tsv";
    try (InputStreamReader in =
        new InputStreamReader(
            TransliterationTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      return Table.read("arabic-spellings.tsv", in);
    }
  }

  /** Names of news: as English spells them, in the older Dutch way, or with a name of their own. */
  @Test
  void fiveOfSixArabicNamesOfNewsAreSpelledInOneOfTheTwoWays() {
    int all = 0;
    int right = 0;
    for (Table.Row row : Table.read("transliteration.tsv")) {
      if (row.get("language").equals("ar")) {
        all++;
        String dutch = Transliteration.toDutch("en").respell(row.get("en"));
        boolean known = row.list("nl").contains(dutch) || row.list("nl").contains(row.get("en"));
        right += known ? 1 : 0;
      }
    }
    assertTrue(all >= 100, all + " pairs");
    assertTrue(right * 6 >= all * 5, right + " of " + all);
  }
}
