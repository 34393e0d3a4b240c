/**
 * Claims as linked data: one named graph per article, the graphs of entities, ontology, lexicon and
 * runs, the shapes that they must keep to, and writers that give the same bytes for the same graph.
 * Uses {@code extract} and what is below it; knows nothing of stores or servers.
 */
package org.wapenfeit.graph;
