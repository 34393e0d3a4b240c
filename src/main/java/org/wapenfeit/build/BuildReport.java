package org.wapenfeit.build;

import java.time.Duration;
import java.util.List;
import org.wapenfeit.article.Reading;
import org.wapenfeit.graph.Rejected;

/**
 * What came of a run.
 *
 * @param files inputs that were read
 * @param articles different articles among them: the same text in two files is one
 * @param skipped inputs that were left out, and why
 * @param resemblances inputs with the text of an earlier one, or almost
 * @param claims claims in the graph
 * @param rejected claims left out because they break a shape, and which
 * @param triples triples in the articles' graphs
 * @param took how long it took
 */
public record BuildReport(
    int files,
    int articles,
    List<Reading.Skipped> skipped,
    List<Resemblance> resemblances,
    long claims,
    List<Rejected> rejected,
    long triples,
    Duration took) {
  public BuildReport {
    skipped = List.copyOf(skipped);
    resemblances = List.copyOf(resemblances);
    rejected = List.copyOf(rejected);
  }
}
