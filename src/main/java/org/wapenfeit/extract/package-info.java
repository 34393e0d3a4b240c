/**
 * From an analysed article to its claims: the lexicon's frames over the parse, slots filled from
 * neighbouring sentences, sources and certainty put on. Uses everything above the graph.
 */
package org.wapenfeit.extract;
