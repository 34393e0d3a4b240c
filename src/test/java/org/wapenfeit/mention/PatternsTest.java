package org.wapenfeit.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Block;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Table;
import org.wapenfeit.language.DutchAnalyzer;
import org.wapenfeit.text.Span;

/** Places by pattern, by side and from the atlas. */
class PatternsTest {
  private static EntityLinker linker;
  private static DutchAnalyzer analyzer;

  @BeforeAll
  static void load() {
    linker = EntityLinker.load();
    analyzer = DutchAnalyzer.load();
  }

  @Test
  void nearlyEveryPatternForPlacesReadsItsExample() {
    List<String> wrong = new ArrayList<>();
    List<Table.Row> rows = Table.read("place-patterns.tsv");
    for (Table.Row row : rows) {
      String text = "Bij " + row.need("example_nl") + " vielen doden.";
      if (!places(text).contains(row.need("example_en").toLowerCase(Locale.ROOT))) {
        wrong.add(row.place() + " " + text + " -> " + places(text));
      }
    }
    assertTrue(wrong.size() * 10 <= rows.size(), String.join("\n", wrong));
  }

  @ParameterizedTest
  @CsvSource({
    "Bij een aanval in Noord-Israël vielen doden.,northern israel",
    "In Zuidwest-Iran vielen doden.,southwestern iran",
    "In Oekraïne vielen bij Zoehres doden.,zuhres",
    "Turkije bestookte dorpen bij Akçakale.,akcakale",
    "India telde doden in Hoshiarpur.,hoshiarpur",
    "In de Afghaanse provincie Kunar vielen doden.,kunar province",
    "In het vluchtelingenkamp Nuseirat vielen doden.,nuseirat camp",
    "In de Nigeriaanse deelstaat Yobe vielen doden.,yobe state"
  })
  void placesGetTheirEnglishName(String text, String english) {
    assertTrue(places(text).contains(english), places(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sinds vrijdag vallen er doden in Pakistan.",
        "Volgens Derik vielen er in Turkije doden.",
        "Het bericht van Rusland is onduidelijk."
      })
  void wordsAndPeopleAreNoPlaces(String text) {
    assertEquals(List.of(), places(text));
  }

  private static List<String> places(String text) {
    Metadata metadata =
        new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), List.of());
    Article article = new Article("test.txt", text, metadata, List.of(block));
    return linker.find(analyzer.analyze(article)).all().stream()
        .filter(m -> m.entity().type() == EntityType.Place)
        .map(m -> m.entity().labelEn().toLowerCase(Locale.ROOT))
        .toList();
  }
}
