/**
 * The page to ask SPARQL queries on: what is asked, the result as a table, bars, a map and over
 * time, and the names that its editor completes. Uses {@code server.explore}, {@code server.pages},
 * {@code server.sparql} and {@code query}.
 */
package org.wapenfeit.server.ask;
