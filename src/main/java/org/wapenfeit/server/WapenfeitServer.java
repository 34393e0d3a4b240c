package org.wapenfeit.server;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.wapenfeit.query.SavedQuery;
import org.wapenfeit.server.ask.AskPage;
import org.wapenfeit.server.ask.Completions;
import org.wapenfeit.server.data.DataServices;
import org.wapenfeit.server.data.DatasetDescription;
import org.wapenfeit.server.data.DatasetPages;
import org.wapenfeit.server.data.FixedPages;
import org.wapenfeit.server.data.LinkedData;
import org.wapenfeit.server.data.OntologyPages;
import org.wapenfeit.server.data.RelationPages;
import org.wapenfeit.server.data.Statistics;
import org.wapenfeit.server.explore.EventPages;
import org.wapenfeit.server.explore.Explorer;
import org.wapenfeit.server.explore.SearchPage;
import org.wapenfeit.server.explore.ThingPages;
import org.wapenfeit.server.http.OpenToReaders;
import org.wapenfeit.server.http.ReadOnly;
import org.wapenfeit.server.pages.Assets;
import org.wapenfeit.server.pages.MapLibrary;
import org.wapenfeit.server.pages.Pages;
import org.wapenfeit.server.pages.QueriesPage;
import org.wapenfeit.server.pages.StartPage;
import org.wapenfeit.server.running.MemoryGuard;
import org.wapenfeit.server.running.Metrics;
import org.wapenfeit.server.running.SlowClients;
import org.wapenfeit.server.running.StatusPages;
import org.wapenfeit.server.sparql.QueryWorkers;
import org.wapenfeit.server.sparql.RequestLimit;
import org.wapenfeit.server.sparql.WholeResults;

/**
 * Serves a store for reading: SPARQL queries at {@link #endpoint}, linked data at {@code /id/…},
 * direct relations, the ontology, pages for people. Nobody can change anything through it.
 */
public final class WapenfeitServer implements AutoCloseable {
  /** Path of the dataset; queries go there or to {@code sparql} or {@code query} below it. */
  public static final String DATASET = "/wapenfeit";

  private static final String LOG_FORMAT =
      "%{client}a - - %t \"%r\" %s %O %{ms}T \"%{Referer}i\" \"%{User-Agent}i\"";

  private final FusekiServer fuseki;
  private final String host;
  private final QueryWorkers workers;
  private final MemoryGuard guard;

  private WapenfeitServer(
      FusekiServer fuseki, String host, QueryWorkers workers, MemoryGuard guard) {
    this.fuseki = fuseki;
    this.host = host;
    this.workers = workers;
    this.guard = guard;
  }

  /**
   * Serves this dataset, which stays the caller's to close.
   *
   * @param queries the queries that the start page lists
   * @throws ServerException when it cannot listen where it is told to
   */
  public static WapenfeitServer start(
      DatasetGraph dataset, List<SavedQuery> queries, ServerSettings settings) {
    return new Assembly(dataset, queries, settings).start();
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

  /** Takes no new requests, lets those that run end for a while, and stops. */
  @Override
  public void close() {
    try {
      fuseki.stop();
    } catch (FusekiException e) {
      // It has stopped, and cut off what did not end in time.
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      }
    } finally {
      guard.close();
      workers.close();
    }
  }

  /** A server being put together. */
  private static final class Assembly {
    private final DatasetGraph dataset;
    private final List<SavedQuery> queries;
    private final ServerSettings settings;
    private final Metrics metrics = new Metrics();
    private final QueryWorkers workers;
    private final CompletableFuture<Statistics> statistics;

    Assembly(DatasetGraph dataset, List<SavedQuery> queries, ServerSettings settings) {
      this.dataset = dataset;
      this.queries = queries;
      this.settings = settings;
      this.workers = new QueryWorkers(settings.limits(), metrics);
      this.statistics = Statistics.count(dataset);
      metrics.watch(workers);
      metrics.watch(statistics);
    }

    WapenfeitServer start() {
      FusekiServer server = configure().build();
      Server jetty = server.getJettyServer();
      jetty.setHandler(new GracefulHandler(jetty.getHandler()));
      for (Connector connector : jetty.getConnectors()) {
        ((ServerConnector) connector).setHost(settings.host());
        SlowClients.bound(
            jetty, (ServerConnector) connector, settings.patience().toMillis(), bytes());
      }
      jetty.setStopTimeout(settings.farewell().toMillis());
      settings.accessLog().ifPresent(file -> jetty.setRequestLog(log(file.toString())));
      try {
        FusekiServer started = server.start();
        return new WapenfeitServer(
            started, settings.host(), workers, new MemoryGuard(workers::stopForMemory));
      } catch (FusekiException e) {
        server.stop();
        throw new ServerException(settings.host(), settings.port(), e);
      }
    }

    /** A little more than a request may have, so that what is told to the client is ours. */
    private long bytes() {
      return settings.limits().bytes() + 1024L;
    }

    private static CustomRequestLog log(String file) {
      RequestLogWriter writer = new RequestLogWriter(file);
      writer.setAppend(true);
      return new CustomRequestLog(writer, LOG_FORMAT);
    }

    private FusekiServer.Builder configure() {
      dataset
          .getContext()
          .set(ARQ.queryTimeout, Long.toString(settings.limits().time().toMillis()));
      Pages pages = new Pages(settings.origin());
      Explorer explorer = Explorer.of(dataset, settings.iris(), pages);
      DataServices data = DataServices.of(dataset, settings.iris(), pages);
      FusekiServer.Builder builder =
          FusekiServer.create()
              .fusekiModules(FusekiModules.empty())
              .port(settings.port())
              .add(DATASET, service())
              .enablePing(true)
              .enableStats(true)
              .addFilter("/*", new OpenToReaders())
              .addFilter("/$/*", new ReadOnly())
              .addFilter("/*", new DatasetPages(data, statistics, description(), paths()))
              .addFilter("/*", new RequestLimit(settings.limits().bytes()));
      addPages(builder, pages, explorer);
      addData(builder, data, new ThingPages(explorer));
      return builder;
    }

    private void addPages(FusekiServer.Builder builder, Pages pages, Explorer explorer) {
      StatusPages status = new StatusPages(metrics, this::isReady);
      builder
          .addServlet("/assets/*", new Assets())
          .addServlet("/leaflet/*", new MapLibrary())
          .addServlet("/health", status)
          .addServlet("/ready", status)
          .addServlet("/metrics", status)
          .addServlet(
              "",
              new StartPage(
                  pages, queries, () -> statistics.join().forPeople(), explorer::overview, DATASET))
          .addServlet("/queries", new QueriesPage(pages, queries, DATASET))
          .addServlet("/ask", new AskPage(explorer, queries, workers, DATASET))
          .addServlet("/ask/terms", new Completions(explorer))
          .addServlet("/ask/things", new Completions(explorer))
          .addServlet("/search", new SearchPage(explorer))
          .addServlet("/map", new EventPages(explorer))
          .addServlet("/timeline", new EventPages(explorer));
    }

    private void addData(FusekiServer.Builder builder, DataServices data, ThingPages pages) {
      LinkedData things = new LinkedData(data, pages);
      OntologyPages ontology = new OntologyPages(data);
      FixedPages fixed = new FixedPages(data);
      builder.addServlet("/id/*", things).addServlet("/data/*", things);
      for (String form : List.of("", ".ttl", ".jsonld", ".nt", ".rdf", ".html")) {
        builder.addServlet("/ontology" + form, ontology);
      }
      builder
          .addServlet("/relations", new RelationPages(data, workers))
          .addServlet("/context.jsonld", fixed)
          .addServlet("/openapi.json", fixed);
    }

    private boolean isReady() {
      return workers.isOpen() && statistics.isDone() && !statistics.isCompletedExceptionally();
    }

    private DatasetDescription.Settings description() {
      return new DatasetDescription.Settings(
          settings.license(),
          settings.version(),
          settings.iris().base(),
          DATASET.substring(1) + "/sparql");
    }

    private static Set<String> paths() {
      Set<String> paths = new LinkedHashSet<>();
      for (String name : new String[] {"", "/sparql", "/query"}) {
        paths.add(DATASET + name);
      }
      return paths;
    }

    private DataService service() {
      DataService.Builder service = DataService.newBuilder(dataset);
      for (String name : new String[] {"", "sparql", "query"}) {
        service.addEndpoint(
            Endpoint.create()
                .operation(Operation.Query)
                .endpointName(name)
                .processor(new WholeResults(workers))
                .build());
      }
      return service.build();
    }
  }
}
