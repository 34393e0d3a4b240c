package org.wapenfeit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AtlasTest {
  private static Gazetteer gazetteer;

  @BeforeAll
  static void load() {
    gazetteer = World.load().gazetteer();
  }

  @Test
  void aPlaceIsFoundByItsDutchAndItsEnglishName() {
    assertEquals(first("Zoehres"), first("Zuhres"));
    assertEquals("Zuhres", first("Zoehres").labelEn());
    assertEquals(Optional.of("UA"), first("Zuhres").country());
  }

  @Test
  void articlesHyphensAndAccentsMakeNoDifference() {
    assertEquals(first("Kharj"), first("al-Kharj"));
    assertEquals(first("Kafr Batna"), first("Kafr-Batna"));
    assertEquals(first("Akcakale"), first("Akçakale"));
  }

  @Test
  void aPlaceHasDivisionCoordinatesAndGeoNamesIri() {
    Entry entry = gazetteer.entry(first("Zuhres")).orElseThrow();
    assertEquals(Optional.of("Donetsk Oblast"), entry.admin());
    assertEquals(48.011, entry.coordinates().orElseThrow().latitude(), 0.01);
    assertEquals(List.of("https://sws.geonames.org/686818/"), entry.sameAs());
  }

  @Test
  void idsAreUniqueThereAndInTheGazetteer() {
    Set<String> seen = new HashSet<>();
    gazetteer.entries().stream()
        .map(Entry::entity)
        .filter(e -> e.type() != EntityType.Weapon)
        .forEach(e -> seen.add(e.id()));
    List<Table.Row> rows = Table.read("places.geonames.tsv");
    assertTrue(rows.size() > 10_000, rows.size() + " places");
    for (Table.Row row : rows) {
      String id = row.need("id");
      assertTrue(id.matches("[A-Za-z0-9_-]+"), row.place() + " " + id);
      String key = seen.contains(id) ? id + "_" + row.get("geonames") : id;
      assertTrue(seen.add(key), row.place() + " " + id);
    }
  }

  @Test
  void statesHaveTheirWikidataItem() {
    Entity ukraine = gazetteer.stateByCode("UA").orElseThrow();
    assertEquals(
        List.of("http://www.wikidata.org/entity/Q212"),
        gazetteer.entry(ukraine).orElseThrow().sameAs());
    long with =
        gazetteer.entries().stream().filter(e -> isState(e) && !e.sameAs().isEmpty()).count();
    assertTrue(with >= 200, with + " states");
  }

  @Test
  void namesakesThatNothingTellsApartAreToldWithBothLines() {
    Map<String, Table.Row> seen = new HashMap<>();
    PlaceTable.checkNames(row(7, "Kamianka", "Donetsk Oblast"), seen);
    PlaceTable.checkNames(row(8, "Kamianka Kharkiv", "Kharkiv Oblast"), seen);
    IllegalArgumentException clash =
        assertThrows(
            IllegalArgumentException.class,
            () -> PlaceTable.checkNames(row(9, "Kamianske", "Donetsk Oblast"), seen));
    assertTrue(clash.getMessage().startsWith("places.tsv:9: 'Kamjanka'"), clash.getMessage());
    assertTrue(clash.getMessage().contains("places.tsv:7"), clash.getMessage());
  }

  @Test
  void whatIsNowhereIsNotFound() {
    assertFalse(gazetteer.atlas().named("Xqzwille").stream().findAny().isPresent());
  }

  private static boolean isState(Entry entry) {
    return entry.entity().type() == EntityType.State;
  }

  private static Table.Row row(int line, String en, String admin) {
    return new Table.Row(
        "places.tsv",
        line,
        Map.of("nl", "Kamjanka", "en", en, "kind", "village", "country", "UA", "admin", admin));
  }

  private static Entity first(String name) {
    return gazetteer.atlas().named(name).get(0).entity();
  }
}
