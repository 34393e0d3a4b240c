package org.wapenfeit.server.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A result as far as a page shows it.
 *
 * @param columns variables; of a graph subject, predicate and object
 * @param rows the first rows, at most {@link Asking#MOST_ROWS}
 * @param isWhole whether there are no more
 * @param said what an {@code ASK} query gives
 * @param isGraph whether the query makes triples
 */
record Answer(
    List<Var> columns,
    List<Binding> rows,
    boolean isWhole,
    Optional<Boolean> said,
    boolean isGraph) {
  static final List<Var> TRIPLE =
      List.of(Var.alloc("subject"), Var.alloc("predicate"), Var.alloc("object"));

  static Answer of(boolean said) {
    return new Answer(List.of(), List.of(), true, Optional.of(said), false);
  }

  Optional<Var> column(String name) {
    return columns.stream().filter(c -> c.getVarName().equals(name)).findFirst();
  }

  /** The values of a column, where there is one. */
  List<Node> values(Var column) {
    return rows.stream().map(r -> r.get(column)).filter(v -> v != null).toList();
  }

  /** How many rows have each value of a column, in the order in which they first come. */
  Map<Node, Long> counts(Var column) {
    Map<Node, Long> counts = new LinkedHashMap<>();
    values(column).forEach(v -> counts.merge(v, 1L, Long::sum));
    return counts;
  }

  /** Whether a column has values, and all of them are numbers. */
  boolean isNumber(Var column) {
    List<Node> values = values(column);
    return !values.isEmpty() && values.stream().allMatch(Answer::isNumeric);
  }

  static boolean isNumeric(Node value) {
    return value.isLiteral()
        && value.getLiteral().isWellFormed()
        && value.getLiteralValue() instanceof Number;
  }

  List<Var> numbers() {
    return columns.stream().filter(this::isNumber).toList();
  }

  List<Var> others() {
    List<Var> others = new ArrayList<>(columns);
    others.removeAll(numbers());
    return others;
  }

  /** A measure of the memory that it takes. */
  int cells() {
    return 1 + rows.size() * columns.size();
  }
}
