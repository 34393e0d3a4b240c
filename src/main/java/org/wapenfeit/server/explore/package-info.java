/**
 * Pages where people look before they query: what is in the graph, a claim, an article, an entity,
 * a map, a timeline, a search. Uses {@code server.pages}, {@code server.http} and {@code store}.
 */
package org.wapenfeit.server.explore;
