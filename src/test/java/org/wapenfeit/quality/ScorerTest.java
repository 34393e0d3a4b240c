package org.wapenfeit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {
  private static final String TEXT =
      "Rusland bestookt Odesa met drones. Kyiv zegt dat er tien doden zijn gevallen.";
  private static final String ATTACK = "Rusland bestookt Odesa met drones.";

  @ParameterizedTest
  @CsvSource({
    "agent, Russian army, Russian Armed Forces, true",
    "agent, Russian army, Ukrainian army, false",
    "agent, White House, the White House, true",
    "place, Kyïv, kyiv, true",
    "place, Kharkiv, Kharkov, true",
    "weapon, ballistic missile, ballistic missiles, true",
    "weapon, drone, missile, false",
    "count, 10, 10.0, true",
    "count, 10, 11, false",
    "count, 10, tien, false",
    "time, 2024-11-19, 2024-11, true",
    "time, 2024-11, 2024-11-19, false",
    "time, 2024-11-19/2024-11-20, 2024-11-19/2024-11-20~, true",
    "time, 2024-11-19, 2024, false",
    "stance, Kremlin|denies, the Kremlin|denies, true",
    "stance, Kremlin|denies, Kremlin|confirms, false",
    "killedBound, at least, At Least, true"
  })
  void fillersAgreeOrNot(String slot, String gold, String system, boolean agree) {
    assertEquals(agree, Agreement.agree(slot, gold, system));
  }

  @Test
  void aClaimWithTheSameFillersIsRight() {
    Scores scores = score(List.of(claim("g", ATTACK, "DroneAttack", "agent", "Russia")), 1);
    assertEquals(1, scores.claims().f1());
    assertEquals(1, scores.slots().f1());
    assertEquals(1, scores.wholeShare());
  }

  @Test
  void anAttackMayStandForAKindOfAttackThoughItsTypeIsWrong() {
    Scores scores = score(List.of(claim("g", ATTACK, "Attack", "agent", "Russia")), 1);
    assertEquals(1, scores.claims().f1());
    assertEquals(new Tally(0, 1, 1), scores.perSlot().get("type"));
  }

  @Test
  void aRepeatedClaimThatIsMissedCostsNothing() {
    SlotClaim gold = claim("g", ATTACK, "DroneAttack", "agent", "Russia");
    SlotClaim repeat =
        new SlotClaim(
            "r", "Kyiv zegt dat er tien", true, List.of(new Filler("type", "Casualties")));
    assertEquals(1, score(List.of(gold, repeat), 1).claims().recall());
  }

  @Test
  void aClaimWhoseEvidenceStandsNowhereIsUnplacedAndSpurious() {
    SlotClaim system = claim("s", "Dit staat nergens in de tekst.", "DroneAttack", "agent", "Iran");
    Scores scores = Scorer.score(gold(ATTACK), Map.of("a.txt", List.of(system)), name -> TEXT);
    assertEquals(1, scores.unplaced());
    assertEquals(new Tally(0, 1, 1), scores.claims());
    assertTrue(scores.differences().get("a.txt").get(0).startsWith("- g"));
  }

  @Test
  void whatStandsInNoSlotIsAnError() {
    SlotRows rows = new SlotRows();
    assertThrows(GoldException.class, () -> rows.add("a.txt", "c", "colour", "red"));
  }

  private static Scores score(List<SlotClaim> gold, int systems) {
    SlotClaim system = claim("s", ATTACK, "DroneAttack", "agent", "Russian Federation");
    List<SlotClaim> found = List.of(system).subList(0, systems);
    return Scorer.score(Map.of("a.txt", gold), Map.of("a.txt", found), name -> TEXT);
  }

  private static Map<String, List<SlotClaim>> gold(String evidence) {
    return Map.of("a.txt", List.of(claim("g", evidence, "DroneAttack", "agent", "Russia")));
  }

  private static SlotClaim claim(
      String id, String evidence, String type, String slot, String value) {
    return new SlotClaim(
        id, evidence, false, List.of(new Filler("type", type), new Filler(slot, value)));
  }
}
