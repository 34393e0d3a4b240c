package org.wapenfeit.learn;

/**
 * An option with the answer of the annotators.
 *
 * @param article the article that it is of
 * @param features the numbers of what is known of it, each once, rising
 * @param right whether the gold has it
 */
record Example(String article, int[] features, boolean right) {}
