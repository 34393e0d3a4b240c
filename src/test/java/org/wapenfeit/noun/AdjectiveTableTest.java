package org.wapenfeit.noun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.knowledge.Table;

class AdjectiveTableTest {
  private final AdjectiveTable adjectives = AdjectiveTable.load();

  @ParameterizedTest
  @CsvSource({
    "militaire, military, KIND",
    "zuidelijke, southern, DIRECTION",
    "westerse, Western, ORIGIN",
    "Oekraïense, Ukrainian, ORIGIN",
    "Soedanees, Sudanese, ORIGIN",
    "Zuid-Libanese, southern Lebanese, ORIGIN",
    "pro-Rwandese, pro-Rwandan, ORIGIN",
    "voormalige, former, TIME",
    "financiële, financial, KIND",
    "grote, large, QUALITY"
  })
  void findsFormsWithAndWithoutEnding(String form, String english, Adjective.Kind kind) {
    Adjective found = adjectives.find(form).orElseThrow();
    assertEquals(english, found.english());
    assertEquals(kind, found.kind());
  }

  @Test
  void knowsTheAdjectiveOfAState() {
    assertEquals(Optional.of("Yemeni"), adjectives.ofState("Yemen"));
    assertEquals(Optional.of("Iran"), adjectives.state("Iran"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"adjectives.tsv", "noun-modifiers.tsv", "noun-verbs.tsv", "participles.tsv"})
  void tableIsSortedAndFull(String name) {
    List<Table.Row> rows = Table.read(name);
    String key = rows.get(0).cells().keySet().iterator().next();
    List<String> words = rows.stream().map(row -> row.need(key)).toList();
    assertEquals(words.stream().sorted().distinct().toList(), words);
    rows.forEach(row -> row.cells().keySet().forEach(row::need));
    assertTrue(rows.size() > 30, name);
  }
}
