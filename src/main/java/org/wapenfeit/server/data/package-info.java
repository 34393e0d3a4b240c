/**
 * The graph as linked data: descriptions of resources in several forms, the ontology, direct
 * relations, and what the data set says of itself. Uses {@code server.pages}, {@code server.sparql}
 * and {@code server.http}.
 */
package org.wapenfeit.server.data;
