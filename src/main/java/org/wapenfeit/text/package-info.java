/**
 * Places in a text: spans that check themselves, and offsets as the graph counts them. Uses nothing
 * else of Wapenfeit.
 */
package org.wapenfeit.text;
