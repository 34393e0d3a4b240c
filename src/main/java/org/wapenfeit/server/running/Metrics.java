package org.wapenfeit.server.running;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import org.wapenfeit.server.data.Statistics;
import org.wapenfeit.server.sparql.QueryWatch;
import org.wapenfeit.server.sparql.QueryWorkers;

/** The numbers that Prometheus collects. */
public final class Metrics implements QueryWatch {
  /** Bounds of the buckets that percentiles are read from. */
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(500),
    Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(60)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<Outcome, Timer> queries = new EnumMap<>(Outcome.class);

  public Metrics() {
    for (Outcome outcome : Outcome.values()) {
      queries.put(
          outcome,
          Timer.builder("wapenfeit.queries")
              .description("Queries, by what came of them, and how long they took")
              .tag("outcome", outcome.name())
              .serviceLevelObjectives(BUCKETS)
              .register(registry));
    }
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
  }

  @Override
  public void ended(Outcome outcome, Duration time) {
    queries.get(outcome).record(time);
  }

  /** Shows how busy these workers are. */
  public void watch(QueryWorkers workers) {
    gauge("wapenfeit.queries.running", "Queries that run now", workers, QueryWorkers::running);
    gauge(
        "wapenfeit.queries.running.on",
        "Threads that go on with a query whose time is up",
        workers,
        QueryWorkers::runningOn);
  }

  /** Shows how much is in the graph, once that is counted. */
  public void watch(CompletableFuture<Statistics> counted) {
    gauge("wapenfeit.articles", "Articles in the graph", counted, c -> of(c, Statistics::articles));
    gauge("wapenfeit.claims", "Claims in the graph", counted, c -> of(c, Statistics::claims));
    gauge("wapenfeit.triples", "Triples in the graph", counted, c -> of(c, Statistics::triples));
  }

  private <T> void gauge(String name, String about, T of, ToDoubleFunction<T> value) {
    Gauge.builder(name, of, value).description(about).strongReference(true).register(registry);
  }

  private static double of(
      CompletableFuture<Statistics> counted, ToDoubleFunction<Statistics> value) {
    boolean isKnown = counted.isDone() && !counted.isCompletedExceptionally();
    return isKnown ? value.applyAsDouble(counted.join()) : Double.NaN;
  }

  /** The text that Prometheus reads. */
  public String text() {
    return registry.scrape();
  }
}
