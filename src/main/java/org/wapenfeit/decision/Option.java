package org.wapenfeit.decision;

import java.util.List;

/**
 * One thing to decide: whether a value is right for a slot of a claim.
 *
 * @param claim index of the claim among those that are decided together, from 0
 * @param slot name of the slot as in {@code queries/claim-slots.rq}; {@code type} asks whether the
 *     claim is made at all
 * @param value the value as text
 * @param byRule whether the rules chose it
 * @param features what is known of it, as names that a model has weights for
 */
public record Option(int claim, String slot, String value, boolean byRule, List<String> features) {
  public Option {
    features = List.copyOf(features);
  }
}
