/**
 * The store over HTTP: an embedded Fuseki that only answers queries, a page to ask them on, and the
 * start page. Uses {@code store} and {@code query}.
 */
package org.wapenfeit.server;
