package org.wapenfeit.learn;

import java.util.List;

/**
 * An option with the answer of the annotators.
 *
 * @param article the article that it is of
 * @param slot the slot that it is for
 * @param features what is known of it
 * @param right whether the gold has it
 */
record Example(String article, String slot, List<String> features, boolean right) {}
