package org.wapenfeit.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A gold claim and one of the program, filler by filler.
 *
 * @param right fillers of the gold that the other has, too
 * @param missed the others of the gold
 * @param spurious those that only the program's has
 */
record Comparison(List<Filler> right, List<Filler> missed, List<Filler> spurious) {
  static Comparison of(SlotClaim gold, SlotClaim system) {
    List<Filler> left = new ArrayList<>(system.fillers());
    List<Filler> right = new ArrayList<>();
    List<Filler> missed = new ArrayList<>();
    for (Filler wanted : gold.fillers()) {
      Optional<Filler> hit = left.stream().filter(found -> agree(wanted, found)).findFirst();
      hit.ifPresent(left::remove);
      (hit.isPresent() ? right : missed).add(wanted);
    }
    return new Comparison(right, missed, left);
  }

  private static boolean agree(Filler gold, Filler system) {
    return gold.slot().equals(system.slot())
        && Agreement.agree(gold.slot(), gold.value(), system.value());
  }

  /** How well they fit: the higher the better. */
  int fit() {
    return 2 * right.size() - missed.size() - spurious.size();
  }

  boolean isWhole() {
    return missed.isEmpty() && spurious.isEmpty();
  }
}
