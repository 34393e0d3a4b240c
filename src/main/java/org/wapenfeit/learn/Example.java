package org.wapenfeit.learn;

import java.util.List;

/**
 * An option with the answer of the annotators.
 *
 * @param article the article that it is of
 * @param model what decides it
 * @param features what is known of it
 * @param right whether the gold has it
 */
record Example(String article, String model, List<String> features, boolean right) {}
