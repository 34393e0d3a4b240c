package org.wapenfeit.decision;

import java.util.Map;

/**
 * What features say together: each unit adds up what its features tell it, and passes the sum on
 * where it is above zero.
 *
 * @param output what each unit adds to the log odds for each step of its sum
 * @param bias where the sum of each unit starts, in steps
 * @param vectors what a feature tells each unit, in steps (at most 127)
 */
public record HiddenUnits(float[] output, float[] bias, Map<String, byte[]> vectors) {
  /** For a model that only adds up weights. */
  public static final HiddenUnits NONE = new HiddenUnits(new float[0], new float[0], Map.of());

  /** How many there are. */
  public int size() {
    return output.length;
  }
}
