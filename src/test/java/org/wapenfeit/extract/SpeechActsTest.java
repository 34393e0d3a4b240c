package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;

class SpeechActsTest {

  private static Claim only(String text, EventType type) {
    List<Claim> found = Told.in(text).of(type);
    assertEquals(1, found.size(), () -> type + " in: " + text);
    return found.get(0);
  }

  @Test
  void aDemandNamesWhoIsCalledUponEvenWithTheParticleFarFromItsVerb() {
    Claim demand =
        only("President Macron riep de Europese landen op meer tanks te sturen.", EventType.Demand);
    assertEquals(List.of("Emmanuel Macron"), Told.names(demand, Role.agent));
    assertEquals(List.of("European countries"), Told.names(demand, Role.target));
    assertEquals(List.of("tank"), Told.names(demand, Role.weapon));
  }

  @Test
  void aThreatAddressesThePartyOfItsCondition() {
    Claim warning =
        only(
            "Iran dreigt met raketaanvallen als Israël de oorlog in Libanon voortzet.",
            EventType.Warning);
    assertEquals(List.of("Israel"), Told.names(warning, Role.target));
  }

  @Test
  void aPermissionHoldsForTheWeaponAndTheSoilBelowIt() {
    Claim permission =
        only(
            "Londen gaf Kyiv toestemming om Britse kruisraketten te gebruiken op Russisch"
                + " grondgebied.",
            EventType.Authorization);
    assertEquals(List.of("United Kingdom"), Told.names(permission, Role.agent));
    assertEquals(List.of("Ukraine"), Told.names(permission, Role.recipient));
    assertEquals(List.of("cruise missile"), Told.names(permission, Role.weapon));
    assertEquals(List.of("Russia"), Told.names(permission, Role.place));
  }

  @Test
  void wantingNotToDeliverIsARefusal() {
    Claim refusal = only("Duitsland wil geen tanks aan Israël leveren.", EventType.Prohibition);
    assertEquals(List.of("Germany"), Told.names(refusal, Role.agent));
    assertEquals(List.of("tank"), Told.names(refusal, Role.weapon));
  }

  @Test
  void whatIsJudgedIsTheAttackToldBefore() {
    Claim judgement =
        only(
            "Rusland viel een ziekenhuis in Soemy aan met drones."
                + " President Zelensky noemde de aanval een oorlogsmisdaad.",
            EventType.Assessment);
    assertEquals(List.of("attack on hospital in Sumy"), Told.names(judgement, Role.target));
  }

  @Test
  void aQuotedVerdictIsTheSpeakersJudgement() {
    Claim judgement =
        only(
            "M23 veroverde de stad Goma. \"Dit is een vernedering voor Kinshasa\", zegt"
                + " president Kagame.",
            EventType.Assessment);
    assertEquals(List.of("Paul Kagame"), Told.names(judgement, Role.agent));
    assertEquals(List.of("capture of Goma"), Told.names(judgement, Role.target));
  }

  @Test
  void aDenialIsNoJudgement() {
    assertEquals(
        List.of(),
        Told.in("Het leger heeft de stad El Fasher veroverd. De RSF spreekt dat tegen.")
            .of(EventType.Assessment));
  }
}
