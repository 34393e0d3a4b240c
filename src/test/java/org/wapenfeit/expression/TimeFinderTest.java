package org.wapenfeit.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.language.Sentence;

class TimeFinderTest {
  private static final TimeFinder FINDER = TimeFinder.load();

  static Stream<Table.Row> rows() {
    return Table.read("time.tsv").rows().stream().filter(r -> !r.get("example").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfEachRowHasItsTime(Table.Row row) {
    List<String> times = times(row.get("example"), row.get("published"));
    String wanted = row.get("edtf");
    assertTrue(
        wanted.isEmpty() ? times.isEmpty() : times.contains(wanted), () -> row + " gives " + times);
  }

  @Test
  void aDayBeforeAMonthCanLieInTheMonthBefore() {
    Edtf time =
        FINDER
            .find(Sentences.of("Gisteren viel de stad."), Optional.of(Edtf.parse("2024-03")))
            .get(0)
            .time()
            .orElseThrow();
    assertEquals("2024-03", time.value());
    assertEquals(LocalDate.of(2024, 2, 23), time.earliest());
  }

  @Test
  void withoutAPublicationDateOnlyFullDatesHaveATime() {
    assertEquals(List.of(), times("Vorige week brandde een depot.", "unknown"));
    assertEquals(List.of("2023-05-03"), times("Op 3 mei 2023 brandde een depot.", "unknown"));
  }

  @Test
  void theMentionBeginsWithItsPreposition() {
    TimeMention mention =
        FINDER
            .find(Sentences.of("De stad viel in de nacht van 3 op 4 mei 2023."), Optional.empty())
            .get(0);
    assertEquals(4, mention.from());
    assertEquals(12, mention.to());
  }

  @Test
  void anUnknownFeastIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> Holidays.inYear("someday", 2024));
  }

  @Test
  void aDayLaterGoesBackToTheSentenceBefore() {
    assertEquals(
        List.of("2024-08-12", "2024-08-13", "2024-08-13"),
        timesOfAll(
            "Maandag viel het dorp. Een dag later ging ook de fabriek verloren."
                + " Diezelfde dag vielen er granaten op de stad.",
            Optional.of(Edtf.parse("2024-08-15"))));
  }

  @Test
  void aFullDateInTheLeadTellsFromWhenAnUndatedArticleSpeaks() {
    assertEquals(
        List.of("2018-06-13", "2018-06-13"),
        timesOfAll(
            "Troepen bestormden woensdag de haven. Dat meldde de president op 13 juni 2018.",
            Optional.empty()));
    assertEquals(
        List.of("2018-06-13"),
        timesOfAll(
                "Op 13 juni 2018 viel de haven. In 2020 volgde een bestand. Zaterdag vielen er bommen.",
                Optional.empty())
            .stream()
            .filter(t -> t.length() == 10)
            .toList());
  }

  private static List<String> timesOfAll(String text, Optional<Edtf> published) {
    return FINDER.findAll(Sentences.all(text), published).stream()
        .flatMap(List::stream)
        .flatMap(m -> m.time().stream())
        .map(Edtf::value)
        .toList();
  }

  private static List<String> times(String text, String published) {
    Optional<Edtf> date =
        published.equals("unknown") ? Optional.empty() : Optional.of(Edtf.parse(published));
    List<String> times = new ArrayList<>();
    for (Sentence sentence : Sentences.all(text)) {
      FINDER.find(sentence, date).forEach(m -> m.time().map(Edtf::value).ifPresent(times::add));
    }
    return times;
  }
}
