package org.wapenfeit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

  @ParameterizedTest
  @CsvSource({
    "Erdoğan, Erdogan",
    "Łódź, Lodz",
    "Chișinău, Chisinau",
    "Strauß, Strauss",
    "Ærø, Æro",
    "Đorđe, Đorde",
    "Новый, Новыи",
    "Houthi’s, Houthi’s",
    "Kyiv, Kyiv"
  })
  void aNameLosesItsMarks(String name, String plain) {
    assertEquals(plain, Ids.plain(name));
  }

  /** The list of letters tells the same as Unicode does. */
  @Test
  void everyListedLetterIsTheOneOfUnicode() {
    for (char c = '\u00c0'; c <= '\u017f'; c++) {
      String letter = String.valueOf(c);
      if ("øØłŁıßđæ".indexOf(c) < 0) {
        String bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        assertEquals(bare, Ids.plain(letter), letter);
      }
    }
  }

  @Test
  void anIdHasLettersDigitsAndOneSignBetween() {
    assertEquals("Cote_dIvoire", Ids.of("Côte d'Ivoire"));
    assertEquals("ballistic-missile", Ids.ofWeapon("ballistic missile"));
  }
}
