package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Table;

class ReactionsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void theSecondSentenceOfEachExampleReactsToTheFirst(
      String words, String example, String expected) {
    String reaction = example.substring(example.indexOf(". ") + 2);
    List<String> found =
        Told.in(example).at(reaction).stream()
            .flatMap(c -> c.sources().stream().map(a -> c.type() + "|" + a.stance().label()))
            .toList();
    assertTrue(found.contains(expected), () -> found + " for " + example);
  }

  static Stream<String[]> rows() {
    return Table.read("reactions.tsv").stream()
        .map(row -> new String[] {row.get("words"), row.need("example"), row.need("claim")});
  }

  @Test
  void whoKeepsSilentSpeaksOfTheAttackTold() {
    Claim claim =
        Told.in(
                "Bij een raketaanval op een markt in Nyala zijn twaalf mensen gedood, zegt de RSF."
                    + " Het Soedanese leger wilde niet reageren.")
            .at("niet reageren")
            .get(0);
    assertEquals(EventType.MissileAttack, claim.type());
    assertEquals(List.of("Nyala"), Told.names(claim, Role.place));
    assertEquals(Modality.unknown, claim.modality());
    assertEquals(List.of("Sudanese Armed Forces|declines to confirm"), Told.sources(claim));
  }

  @Test
  void aDenialOfTheDeliveryTakesOverWhoDeliversToWhom() {
    Claim claim =
        Told.in(
                "Iran heeft volgens Washington raketten geleverd aan de Houthi's."
                    + " Teheran ontkent de levering.")
            .at("ontkent")
            .get(0);
    assertEquals(EventType.ArmsTransfer, claim.type());
    assertEquals(List.of("Iran"), Told.names(claim, Role.agent));
    assertEquals(List.of("Houthis"), Told.names(claim, Role.recipient));
    assertEquals(List.of("Iran|denies"), Told.sources(claim));
  }

  @Test
  void aClauseOfItsOwnIsNoReactionToTheSentenceBefore() {
    List<Claim> claims =
        Told.in(
                "Israël viel dinsdag een dorp bij Tyrus aan, meldt Hezbollah."
                    + " Het leger ontkent dat de minister is afgetreden.")
            .at("afgetreden");
    assertEquals(List.of(), claims);
  }
}
