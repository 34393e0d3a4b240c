package org.wapenfeit.server.explore;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.pages.Language;
import org.wapenfeit.server.pages.Pages;

/** The numbers of claims in words, as in "at least 10 soldiers of at most 40". */
final class Numbers {
  private final Graph all;
  private final Names names;
  private final Language language;

  Numbers(DatasetGraph dataset, Names names, Language language) {
    this.all = dataset.getUnionGraph();
    this.names = names;
    this.language = language;
  }

  /** A number with what it counts. */
  public record Measured(String measure, String number) {}

  List<Measured> of(Claim claim) {
    return objects(claim.node(), WF.reports)
        .flatMap(event -> objects(event, WF.quantity))
        .map(this::measured)
        .sorted(Comparator.comparing(Measured::measure))
        .toList();
  }

  private Measured measured(Node quantity) {
    String unit = names.text(quantity, WF.unit).orElse("");
    String value =
        Stream.of(bounded(quantity, WF.value, WF.bound), Optional.of(unit))
            .flatMap(Optional::stream)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" "));
    String of = Pages.texts(language).get("outOf");
    return new Measured(
        objects(quantity, WF.measures).findFirst().map(names::label).orElse(""),
        Stream.of(
                Optional.of(value).filter(v -> !v.isEmpty()),
                bounded(quantity, WF.outOf, WF.outOfBound).map(total -> of + " " + total))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" ")));
  }

  /** A number with how it bounds the true one, unless it is that. */
  private Optional<String> bounded(Node quantity, Node value, Node bound) {
    return names
        .text(quantity, value)
        .map(
            number ->
                objects(quantity, bound)
                        .filter(b -> !b.equals(WF.exact))
                        .map(b -> names.label(b) + " ")
                        .findFirst()
                        .orElse("")
                    + NumberFormat.getInstance(language.locale())
                        .format(new java.math.BigDecimal(number)));
  }

  private Stream<Node> objects(Node subject, Node property) {
    return all.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }
}
