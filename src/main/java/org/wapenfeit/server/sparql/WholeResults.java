package org.wapenfeit.server.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Answers queries with their whole result or an error. Fuseki's own processor starts to send before
 * the query has ended: when the time is up then, the client holds a result that was cut short under
 * the status 200. Here a worker reads the result into memory first, within limits, and the thread
 * of the request sends it.
 */
public final class WholeResults extends SPARQL_QueryDataset {
  private static final String TIMEOUT = "timeout";

  private final QueryWorkers workers;
  private final ThreadLocal<Answer> inWorker = new ThreadLocal<>();

  public WholeResults(QueryWorkers workers) {
    this.workers = workers;
  }

  private record Answer(QueryExecResult result, Prologue prologue) {}

  @Override
  protected void execute(String query, HttpAction action) {
    if (action.getRequestParameter(TIMEOUT) != null) {
      checkTimeout(action.getRequestParameter(TIMEOUT));
    }
    try {
      Answer answer = workers.run(() -> answer(query, action));
      super.sendResults(action, answer.result(), answer.prologue());
    } catch (Refused e) {
      action.getResponse().setHeader("Retry-After", Refused.RETRY_AFTER);
      ServletOps.error(Refused.STATUS, e.getMessage());
    } catch (TooDeepException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
  }

  /** A number of seconds, which only shortens what a query may take. */
  private static void checkTimeout(String value) {
    if (!value.toLowerCase(Locale.ROOT).matches("[0-9]{1,9}([.,][0-9]{1,9})?")) {
      ServletOps.errorBadRequest("timeout is a number of seconds");
    }
  }

  private Answer answer(String query, HttpAction action) {
    try {
      super.execute(query, action);
      return Objects.requireNonNull(inWorker.get());
    } finally {
      inWorker.remove();
    }
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    inWorker.set(new Answer(result, prologue));
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    QueryWorkers.stopBy(execution::abort);
    ResultMeter meter = new ResultMeter(workers.limits());
    if (query.isSelectType()) {
      return new QueryExecResult(rows(execution.select(), meter));
    }
    if (query.isConstructQuad()) {
      return new QueryExecResult(quads(execution, meter));
    }
    if (query.isConstructType()) {
      return new QueryExecResult(graph(execution.constructTriples(), meter, query));
    }
    if (query.isDescribeType()) {
      return new QueryExecResult(graph(execution.describeTriples(), meter, query));
    }
    if (query.isJsonType()) {
      return new QueryExecResult(json(execution.execJsonItems(), meter));
    }
    return super.executeQuery(action, execution, query, log);
  }

  /** Rows are detached: the thread that sends them is outside of the transaction. */
  private static RowSet rows(RowSet result, ResultMeter meter) {
    List<Binding> rows = new ArrayList<>();
    result.forEachRemaining(
        row -> {
          Binding kept = row.detach();
          meter.count(kept);
          rows.add(kept);
        });
    return RowSetStream.create(result.getResultVars(), rows.iterator());
  }

  private static Graph graph(
      Iterator<org.apache.jena.graph.Triple> triples, ResultMeter meter, Query query) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEachRemaining(
        triple -> {
          meter.count(triple);
          graph.add(triple);
        });
    Optional.ofNullable(query.getPrefixMapping())
        .ifPresent(graph.getPrefixMapping()::setNsPrefixes);
    return graph;
  }

  private static DatasetGraph quads(QueryExec execution, ResultMeter meter) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    execution
        .constructQuads()
        .forEachRemaining(
            quad -> {
              meter.count(quad);
              dataset.add(quad);
            });
    return dataset;
  }

  private static Iterator<JsonObject> json(Iterator<JsonObject> objects, ResultMeter meter) {
    List<JsonObject> all = new ArrayList<>();
    objects.forEachRemaining(
        object -> {
          meter.count(object.toString());
          all.add(object);
        });
    return all.iterator();
  }
}
