/** The terms that the graph is written in, one class for each namespace that Jena has none for. */
package org.wapenfeit.graph.vocab;
