/**
 * What all answers over HTTP share: what a client would have, where the server stands, forms, tags
 * for caches, and what browsers are told to forbid. Uses nothing else of ours.
 */
package org.wapenfeit.server.http;
