/**
 * What was understood of an article, written for people: sentence, tree, entities, claims, and the
 * entry or rule behind each. Uses {@code extract}.
 */
package org.wapenfeit.print;
