package org.wapenfeit.build;

import java.util.List;

/**
 * What a run kept.
 *
 * @param articles different articles
 * @param claims their claims
 * @param triples their triples
 * @param near which of them are almost the same as another that is kept
 */
public record Totals(int articles, long claims, long triples, List<Resemblance> near) {
  public Totals {
    near = List.copyOf(near);
  }
}
