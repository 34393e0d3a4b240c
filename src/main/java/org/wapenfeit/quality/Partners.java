package org.wapenfeit.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which gold claim each claim of the program stands for, and what is right of it. */
public final class Partners {
  private final List<SlotClaim> golds;
  private final int[] goldOf;

  /**
   * @param golds gold claims of an article
   * @param systems the program's claims of it
   * @param text the article
   */
  public Partners(List<SlotClaim> golds, List<SlotClaim> systems, String text) {
    this.golds = golds;
    this.goldOf = new int[systems.size()];
    Arrays.fill(goldOf, -1);
    Pairs.of(golds, systems, new Evidence(text)).forEach(p -> goldOf[p.system()] = p.gold());
  }

  /** Whether a claim of the program stands for a gold claim. */
  public boolean hasPartner(int system) {
    return goldOf[system] >= 0;
  }

  /** The gold claims that no claim of the program stands for, those left out that only repeat. */
  public List<SlotClaim> missed() {
    return IntStream.range(0, golds.size())
        .filter(g -> Arrays.stream(goldOf).noneMatch(of -> of == g))
        .mapToObj(golds::get)
        .filter(g -> !g.optional())
        .toList();
  }

  /** The gold claim that a claim of the program stands for. */
  public Optional<SlotClaim> gold(int system) {
    return hasPartner(system) ? Optional.of(golds.get(goldOf[system])) : Optional.empty();
  }

  /** Whether the gold claim that this one stands for has a value in a slot. */
  public boolean isRight(int system, String slot, String value) {
    return hasPartner(system)
        && golds.get(goldOf[system]).fillers().stream()
            .anyMatch(f -> f.slot().equals(slot) && Agreement.agree(slot, f.value(), value));
  }

  /** Whether a value agrees with a filler of the gold. */
  public boolean agrees(Filler filler, String value) {
    return Agreement.agree(filler.slot(), filler.value(), value);
  }
}
