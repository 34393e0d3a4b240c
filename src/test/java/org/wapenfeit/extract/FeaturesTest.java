package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of an option when it is weighed. */
class FeaturesTest {

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
        "Attack target house# wording=1longer|Attack# In Damascus werd het huis van commandant Akram al-Ajouri"
            + " bestookt.",
        "Casualties place Rafah# inside=Place|true|Casualties# Bij een aanval op Rafah in de Gazastrook"
            + " vielen twintig doden."
      })
  void isKnown(String option, String feature, String passage) {
    Set<String> known = PutUpForChoice.in(passage).getOrDefault(option, Set.of());
    assertTrue(known.contains(feature), () -> feature + " not in " + known);
  }
}
