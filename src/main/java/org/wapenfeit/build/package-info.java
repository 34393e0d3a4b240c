/**
 * A run over articles: read, understand, make graphs, keep them. Uses {@code article}, {@code
 * extract}, {@code graph} and {@code store}.
 */
package org.wapenfeit.build;
