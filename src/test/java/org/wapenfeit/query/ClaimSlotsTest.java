package org.wapenfeit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.graph.Things;

class ClaimSlotsTest {

  @Test
  void everySlotOfAClaimIsARow() {
    String quote = "Ruim 48 van de 70 drones bereikten Goma niet.";
    assertEquals(
        List.of(
            "a.txt | agent | Rwanda",
            "a.txt | basis | satellite imagery",
            "a.txt | count | 48",
            "a.txt | countBound | more than",
            "a.txt | countUnit | drone",
            "a.txt | evidence | " + quote,
            "a.txt | force | Iran",
            "a.txt | injured | 12",
            "a.txt | injuredBound | exact",
            "a.txt | killed | 3",
            "a.txt | killedBound | at least",
            "a.txt | measure | 1300000",
            "a.txt | measureBound | at most",
            "a.txt | measureUnit | km2",
            "a.txt | modality | hearsay",
            "a.txt | outOf | 70",
            "a.txt | place | Goma",
            "a.txt | polarity | negated",
            "a.txt | recipient | M23",
            "a.txt | resource | oil",
            "a.txt | source | Reuters|asserts",
            "a.txt | source | White House|declines to confirm",
            "a.txt | target | Congo",
            "a.txt | target | oil depot",
            "a.txt | time | 2025-01-20/2025-01-27",
            "a.txt | type | DroneAttack",
            "a.txt | weapon | drone",
            "a.txt | weaponOrigin | Iran"),
        Answers.from(
                article(
                    "a.txt",
                    "2025-01",
                    claim(EventType.DroneAttack, quote)
                        .with(Role.agent, Things.RWANDA)
                        .with(Role.target, Things.CONGO, Things.DEPOT)
                        .with(Role.recipient, Things.M23)
                        .with(Role.force, Things.IRAN)
                        .with(Role.weapon, Things.DRONE)
                        .with(Role.weaponOrigin, Things.IRAN)
                        .with(Role.resource, Things.OIL)
                        .with(Role.place, Things.GOMA)
                        .number(Measure.count, 48, Bound.moreThan, "drone")
                        .number(Measure.outOf, 70, Bound.exact, "drone")
                        .number(Measure.killed, 3, Bound.atLeast, "person")
                        .number(Measure.injured, 12, Bound.exact, "")
                        .number(Measure.measure, 1_300_000, Bound.atMost, "km2")
                        .at(Edtf.parse("2025-01-20/2025-01-27"))
                        .basis(Basis.satelliteImagery)
                        .source(Things.WHITE_HOUSE, Stance.declinesToConfirm)
                        .source(Things.REUTERS, Stance.asserts)
                        .sure(Modality.hearsay)
                        .negated()))
            .to("claim-slots", "article", "slot", "value"));
  }

  @Test
  void aClaimWithoutRolesHasItsEvidenceTypeModalityAndPolarity() {
    assertEquals(
        List.of(
            "evidence | Er is gevochten.",
            "modality | actual",
            "polarity | affirmed",
            "type | GroundOperation"),
        Answers.from(
                article("b.txt", "2025-01", claim(EventType.GroundOperation, "Er is gevochten.")))
            .to("claim-slots", "slot", "value"));
  }
}
