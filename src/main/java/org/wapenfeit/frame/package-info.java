/**
 * Where predicates of the lexicon occur in a sentence and what stands at the positions of their
 * frames. Uses {@code lexicon}, {@code mention}, {@code noun}, {@code expression} and {@code
 * language}.
 */
package org.wapenfeit.frame;
