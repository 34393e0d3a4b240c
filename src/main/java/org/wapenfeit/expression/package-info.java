/**
 * Expressions that are read by themselves: numbers with bounds and units, times, and cues of
 * certainty and negation. Uses {@code language}, {@code claim} and {@code edtf}.
 */
package org.wapenfeit.expression;
