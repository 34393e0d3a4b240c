/**
 * Where words and sentences of running Dutch text begin and end, by rules. Uses {@code text} and
 * the table {@code ontology/abbreviations.tsv}.
 */
package org.wapenfeit.language.segment;
