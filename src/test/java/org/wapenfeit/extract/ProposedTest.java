package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wapenfeit.article.Block;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;
import org.wapenfeit.decision.Sketch;

/** What is put up for choice, whatever the choice is then. */
class ProposedTest {

  /** Makes every claim, fills no slot, and remembers what could have filled them. */
  private static final class Listening implements Decider {
    private final Set<String> heard = new TreeSet<>();

    @Override
    public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
      for (Option o : options) {
        String type = claims.get(o.claim()).fillers().get(0).value();
        heard.add(type + " " + o.slot() + " " + o.value());
      }
      return options.stream().mapToDouble(o -> o.slot().equals("type") ? 1 : 0).toArray();
    }
  }

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
        "Damage source Marloes Hofstra; Kapitein Marloes Hofstra voer op de Rode Zee.|Hoe was dat?|„We zagen"
            + " drones.|En toen?|Een tanker werd geraakt. De brug brandde uit.”"
      })
  void isPutUpForChoice(String wanted, String passage) {
    Listening decider = new Listening();
    String text = passage.replace("|", "\n\n");
    Extractors.with(decider)
        .extract(Passages.article(Optional.empty(), Block.Kind.PARAGRAPH, text));
    String slot = wanted.substring(0, wanted.indexOf(' ', wanted.indexOf(' ') + 1));
    decider.heard.removeIf(heard -> !heard.startsWith(slot));
    assertTrue(decider.heard.contains(wanted), () -> wanted + " not in " + decider.heard);
  }
}
