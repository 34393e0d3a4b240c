package org.wapenfeit.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.text.Span;

class ClaimTest {
  private static final Quantity THREE = new Quantity(new BigDecimal(3), Bound.exact, "person");
  private static final Entity RUSSIA =
      new Entity("Russia", EntityType.State, "Russia", "Rusland", Optional.of("RU"), true);

  @Test
  void itsSlotsAreInTheSameOrderEachTime() {
    Claim claim =
        claim(
            Map.of(Role.place, List.of(RUSSIA), Role.agent, List.of(RUSSIA)),
            Map.of(Measure.injured, THREE, Measure.killed, THREE, Measure.outOf, THREE));
    assertEquals(
        List.copyOf(EnumSet.of(Role.agent, Role.place)), List.copyOf(claim.roles().keySet()));
    assertEquals(
        List.of(Measure.outOf, Measure.killed, Measure.injured),
        List.copyOf(claim.quantities().keySet()));
  }

  @Test
  void itStaysAsItIs() {
    Claim claim = claim(Map.of(), Map.of());
    assertThrows(
        UnsupportedOperationException.class, () -> claim.quantities().put(Measure.count, THREE));
  }

  private static Claim claim(Map<Role, List<Entity>> roles, Map<Measure, Quantity> quantities) {
    return new Claim(
        1,
        EventType.Casualties,
        new Span(0, 10),
        roles,
        quantities,
        Optional.empty(),
        List.of(),
        List.of(),
        Modality.actual,
        Polarity.affirmed,
        List.of());
  }
}
