/**
 * What those who run the server need: health, readiness, metrics, the access log, and bounds on
 * slow clients and memory. Uses {@code server.sparql}, {@code server.data} and {@code server.http}.
 */
package org.wapenfeit.server.running;
