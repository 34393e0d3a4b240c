package org.wapenfeit.language.train;

import java.util.Map;
import java.util.TreeMap;

/**
 * How well a treebank was analysed, on its own words and sentences. All shares are of 1.
 *
 * @param sentences how many sentences were measured
 * @param tokens how many words and marks
 * @param upos share with the right universal part of speech
 * @param xpos share with the right composite tag
 * @param lemma share with the right lemma, a verb's particle joined to it, case left aside
 * @param uas share with the right head
 * @param las share with the right head and relation
 * @param relations F1 of each relation, by name
 */
public record Scores(
    int sentences,
    int tokens,
    double upos,
    double xpos,
    double lemma,
    double uas,
    double las,
    Map<String, Double> relations) {
  public Scores {
    relations = Map.copyOf(new TreeMap<>(relations));
  }

  /** F1 of a relation, 0 when it was neither there nor found. */
  public double relation(String name) {
    return relations.getOrDefault(name, 0.0);
  }
}
