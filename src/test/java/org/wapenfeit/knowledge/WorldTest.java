package org.wapenfeit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorldTest {
  private static World world;

  @BeforeAll
  static void load() {
    world = World.load();
  }

  @Test
  void aModelIsOfItsKindAndOfTheKindsAboveIt() {
    Entity atacms = entity("ATACMS");
    assertTrue(world.gazetteer().isKindOf(atacms, "ballistic missile"));
    assertTrue(world.gazetteer().isKindOf(atacms, "missile"));
    assertTrue(world.gazetteer().isKindOf(atacms, "weapon"));
    assertFalse(world.gazetteer().isKindOf(atacms, "drone"));
  }

  @Test
  void aModelKnowsItsMaker() {
    assertEquals(Optional.of("US"), entity("ATACMS").country());
    assertEquals(Optional.of("IR"), entity("Shahed-136").country());
  }

  @Test
  void aForceBelongsToItsState() {
    assertEquals(
        Optional.of(entity("Ukraine")), world.gazetteer().state(entity("Ukrainian Armed Forces")));
  }

  @Test
  void aPlaceHasKindAndCoordinates() {
    Entity kharkiv = entity("Kharkiv");
    assertEquals(Optional.of("city"), world.gazetteer().placeKind(kharkiv));
    assertTrue(world.gazetteer().entry(kharkiv).orElseThrow().coordinates().isPresent());
  }

  @Test
  void everyIdIsAsciiAndUnique() {
    Set<String> seen = new HashSet<>();
    for (Entry entry : world.gazetteer().entries()) {
      Entity entity = entry.entity();
      assertTrue(entity.id().matches("[A-Za-z0-9_-]+"), entity.id());
      assertTrue(seen.add((entity.type() == EntityType.Weapon) + entity.id()), entity.id());
    }
  }

  @Test
  void everyOfficeBelongsToAStateOrBody() {
    for (Office office : world.offices()) {
      assertTrue(world.gazetteer().byEnglish(office.holder()).isPresent(), office.toString());
    }
  }

  @Test
  void anOfficeIsHeldFromItsFirstToItsLastMonth() {
    Office biden =
        world.offices().stream()
            .filter(o -> o.person().labelEn().equals("Joe Biden"))
            .filter(o -> o.english().equals("President"))
            .findFirst()
            .orElseThrow();
    assertTrue(biden.heldIn(YearMonth.of(2024, 11)));
    assertFalse(biden.heldIn(YearMonth.of(2025, 3)));
  }

  @Test
  void twoEntitiesOfAClassCannotShareAName() {
    GazetteerBuilder out = new GazetteerBuilder();
    Entity one = entity("Hamas");
    Entity other = entity("Hezbollah");
    out.name("de beweging", NameUse.NAME, one, row(7));
    IllegalArgumentException clash =
        assertThrows(
            IllegalArgumentException.class,
            () -> out.name("de beweging", NameUse.NAME, other, row(8)));
    assertTrue(clash.getMessage().startsWith("groups.tsv:8: "), clash.getMessage());
    assertTrue(clash.getMessage().contains("groups.tsv:7"), clash.getMessage());
  }

  @Test
  void aRowWithTooManyCellsIsTold() {
    IllegalArgumentException wrong =
        assertThrows(
            IllegalArgumentException.class,
            () -> Table.read("t.tsv", new StringReader("a\tb\n1\t2\n1\t2\t3\n")));
    assertEquals("t.tsv:3: has 3 cells, the header 2; take out a tab", wrong.getMessage());
  }

  @Test
  void commentsAndBlankLinesAreNoRows() throws IOException {
    List<Table.Row> rows = Table.read("t.tsv", new StringReader("# x\na\tb\n\n1\tx|y\n"));
    assertEquals(List.of("x", "y"), rows.get(0).list("b"));
    assertEquals(4, rows.get(0).line());
  }

  private static Table.Row row(int line) {
    return new Table.Row("groups.tsv", line, java.util.Map.of());
  }

  private static Entity entity(String english) {
    return world.gazetteer().byEnglish(english).orElseThrow();
  }
}
