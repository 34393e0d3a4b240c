package org.wapenfeit.server;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Answers queries with their whole result or an error. Fuseki's own processor starts to send before
 * the query has ended: when the time is up then, the client holds a result that was cut short under
 * the status 200. Here the result is read into memory first, within limits.
 */
final class WholeResults extends SPARQL_QueryDataset {
  private final QueryLimits limits;
  private final QueueOfQueries queue;

  WholeResults(QueryLimits limits, QueueOfQueries queue) {
    this.limits = limits;
    this.queue = queue;
  }

  @Override
  protected void execute(String query, HttpAction action) {
    queue.run(() -> super.execute(query, action));
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    ResultMeter meter = new ResultMeter(limits);
    if (query.isSelectType()) {
      return new QueryExecResult(rows(execution.select(), meter));
    }
    if (query.isConstructQuad()) {
      return new QueryExecResult(quads(execution, meter));
    }
    if (query.isConstructType()) {
      return new QueryExecResult(graph(execution.constructTriples(), meter));
    }
    if (query.isDescribeType()) {
      return new QueryExecResult(graph(execution.describeTriples(), meter));
    }
    if (query.isJsonType()) {
      return new QueryExecResult(json(execution.execJsonItems(), meter));
    }
    return super.executeQuery(action, execution, query, log);
  }

  private static RowSet rows(RowSet result, ResultMeter meter) {
    List<Binding> rows = new ArrayList<>();
    result.forEachRemaining(
        row -> {
          meter.count(row);
          rows.add(row);
        });
    return RowSetStream.create(result.getResultVars(), rows.iterator());
  }

  private static Graph graph(Iterator<org.apache.jena.graph.Triple> triples, ResultMeter meter) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEachRemaining(
        triple -> {
          meter.count(triple);
          graph.add(triple);
        });
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
