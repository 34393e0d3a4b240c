/**
 * Dutch common nouns, their classes and their English, and English names for what the text only
 * describes: <i>de door Rusland aangestelde gouverneur van Sebastopol</i>. Uses {@code language}
 * and {@code knowledge}.
 */
package org.wapenfeit.noun;
