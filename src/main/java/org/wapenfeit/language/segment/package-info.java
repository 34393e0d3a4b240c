/**
 * Where words and sentences of running Dutch text begin and end, by rules. Uses {@code text} and
 * {@code words}.
 */
package org.wapenfeit.language.segment;
