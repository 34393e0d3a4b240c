/**
 * SPARQL over HTTP: whole results or an error, in threads that are counted and bounded. Uses {@code
 * server.http}.
 */
package org.wapenfeit.server.sparql;
