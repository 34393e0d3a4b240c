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

/** What is known of an option when it is weighed. */
class FeaturesTest {

  /** Makes every claim, and remembers what was told of what could fill its slots. */
  private static final class Listening implements Decider {
    private final String option;
    private final Set<String> heard = new TreeSet<>();

    Listening(String option) {
      this.option = option;
    }

    @Override
    public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
      for (Option o : options) {
        String type = claims.get(o.claim()).fillers().get(0).value();
        if (option.equals(type + " " + o.slot() + " " + o.value())) {
          heard.addAll(o.features());
        }
      }
      return options.stream().mapToDouble(o -> o.slot().equals("type") ? 1 : 0).toArray();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "MissileAttack weapon Iskander# sort=missile|MissileAttack# Rusland vuurde Iskanders af op Charkiv.",
        "MissileAttack weapon Iskander# kin=wider;;|attack# Rusland vuurde raketten af op Charkiv, vooral"
            + " Iskanders.",
        "MissileAttack weapon missile# kin=narrower;;|attack# Rusland vuurde raketten af op Charkiv, vooral"
            + " Iskanders.",
        "Damage target bakery# sort=facility|Damage# Een granaat vernielde een bakkerij in Cherson.",
        "Casualties place Rafah# inside=Place|true|Casualties# Bij een aanval op Rafah in de Gazastrook"
            + " vielen twintig doden."
      })
  void isKnown(String option, String feature, String passage) {
    Listening decider = new Listening(option);
    Extractors.with(decider)
        .extract(Passages.article(Optional.empty(), Block.Kind.PARAGRAPH, passage));
    assertTrue(decider.heard.contains(feature), () -> feature + " not in " + decider.heard);
  }
}
