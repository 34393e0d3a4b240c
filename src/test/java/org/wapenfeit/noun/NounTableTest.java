package org.wapenfeit.noun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.knowledge.Table;

class NounTableTest {
  private final NounTable nouns = NounTable.load();

  @ParameterizedTest
  @CsvSource({
    "munitiedepot, ammunition depot, ammunition depots, facility",
    "ziekenhuizen, hospital, hospitals, building",
    "schepen, ship, ships, vehicle",
    "burgers, civilian, civilians, people",
    "militairen, soldier, soldiers, troops",
    "mensen, person, people, people",
    "geheime diensten, intelligence service, intelligence services, intelligence",
    "luchtverdediging, air defence, air defence, weapon",
    "Hamas-strijders, Hamas fighter, Hamas fighters, armed-group",
    "strijdkrachten, armed forces, armed forces, troops",
    "kernwapens, nuclear weapon, nuclear weapons, nuclear weapon"
  })
  void findsByLemmaOrPlural(String form, String singular, String plural, String nounClass) {
    Noun noun = nouns.find(form).orElseThrow();
    assertEquals(singular, noun.singular());
    assertEquals(plural, noun.plural());
    assertTrue(noun.is(nounClass), noun.toString());
    assertTrue(noun.why().startsWith("nouns.tsv:"), noun.why());
  }

  @ParameterizedTest
  @CsvSource({
    "zaklampenfabriek, factory, facility",
    "suikerfabriek, sugar factory, facility",
    "VN-gebouw, United Nations building, building",
    "helikopterbasis, helicopter base, facility",
    "Toeareg-kamp, Tuareg camp, place",
    "artsenvereniging, doctors' association, organisation",
    "raffinaderijbrand, refinery fire, event",
    "Wagner-kamp, Wagner camp, place",
    "oorlogsschipbemanning, warship crew, people",
    "politieposten, police station, building",
    "schoenenwinkel, shoe shop, building",
    "defensietechnologie, defence technology, technology",
    "grenswachtpost, border guard post, position"
  })
  void splitsCompoundsThatAreNotListed(String form, String english, String nounClass) {
    Noun noun = nouns.find(form).orElseThrow();
    assertEquals(english, noun.singular(), noun.why());
    assertTrue(noun.is(nounClass), noun.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"belangrijk", "Poetin", "xyz", "de", "vergaderen", "Marioepol", ""})
  void knowsNoNounThatIsNone(String word) {
    assertTrue(nouns.find(word).isEmpty(), () -> nouns.find(word).toString());
  }

  @Test
  void tellsPluralsFromSingulars() {
    assertTrue(nouns.isPlural("raketten"));
    assertFalse(nouns.isPlural("raket"));
    assertFalse(nouns.isPlural("politie"));
  }

  @Test
  void tableIsSortedAndFull() {
    List<String> lemmas = new ArrayList<>();
    for (Table.Row row : Table.read("nouns.tsv")) {
      lemmas.add(row.need("lemma"));
      row.need("plural");
    }
    assertEquals(lemmas.stream().sorted().toList(), lemmas);
    assertTrue(lemmas.size() > 4000, "rows: " + lemmas.size());
  }

  @Test
  void everyClassIsUsed() {
    for (Table.Row row : Table.read("noun-classes.tsv")) {
      String name = row.need("class");
      assertTrue(nouns.all().stream().anyMatch(n -> n.is(name)), name);
    }
  }

  @Test
  void aNounListedTwiceIsRefusedWithItsLine() throws IOException {
    String table =
        "lemma\tplural\tenglish\tenglish_plural\tclasses\n"
            + "dorp\tdorpen\tvillage\tvillages\tplace\n"
            + "dorp\tdorpen\thamlet\thamlets\tplace\n";
    List<Table.Row> rows = Table.read("my.tsv", new StringReader(table));
    NounClasses classes = NounClasses.load();
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> new NounTable(rows, classes, Map.of()));
    assertEquals("my.tsv:3: 'dorp' is listed twice; join the rows", e.getMessage());
  }

  @Test
  void anUnknownClassIsRefusedWithItsLine() throws IOException {
    String table =
        "lemma\tplural\tenglish\tenglish_plural\tclasses\ndorp\tdorpen\tvillage\tvillages\thouse\n";
    List<Table.Row> rows = Table.read("my.tsv", new StringReader(table));
    NounClasses classes = NounClasses.load();
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> new NounTable(rows, classes, Map.of()));
    assertTrue(e.getMessage().startsWith("my.tsv:2: 'house' is no class of nouns"), e.getMessage());
  }
}
