package org.wapenfeit.learn;

import java.util.Map;

/**
 * Of the wrong options of slots that have very many, only some are learnt from; what that does to
 * the share of right ones is taken back in the weight that all options have.
 */
final class Sampling {
  private static final int OPEN = 4;

  private Sampling() {}

  /** One of how many wrong options of a slot is kept. */
  static int of(String slot) {
    return slot.equals("open") ? OPEN : 1;
  }

  /** Corrects the weights of a slot for the options that were left out. */
  static void correct(String slot, Map<String, Double> weights) {
    weights.merge("always", -Math.log(of(slot)), Double::sum);
  }
}
