/**
 * The store over HTTP: an embedded Fuseki that only answers queries, its query editor, and the
 * start page. Uses {@code store} and {@code query}.
 */
package org.wapenfeit.server;
