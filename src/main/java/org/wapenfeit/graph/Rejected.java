package org.wapenfeit.graph;

import org.apache.jena.graph.Node;

/**
 * What breaks a shape.
 *
 * @param claim the claim, which was left out of its graph; or the article where it is the article
 *     itself that breaks it, which stays
 * @param message what should hold and does not, in English
 */
public record Rejected(Node claim, String message) {}
