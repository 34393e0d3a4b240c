package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

class OneThingTest {
  @ParameterizedTest
  @CsvSource({
    "air force|Ukrainian Air Force, Ukrainian Air Force",
    "captain of the Magic Seas|captain, captain of the Magic Seas",
    "source at the SBU|source at SBU, source at the SBU",
    "spokesperson of Hamas|Hamas, spokesperson of Hamas|Hamas",
    "ambassador to Israel|Israel, ambassador to Israel|Israel",
    "residents|Reuters|residents of Goma, Reuters|residents of Goma",
  })
  void oneSpeakerHasOneName(String given, String left) {
    List<Attribution> sources =
        new ArrayList<>(Stream.of(given.split("\\|")).map(OneThingTest::says).toList());
    OneThing.merge(sources);
    assertEquals(
        List.of(left.split("\\|")), sources.stream().map(a -> a.source().labelEn()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "journalist, journalists, true",
    "port, port of Hodeidah, true",
    "Belaya air base, air base, true",
    "ruins of the school, school, false",
    "Belgorod, Belgorod Oblast, false",
    "Israel, ambassador to Israel, false",
  })
  void oneThingMayHaveTwoNames(String one, String other, boolean same) {
    assertEquals(same, OneThing.is(says(one).source(), says(other).source()));
  }

  private static Attribution says(String name) {
    Entity who =
        new Entity(name.replace(' ', '_'), EntityType.Person, name, name, Optional.empty(), false);
    return new Attribution(who, Stance.asserts, true);
  }
}
