package org.wapenfeit.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The slots that are compared, and those of their values that say nothing. */
final class Slots {
  static final List<String> NAMES =
      List.of(
          "agent",
          "target",
          "recipient",
          "force",
          "weapon",
          "weaponOrigin",
          "resource",
          "place",
          "basis");
  static final List<String> NUMBERS = List.of("count", "outOf", "killed", "injured", "measure");
  static final Set<String> BOUNDS =
      Set.of("countBound", "killedBound", "injuredBound", "measureBound");
  static final Map<String, String> DEFAULTS = Map.of("modality", "actual", "polarity", "affirmed");
  static final String DEFAULT_STANCE = "asserts";
  static final String DEFAULT_BOUND = "exact";

  /** A slot that is read and not compared. */
  static final String IGNORED = "countUnit";

  private static final Set<String> OTHERS = Set.of("type", "time", "measureUnit");

  private Slots() {}

  /** Whether a row with this slot is compared as it is. */
  static boolean isPlain(String slot) {
    return OTHERS.contains(slot) || NAMES.contains(slot) || NUMBERS.contains(slot);
  }

  /** An origin of arms that only repeats who supplies them is not compared. */
  static List<Filler> withoutSupplier(List<Filler> fillers) {
    if (!fillers.contains(new Filler("type", "ArmsTransfer"))) {
      return fillers;
    }
    List<String> agents =
        fillers.stream().filter(f -> f.slot().equals("agent")).map(Filler::value).toList();
    return fillers.stream()
        .filter(
            f ->
                !f.slot().equals("weaponOrigin")
                    || agents.stream().noneMatch(a -> NameMatch.same(f.value(), a)))
        .toList();
  }
}
