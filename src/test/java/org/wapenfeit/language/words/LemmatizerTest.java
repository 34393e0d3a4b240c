package org.wapenfeit.language.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private static final Lemmatizer PLAIN = new Lemmatizer(LemmaTable.EMPTY);

  @ParameterizedTest
  @CsvSource({
    "raketten, NOUN|Plur, raket",
    "langeafstandsraketten, NOUN|Plur, langeafstandsraket",
    "zeedroneaanvallen, NOUN|Plur, zeedroneaanval",
    "afgevuurd, VERB|Part, afvuren",
    "vuurde, VERB|Fin|Sing, vuren",
    "schieten, VERB|Inf, schieten",
    "Noord-Koreaanse, ADJ, Noord-Koreaans",
    "grote, ADJ, groot",
    "Russen, PROPN, Rus",
    "Zelensky's, PROPN, Zelensky",
    "Ruslands, PROPN, Rusland",
    "Hamas, PROPN, Hamas",
    "Hij, PRON|Nom, hij",
    "10.000, NUM, 10.000"
  })
  void givesTheDictionaryForm(String form, String tag, String lemma) {
    assertEquals(lemma, PLAIN.lemma(form, tag));
  }

  @Test
  void takesTheReadingThatIsCommon() {
    LemmaTable table = new LemmaTable(Map.of(), Map.of(LemmaTable.key("zijn", "AUX"), 9));
    assertEquals("zijn", new Lemmatizer(table).lemma("was", "AUX|Fin|Sing"));
  }

  @Test
  void tableComesBackAsItWasWritten() throws IOException {
    LemmaTable table =
        new LemmaTable(Map.of("DET alle", "al"), Map.of(LemmaTable.key("raket", "NOUN"), 7));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(out);
    LemmaTable read = LemmaTable.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals("al", read.exception("Alle", "DET"));
    assertEquals(7, read.count("raket", "NOUN|Plur"));
  }

  @Test
  void dictionaryTellsWhatAFormCanBe() {
    DutchDictionary dictionary = DutchDictionary.shared();
    assertTrue(dictionary.lookup("Rusland").stream().anyMatch(e -> e.is("ENM:LOC")));
    assertTrue(dictionary.knows("Raketten"));
    assertFalse(dictionary.knows("zqxraket"));
  }
}
