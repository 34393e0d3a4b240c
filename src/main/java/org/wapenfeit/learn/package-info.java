/**
 * Teaches the decisions of extraction from articles with gold claims. Uses extraction, quality and
 * liblinear; nothing that runs when articles are read uses it.
 */
package org.wapenfeit.learn;
