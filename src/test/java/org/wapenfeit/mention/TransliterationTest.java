package org.wapenfeit.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
