package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put up for choice, whatever the choice is then. */
class ProposedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Demand recipient Ukraine; Zelensky roept Duitsland op raketten aan Oekraïne te leveren.",
        "Casualties target Palestinians; Bij de aanval op Rafah vielen twintig doden.",
        "Casualties place Damascus; Op 25 kilometer van Damascus kwamen vijf mensen om.",
        "Casualties target children; In Cherson kwam een meisje van zeven om.",
        "Casualties target Uganda People's Defence Force; Oeganda vecht in Congo. Vier militairen zijn gedood.",
        "Assessment target Israeli attack on Sanaa; Israël bombardeerde een elektriciteitscentrale in Sanaa."
            + " De Houthi's noemden dat laf.",
        "Assessment target downing of drone; Iran schoot boven de Golf een drone neer. Trump noemde dat een"
            + " vergissing.",
        "Assessment target Germany's refusal to deliver Taurus to Ukraine; Duitsland levert geen Taurus aan"
            + " Oekraïne. Zelensky noemt dat laf.",
        "Capture place Tongowe; Volgens het leger is Tongowe veroverd door de rebellen.",
        "Assessment target Russian attack on market in Kharkiv; Rusland bombardeerde een markt in Charkiv."
            + " Scholz noemde de aanval laf.",
        "Assessment target decision to deliver Leopard 2 to Ukraine; Duitsland levert Leopard 2-tanks aan"
            + " Oekraïne. Moskou noemt het besluit een fout.",
        "Assessment target use of ATACMS in Kursk Oblast; Oekraïne heeft ATACMS gebruikt in de regio Koersk."
            + " Peskov noemde dat onverantwoord.",
        "Attack target house; In Damascus werd het huis van commandant Akram al-Ajouri bestookt.",
        "Attack target target; Rusland viel in Odesa tien doelen aan.",
        "Damage target school; In Rafah staat een school. Er vielen granaten. Het dak raakte beschadigd.",
        "Attack agent Israel Defense Forces; Israël houdt de grens dicht. Soldaten schoten bij Rafah op betogers.",
        "Casualties place Khan Younis; Israël viel het Nasser-ziekenhuis in Khan Younis binnen. Daar kwamen"
            + " zes mensen om.",
        "Possession weaponOrigin Soviet Union; De rebellen bezitten twee tanks van Sovjetmakelij.",
        "Damage source officials; Volgens Ethiopische ambtenaren in Mekelle is een brug verwoest.",
        "Damage source Marloes Hofstra; Kapitein Marloes Hofstra voer op de Rode Zee.|Hoe was dat?|„We zagen"
            + " drones.|En toen?|Een tanker werd geraakt. De brug brandde uit.”"
      })
  void isPutUpForChoice(String wanted, String passage) {
    Set<String> all = PutUpForChoice.in(passage.replace("|", "\n\n")).keySet();
    String slot = wanted.substring(0, wanted.indexOf(' ', wanted.indexOf(' ') + 1));
    List<String> ofSlot = all.stream().filter(name -> name.startsWith(slot)).toList();
    assertTrue(ofSlot.contains(wanted), () -> wanted + " not in " + ofSlot);
  }
}
