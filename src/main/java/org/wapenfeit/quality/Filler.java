package org.wapenfeit.quality;

import java.util.Comparator;

/**
 * One filler of one slot of a claim.
 *
 * @param slot its name, as in {@code queries/claim-slots.rq}; {@code stance} is a source with a
 *     stance that is not the default
 * @param value the filler as text; a stance is {@code NAME|STANCE}
 */
public record Filler(String slot, String value) implements Comparable<Filler> {
  private static final Comparator<Filler> ORDER =
      Comparator.comparing(Filler::slot).thenComparing(Filler::value);

  @Override
  public int compareTo(Filler other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return slot + " " + value;
  }
}
