package org.wapenfeit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.graph.ClaimSketch;
import org.wapenfeit.graph.Things;

/** Each query, asked of two articles. */
class QueriesTest {
  private static final Answers ASKED =
      Answers.from(
          article(
              "example.txt",
              "2024-01",
              "🔴 Rusland bestookt Kyiv met Iraanse Shaheds, zegt het Witte Huis."
                  + " Teheran ontkent dat het drones levert."
                  + " Iran zou ook raketten aan Rusland leveren."
                  + " Bij Kyiv kwamen zeker drie mensen om en raakten er tien gewond."
                  + " Oekraïne haalde 48 van de 60 drones neer."
                  + " Londen staat Kyiv toe raketten tot op 300 kilometer te gebruiken."
                  + " Het Kremlin dreigt Oekraïne met raketten.",
              claim(
                      EventType.WeaponUse,
                      "Rusland bestookt Kyiv met Iraanse Shaheds, zegt het Witte Huis.")
                  .with(Role.agent, Things.RUSSIA)
                  .with(Role.target, Things.UKRAINE)
                  .with(Role.weapon, Things.SHAHED)
                  .with(Role.weaponOrigin, Things.IRAN)
                  .source(Things.WHITE_HOUSE, Stance.asserts)
                  .reportedBy(Things.REUTERS),
              delivery("Teheran ontkent dat het drones levert.")
                  .with(Role.weapon, Things.DRONE)
                  .source(Things.IRAN, Stance.denies),
              claim(EventType.ArmsTransfer, "Iran zou ook raketten aan Rusland leveren.")
                  .with(Role.agent, Things.IRAN)
                  .with(Role.recipient, Things.RUSSIA)
                  .with(Role.weapon, Things.MISSILE)
                  .sure(Modality.hearsay),
              casualties("Bij Kyiv kwamen zeker drie mensen om en raakten er tien gewond.")
                  .number(Measure.killed, 3, Bound.atLeast, "")
                  .number(Measure.injured, 10, Bound.exact, ""),
              claim(EventType.Interception, "Oekraïne haalde 48 van de 60 drones neer.")
                  .with(Role.agent, Things.UKRAINE)
                  .with(Role.target, Things.RUSSIA)
                  .with(Role.weapon, Things.DRONE)
                  .number(Measure.count, 48, Bound.exact, "drone")
                  .number(Measure.outOf, 60, Bound.exact, "drone"),
              claim(
                      EventType.Authorization,
                      "Londen staat Kyiv toe raketten tot op 300 kilometer te gebruiken.")
                  .with(Role.agent, Things.BRITAIN)
                  .with(Role.recipient, Things.UKRAINE)
                  .with(Role.weapon, Things.MISSILE)
                  .with(Role.place, Things.RUSSIA)
                  .number(Measure.measure, 300, Bound.atMost, "km"),
              claim(EventType.Warning, "Het Kremlin dreigt Oekraïne met raketten.")
                  .with(Role.agent, Things.KREMLIN)
                  .with(Role.target, Things.UKRAINE)
                  .with(Role.weapon, Things.MISSILE)),
          article(
              "second.txt",
              "2024-02",
              delivery("Iran levert drones aan Rusland, meldt Oekraïne.")
                  .with(Role.weapon, Things.DRONE)
                  .source(Things.UKRAINE, Stance.asserts),
              casualties("Volgens Reuters vielen er in Kyiv twaalf gewonden.")
                  .number(Measure.injured, 12, Bound.exact, "")
                  .source(Things.REUTERS, Stance.asserts),
              claim(EventType.Capture, "M23 zou Goma hebben ingenomen.")
                  .with(Role.agent, Things.M23)
                  .with(Role.target, Things.CONGO)
                  .with(Role.place, Things.GOMA)
                  .sure(Modality.hearsay),
              claim(
                      EventType.TroopDeployment,
                      "Rwanda heeft geen 4000 militairen in Goma, zegt Kigali.")
                  .with(Role.agent, Things.RWANDA)
                  .with(Role.force, Things.RWANDA)
                  .with(Role.place, Things.GOMA)
                  .number(Measure.count, 4000, Bound.about, "soldier")
                  .source(Things.RWANDA, Stance.asserts)
                  .negated()));

  @Test
  void weaponUseTellsWhatTheTextSaysOfTheOriginApartFromWhatIsKnownOfTheModel() {
    assertEquals(
        List.of(
            "Russia | Shahed | Iran | Iran | Ukraine | Reuters | asserts | actual | affirmed",
            "Russia | Shahed | Iran | Iran | Ukraine | White House | asserts | actual | affirmed"),
        ASKED.to(
            "weapon-use",
            "agent",
            "weapon",
            "origin",
            "maker",
            "target",
            "source",
            "stance",
            "modality",
            "polarity"));
  }

  @Test
  void theWhiteHouseSaysOneThing() {
    assertEquals(
        List.of("asserts | weapon use | actual | affirmed | 2024-01"),
        ASKED.to("source-says", "stance", "type", "modality", "polarity", "published"));
  }

  @Test
  void casualtiesStandBesideTheirSource() {
    assertEquals(
        List.of(
            "- | Kyiv | 3 | at least | 10 | exact | actual | affirmed",
            "Reuters | Kyiv | - | - | 12 | exact | actual | affirmed"),
        ASKED.to(
            "casualties",
            "source",
            "place",
            "killed",
            "killedBound",
            "injured",
            "injuredBound",
            "modality",
            "polarity"));
  }

  @Test
  void fourOutOfFiveDronesAreShotDown() {
    assertEquals(
        List.of("Ukraine | Russia | drone | 48 | exact | 60 | 80 | affirmed"),
        ASKED.to(
            "interceptions",
            "defender",
            "sender",
            "weapon",
            "count",
            "bound",
            "total",
            "share",
            "polarity"));
  }

  @Test
  void troopsThatAreNotThereAreNegated() {
    assertEquals(
        List.of("Rwanda | Rwanda | Goma | 4000 | about | Rwanda | asserts | negated"),
        ASKED.to(
            "troop-deployments",
            "agent",
            "force",
            "place",
            "count",
            "bound",
            "source",
            "stance",
            "polarity"));
  }

  @Test
  void armsTransfersCountWhatIsDenied() {
    assertEquals(
        List.of(
            "Iran | Russia | drone | actual | affirmed | 2 | 1",
            "Iran | Russia | missile | hearsay | affirmed | 1 | 0"),
        ASKED.to(
            "arms-transfers",
            "supplier",
            "recipient",
            "weapons",
            "modality",
            "polarity",
            "claims",
            "denied"));
  }

  @Test
  void aDenialTellsWhetherAnybodyAssertsTheSameClaim() {
    assertEquals(
        List.of("Iran | denies | arms transfer | - | actual | affirmed"),
        ASKED.to("denials", "source", "stance", "type", "assertedBy", "modality", "polarity"));
  }

  @Test
  void whatIsSaidAsFactElsewhereIsNotHearsayOnly() {
    assertEquals(
        List.of("M23 | captures | Goma | - | hearsay"),
        ASKED.to("hearsay", "subject", "relation", "object", "source", "modality"));
  }

  @Test
  void aPermissionHasItsLimits() {
    assertEquals(
        List.of("United Kingdom | authorization | Ukraine | missile | Russia | 300 | km | actual"),
        ASKED.to(
            "permissions",
            "agent",
            "act",
            "recipient",
            "weapon",
            "place",
            "limit",
            "unit",
            "modality"));
  }

  @Test
  void aPlaceHasWhatHappenedThere() {
    assertEquals(
        List.of(
            "2024-01 | casualties | place | Russia | -",
            "2024-01 | casualties | place | Russia | Reuters"),
        ASKED.to("place", "time", "type", "role", "agent", "source"));
  }

  @Test
  void claimsAreCountedPerMonthAndSource() {
    assertEquals(
        List.of(
            "2024-01 | Iran | denies | 1",
            "2024-01 | Reuters | asserts | 1",
            "2024-01 | White House | asserts | 1",
            "2024-02 | Reuters | asserts | 1",
            "2024-02 | Rwanda | asserts | 1",
            "2024-02 | Ukraine | asserts | 1"),
        ASKED.to("claims-per-month", "month", "source", "stance", "claims"));
  }

  @Test
  void anArticleIsReadClaimByClaim() {
    assertEquals(
        List.of(
            "1 | weapon use | Russia | Ukraine | Reuters (asserts), White House (asserts)",
            "2 | arms transfer | Iran | - | Iran (denies)",
            "3 | arms transfer | Iran | - | -",
            "4 | casualties | Russia | Ukraine | -",
            "5 | interception | Ukraine | Russia | -",
            "6 | authorization | United Kingdom | - | -",
            "7 | warning | Kremlin | Ukraine | -"),
        ASKED.to("article", "number", "type", "agents", "targets", "sources").stream()
            .map(
                r ->
                    r.replace(
                        "White House (asserts), Reuters (asserts)",
                        "Reuters (asserts), White House (asserts)"))
            .toList());
  }

  @Test
  void aKindOfWeaponCountsTheModelsBelowIt() {
    assertEquals(
        List.of(
            "weapon | actual | affirmed | 6 | 1",
            "drone | actual | affirmed | 4 | 1",
            "missile | actual | affirmed | 2 | 0",
            "Shahed | actual | affirmed | 1 | 0",
            "missile | hearsay | affirmed | 1 | 0",
            "weapon | hearsay | affirmed | 1 | 0"),
        ASKED.to("weapons-by-kind", "kind", "modality", "polarity", "claims", "denied"));
  }

  @Test
  void theKremlinThreatensUkraine() {
    assertEquals(
        List.of("Kremlin | Ukraine | missile | - | actual | 2024-01"),
        ASKED.to("warnings", "agent", "target", "weapon", "source", "modality", "published"));
  }

  @Test
  void contradictionsCrossArticles() {
    assertEquals(
        List.of("Iran | supplies arms to | Russia | Ukraine | Iran | denies"),
        ASKED.to(
            "contradictions",
            "subject",
            "relation",
            "object",
            "assertedBy",
            "contradictedBy",
            "how"));
  }

  @Test
  void figuresThatDifferStandSideBySide() {
    assertEquals(
        List.of("casualties | Kyiv | injured | 10 | - | 12 | Reuters"),
        ASKED.to(
            "contradicting-figures",
            "type",
            "place",
            "counted",
            "lower",
            "lowerBy",
            "higher",
            "higherBy"));
  }

  @Test
  void territoryTellsFromWhomItWasTakenAndHowSureThatIs() {
    assertEquals(
        List.of("Goma | capture | M23 | Congo | hearsay | affirmed"),
        ASKED.to("territory", "place", "type", "agent", "from", "modality", "polarity"));
  }

  @Test
  void aSourceAndItsReporterCountAsOne() {
    List<String> rows =
        ASKED.to(
            "independent-sources",
            "subject",
            "relation",
            "object",
            "modality",
            "polarity",
            "supporters",
            "deniers",
            "claims");
    assertEquals(
        List.of(
            "Iran | supplies arms to | Russia | actual | affirmed | 1 | 1 | 2",
            "Russia | uses | Shahed | actual | affirmed | 1 | 0 | 1",
            "Rwanda | deploys troops to | Goma | actual | negated | 1 | 0 | 1",
            "Ukraine | loses people in | Kyiv | actual | affirmed | 1 | 0 | 2"),
        rows.subList(0, 4));
  }

  private static ClaimSketch delivery(String quote) {
    return claim(EventType.ArmsTransfer, quote)
        .with(Role.agent, Things.IRAN)
        .with(Role.recipient, Things.RUSSIA);
  }

  private static ClaimSketch casualties(String quote) {
    return claim(EventType.Casualties, quote)
        .with(Role.agent, Things.RUSSIA)
        .with(Role.target, Things.UKRAINE)
        .with(Role.place, Things.KYIV)
        .at(Edtf.parse("2024-01"));
  }
}
