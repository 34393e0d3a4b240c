package org.wapenfeit.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
