/**
 * Teaches the decisions of extraction from articles with gold claims. Uses extraction, quality and
 * OpenNLP's trainers; nothing that runs when articles are read uses it.
 */
package org.wapenfeit.learn;
