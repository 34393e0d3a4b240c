package org.wapenfeit.decision;

import java.util.Map;

/**
 * What was learnt for one decision.
 *
 * @param weights what each feature adds to the log odds that an option is right
 * @param hidden what features add together
 */
public record LearntModel(Map<String, Double> weights, HiddenUnits hidden) {}
