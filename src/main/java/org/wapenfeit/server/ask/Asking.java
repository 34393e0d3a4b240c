package org.wapenfeit.server.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.wapenfeit.server.sparql.QueryWorkers;

/**
 * Asks the store what a page shows. A result is kept for a while, so that turning a page of it or
 * drawing it takes no second query: nothing changes a store while it is served.
 */
final class Asking {
  /** Rows that are read; downloads have all. */
  static final int MOST_ROWS = 10_000;

  private static final int MOST_CHARACTERS = 5_000_000;
  private static final int CELLS_KEPT = 400_000;
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final DatasetGraph dataset;
  private final QueryWorkers workers;
  private final Cache<String, Answer> kept =
      Caffeine.newBuilder()
          .maximumWeight(CELLS_KEPT)
          .weigher((String query, Answer answer) -> answer.cells())
          .expireAfterWrite(KEPT)
          .build();

  Asking(DatasetGraph dataset, QueryWorkers workers) {
    this.dataset = dataset;
    this.workers = workers;
  }

  /**
   * Answers a query.
   *
   * @throws org.apache.jena.query.QueryException when it is wrong
   * @throws org.wapenfeit.server.sparql.Refused when that takes too long or too much runs
   */
  Answer answer(String sparql) {
    Answer known = kept.getIfPresent(sparql);
    if (known != null) {
      return known;
    }
    Answer answer = workers.run(() -> Txn.calculateRead(dataset, () -> answer(parse(sparql))));
    kept.put(sparql, answer);
    return answer;
  }

  private static Query parse(String sparql) {
    Query query = QueryFactory.create(sparql);
    if (query.isJsonType()) {
      throw new QueryParseException("JSON is for programs: send it to the endpoint", -1, -1);
    }
    return query;
  }

  private Answer answer(Query query) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      QueryWorkers.stopBy(execution::abort);
      if (query.isAskType()) {
        return Answer.of(execution.ask());
      }
      if (query.isSelectType()) {
        RowSet rows = execution.select();
        return read(rows.getResultVars(), rows, Binding::detach, false);
      }
      if (query.isConstructQuad()) {
        return read(Answer.TRIPLE, execution.constructQuads(), Asking::row, true);
      }
      Iterator<Triple> triples =
          query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
      return read(Answer.TRIPLE, triples, Asking::row, true);
    }
  }

  private static <T> Answer read(
      List<Var> columns, Iterator<T> from, Function<T, Binding> row, boolean isGraph) {
    List<Binding> rows = new ArrayList<>();
    long characters = 0;
    while (from.hasNext()) {
      if (rows.size() == MOST_ROWS || characters > MOST_CHARACTERS) {
        return new Answer(columns, rows, false, Optional.empty(), isGraph);
      }
      Binding read = row.apply(from.next());
      for (Var column : columns) {
        characters += length(read.get(column));
      }
      rows.add(read);
    }
    return new Answer(columns, rows, true, Optional.empty(), isGraph);
  }

  private static int length(Node node) {
    return node == null || !node.isLiteral() ? 1 : node.getLiteralLexicalForm().length();
  }

  private static Binding row(Quad quad) {
    return row(quad.asTriple());
  }

  private static Binding row(Triple triple) {
    return BindingFactory.binding(
        Answer.TRIPLE.get(0), triple.getSubject(),
        Answer.TRIPLE.get(1), triple.getPredicate(),
        Answer.TRIPLE.get(2), triple.getObject());
  }
}
