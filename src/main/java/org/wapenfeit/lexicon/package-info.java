/**
 * The words that carry events: lemmas, idioms and compounds with their frames, read from {@code
 * ontology/predicates.tsv}. Uses {@code claim}.
 */
package org.wapenfeit.lexicon;
