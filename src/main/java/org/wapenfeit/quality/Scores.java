package org.wapenfeit.quality;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well claims were found.
 *
 * @param articles articles with gold
 * @param claims claims found, whatever their fillers
 * @param perSlot fillers by slot
 * @param whole claims with every filler right
 * @param unplaced claims of the program whose evidence is not in the text
 * @param perArticle fillers by article
 * @param differences what differs, by article, worst first
 */
public record Scores(
    int articles,
    Tally claims,
    Map<String, Tally> perSlot,
    int whole,
    int unplaced,
    Map<String, Tally> perArticle,
    Map<String, List<String>> differences) {
  public Scores {
    perSlot = Collections.unmodifiableMap(new LinkedHashMap<>(perSlot));
    perArticle = Collections.unmodifiableMap(new LinkedHashMap<>(perArticle));
    differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
  }

  /** All fillers of all slots. */
  public Tally slots() {
    return perSlot.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /** The share of the gold claims with every filler right. */
  public double wholeShare() {
    return (double) whole / Math.max(1, claims.gold());
  }
}
