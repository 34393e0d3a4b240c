package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Stance;

/** What several words of a sentence tell is one claim. */
class DoublesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland stuurt tien tanks naar Oekraïne. Rusland ontkent dat. Volgens experts heeft de Leopard"
            + " een bereik van 400 kilometer.",
        "De luchtverdediging heeft boven Kyiv 23 van de 28 drones uit de lucht gehaald; vijf troffen doel.",
        "Bij de beschieting van Charkiv zijn zeker drie mensen gedood en tien gewond geraakt, meldt de"
            + " gouverneur.",
        "Iran spreekt van propaganda en ontkent de levering van Fath-360-raketten aan Rusland."
      })
  void noTwoClaimsOfASentenceSayTheSame(String passage) {
    List<Claim> claims = Passages.decided(Optional.empty(), passage);
    Map<String, Claim> seen = new HashMap<>();
    for (Claim c : claims) {
      Claim same = seen.put(told(c), c);
      assertNull(same, () -> "twice: " + told(c));
    }
    assertFalse(claims.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De RSF heeft maandag met drones een brandstofdepot in Port Sudan aangevallen. Israël weigert daar"
            + " iets over te zeggen.",
        "Het leger vuurde raketten af op een markt in Damascus. Moskou ontkent de aanval."
      })
  void aSpeakerReactsOnceToOneKindOfEvent(String passage) {
    Map<String, Claim> seen = new HashMap<>();
    for (Claim c : Passages.decided(Optional.empty(), passage)) {
      if (c.sources().stream().anyMatch(a -> a.stance() != Stance.asserts)) {
        assertNull(seen.put(c.type() + " " + c.sources(), c), () -> "twice: " + told(c));
      }
    }
    assertFalse(seen.isEmpty());
  }

  private static String told(Claim c) {
    return c.evidence() + " " + c.type() + " " + c.roles() + c.quantities() + c.sources();
  }
}
