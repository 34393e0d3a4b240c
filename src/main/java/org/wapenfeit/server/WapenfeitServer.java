package org.wapenfeit.server;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.wapenfeit.query.SavedQuery;

/**
 * Serves a store for reading, as {@code WapenfeitServer.of(store.dataset()).port(3330).start()}:
 * SPARQL queries at {@link #endpoint}, the start page at {@code /}, the query editor behind it.
 * Nobody can change anything through it.
 */
public final class WapenfeitServer implements AutoCloseable {
  /** Path of the dataset; queries go there or to {@code sparql} or {@code query} below it. */
  public static final String DATASET = "/wapenfeit";

  private final FusekiServer fuseki;
  private final String host;

  private WapenfeitServer(FusekiServer fuseki, String host) {
    this.fuseki = fuseki;
    this.host = host;
  }

  /** Prepares to serve this dataset, which stays the caller's to close. */
  public static Builder of(DatasetGraph dataset) {
    return new Builder(dataset);
  }

  public int port() {
    return fuseki.getPort();
  }

  /** Address of the start page, with a slash at its end. */
  public String url() {
    String name = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port() + "/";
  }

  /** Address that SPARQL queries go to. */
  public String endpoint() {
    return url() + DATASET.substring(1) + "/sparql";
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops the server. */
  @Override
  public void close() {
    fuseki.stop();
  }

  /** The settings of a server before it starts. */
  public static final class Builder {
    private final DatasetGraph dataset;
    private final List<SavedQuery> queries = new ArrayList<>();
    private int port;
    private String host = "127.0.0.1";
    private QueryLimits limits = QueryLimits.DEFAULT;

    private Builder(DatasetGraph dataset) {
      this.dataset = dataset;
    }

    /** The TCP port; 0, the default, takes a free one. */
    public Builder port(int value) {
      port = value;
      return this;
    }

    /**
     * The name or address to listen at; by default the loopback, which other machines cannot see.
     */
    public Builder host(String value) {
      host = value;
      return this;
    }

    public Builder limits(QueryLimits value) {
      limits = value;
      return this;
    }

    /** The queries that the start page lists. */
    public Builder queries(List<SavedQuery> values) {
      queries.addAll(values);
      return this;
    }

    /**
     * Starts the server.
     *
     * @throws ServerException when it cannot listen there
     */
    public WapenfeitServer start() {
      FusekiServer server = configure().build();
      for (Connector connector : server.getJettyServer().getConnectors()) {
        ((ServerConnector) connector).setHost(host);
      }
      try {
        return new WapenfeitServer(server.start(), host);
      } catch (FusekiException e) {
        server.stop();
        throw new ServerException(host, port, e);
      }
    }

    private FusekiServer.Builder configure() {
      dataset.getContext().set(ARQ.queryTimeout, Long.toString(limits.time().toMillis()));
      return FusekiServer.create()
          .fusekiModules(FusekiModules.empty())
          .port(port)
          .add(DATASET, service())
          .enablePing(true)
          .enableStats(true)
          .addServlet("/$/server", new ActionServerStatus())
          .addServlet("/$/datasets/*", new ActionDatasets())
          .addServlet("/static/*", new QueryEditor())
          .addServlet("/favicon.ico", new QueryEditor())
          .addServlet("", new StartPage(dataset, queries))
          .addFilter("/*", new OpenToReaders())
          .addFilter("/$/*", new ReadOnly());
    }

    private DataService service() {
      DataService.Builder service = DataService.newBuilder(dataset);
      QueueOfQueries queue = new QueueOfQueries(limits.atATime(), limits.time());
      for (String name : new String[] {"", "sparql", "query"}) {
        service.addEndpoint(
            Endpoint.create()
                .operation(Operation.Query)
                .endpointName(name)
                .processor(new WholeResults(limits, queue))
                .build());
      }
      return service.build();
    }
  }
}
