package org.wapenfeit.query;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;

/** Asks a store or a server a query and writes the result. */
public final class QueryRunner {
  private QueryRunner() {}

  /**
   * Asks a dataset.
   *
   * @throws FormatException when the format does not fit the kind of query
   */
  public static void ask(DatasetGraph dataset, Query query, ResultFormat format, OutputStream out) {
    check(query, format);
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            write(execution, query, format, out);
          }
        });
  }

  /**
   * Asks a SPARQL endpoint.
   *
   * @param endpoint its URL
   * @throws FormatException when the format does not fit the kind of query
   * @throws org.apache.jena.sparql.engine.http.QueryExceptionHTTP when it cannot be reached or
   *     refuses
   */
  public static void ask(String endpoint, Query query, ResultFormat format, OutputStream out) {
    check(query, format);
    try (QueryExec execution = QueryExecHTTP.service(endpoint).query(query).build()) {
      write(execution, query, format, out);
    }
  }

  /**
   * Asks a dataset for rows.
   *
   * @param row is given the values of each row as text, by column; unbound ones are left out
   */
  public static void select(DatasetGraph dataset, Query query, Consumer<Map<String, String>> row) {
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution.select().forEachRemaining(binding -> row.accept(values(binding)));
          }
        });
  }

  /**
   * Asks a SPARQL endpoint for rows.
   *
   * @param endpoint its URL
   * @param row is given the values of each row as text, by column; unbound ones are left out
   */
  public static void select(String endpoint, Query query, Consumer<Map<String, String>> row) {
    try (QueryExec execution = QueryExecHTTP.service(endpoint).query(query).build()) {
      execution.select().forEachRemaining(binding -> row.accept(values(binding)));
    }
  }

  private static Map<String, String> values(Binding binding) {
    Map<String, String> values = new LinkedHashMap<>();
    binding.forEach(
        (variable, term) ->
            values.put(
                variable.getVarName(),
                term.isLiteral() ? term.getLiteralLexicalForm() : term.toString()));
    return values;
  }

  private static void check(Query query, ResultFormat format) {
    if (isGraph(query) ? format.graph().isEmpty() : format.rows().isEmpty()) {
      throw new FormatException(format, isGraph(query));
    }
  }

  private static boolean isGraph(Query query) {
    return query.isConstructType() || query.isDescribeType();
  }

  private static void write(
      QueryExec execution, Query query, ResultFormat format, OutputStream out) {
    if (query.isConstructType()) {
      RDFDataMgr.write(out, execution.construct(), format.graph().orElseThrow());
    } else if (query.isDescribeType()) {
      RDFDataMgr.write(out, execution.describe(), format.graph().orElseThrow());
    } else {
      Lang lang = format.rows().orElseThrow();
      ResultsWriter.Builder writer = ResultsWriter.create().lang(lang);
      if (query.isAskType()) {
        writer.write(out, execution.ask());
      } else {
        writer.write(out, execution.select());
      }
    }
  }

  /** A result of this kind is not written in this format. */
  public static final class FormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FormatException(ResultFormat format, boolean graph) {
      super(
          graph
              ? "a graph (CONSTRUCT, DESCRIBE) is written as turtle, json or xml, not " + format
              : "rows (SELECT, ASK) are written as text, csv, tsv, json or xml, not " + format);
    }
  }
}
