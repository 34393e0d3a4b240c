package org.wapenfeit.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.language.Sentence;

class NumberFinderTest {
  private static final NumberFinder FINDER = NumberFinder.load();

  static Stream<Table.Row> rows() {
    return Table.read("numbers.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfEachRowHasItsNumbers(Table.Row row) {
    assertEquals(row.get("mentions"), numbers(row.get("example")), row.toString());
  }

  @Test
  void aPartAndItsTotalCountTheSameNoun() {
    assertEquals("12/40 drones; 40 drones", numbers("Het leger haalde 12 van de 40 drones neer."));
  }

  @Test
  void aBareNumberIsAPartOfTheNumberBeforeIt() {
    assertEquals(
        "20 raketten; 4/20",
        numbers("Er kwamen 20 raketten af op de stad; vier troffen de haven."));
  }

  @Test
  void yearsAgesTypesAndClockTimesCountNothing() {
    assertEquals("-", numbers("In 2015 stuurde Moskou vliegtuigen."));
    assertEquals("-", numbers("Een jongen van 11 overleefde de aanval."));
    assertEquals("-", numbers("Een F-35 vloog om 03.30 uur over Beiroet."));
  }

  @Test
  void theArticleIsANumberOnlyOnDemand() {
    Sentence sentence = Sentences.of("Een vrouw kwam om.");
    assertEquals(List.of(), FINDER.find(sentence));
    assertEquals(2, FINDER.findArticles(sentence).get(0).counted());
  }

  @Test
  void theWordsOfTheBoundBelongToTheMention() {
    NumberMention mention = FINDER.find(Sentences.of("Er vielen naar schatting 300 doden.")).get(0);
    assertEquals(3, mention.from());
    assertEquals(5, mention.to());
    assertEquals(Bound.about, mention.bound());
  }

  private static String numbers(String text) {
    List<String> found = new ArrayList<>();
    for (Sentence sentence : Sentences.all(text)) {
      FINDER.find(sentence).forEach(m -> found.add(show(m, sentence)));
    }
    return found.isEmpty() ? "-" : String.join("; ", found);
  }

  private static String show(NumberMention m, Sentence sentence) {
    String bound = m.bound() == Bound.exact ? "" : m.bound().label() + " ";
    String total = m.outOf().map(o -> "/" + o.stripTrailingZeros().toPlainString()).orElse("");
    String noun = m.counted() == 0 ? "" : " " + sentence.token(m.counted()).form();
    return bound
        + m.value().stripTrailingZeros().toPlainString()
        + total
        + m.unit().map(u -> " " + u).orElse(noun);
  }
}
