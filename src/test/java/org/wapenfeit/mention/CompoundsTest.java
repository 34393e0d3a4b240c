package org.wapenfeit.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The actor in a compound of its name and a word for a person or weapon. */
class CompoundsTest {

  @ParameterizedTest
  @CsvSource({
    "Hezbollahstrijder, Hezbollah",
    "Hezbollah-strijder, Hezbollah",
    "Hezbollahcommandant, Hezbollah",
    "Hezbollahlid, Hezbollah",
    "Hezbollahleden, Hezbollah",
    "Hezbollahparlementslid, Hezbollah",
    "Hezbollahdrone, Hezbollah",
    "Hezbollahraket, Hezbollah",
    "Hamasleider, Hamas",
    "Hamas-leider, Hamas",
    "Hamasmilitant, Hamas",
    "Hamasfunctionaris, Hamas",
    "Hamasaanvaller, Hamas",
    "Hamasraket, Hamas",
    "RSF-strijder, Rapid Support Forces",
    "RSF-drone, Rapid Support Forces",
    "M23-rebel, M23",
    "M23-leider, M23",
    "Houthi-raket, Houthis",
    "Houthistrijder, Houthis",
    "Houthiwoordvoerder, Houthis",
    "Kremlinfunctionaris, Kremlin",
    "Kremlinadviseur, Kremlin",
    "Kremlin-functionaris, Kremlin",
    "Pentagonfunctionaris, Pentagon",
    "Wagnerhuurling, Wagner Group",
    "Wagnerstrijder, Wagner Group",
    "Talibanstrijder, Taliban",
    "Talibanlid, Taliban",
    "Fatahlid, Fatah",
    "Mossadagent, Mossad",
    "IS-terrorist, Islamic State",
    "PKK-lid, PKK",
    "NAVO-functionaris, NATO",
    "Hezbolahstrijder, Hezbollah"
  })
  void theActorInItIsFound(String compound, String entity) {
    List<String> found =
        MentionTable.all("Een " + compound + " werd gisteren gefilmd.", "2024-09").stream()
            .filter(m -> m.headToken().form().equals(compound))
            .map(m -> m.entity().labelEn())
            .toList();
    assertTrue(found.contains(entity), compound + ": " + found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hezbollahstrijder", "RSF-strijder", "Kremlinfunctionaris"})
  void aPersonOfABodyIsNotTheBody(String compound) {
    MentionTable.all("Een " + compound + " zweeg.", "2024-09")
        .forEach(m -> assertEquals(Mention.Kind.ADJECTIVE, m.kind()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Syriëstrijder", "Oekraïneveteraan", "Geopolitici", "Maanbron", "Randleden"})
  void whoIsOfNoBodyHasNone(String word) {
    List<Mention> found =
        MentionTable.all(word + " zwegen gisteren.", "2024-09").stream()
            .filter(m -> m.entity().linked())
            .toList();
    assertEquals(List.of(), found);
  }
}
