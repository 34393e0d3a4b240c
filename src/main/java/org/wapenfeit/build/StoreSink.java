package org.wapenfeit.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.wapenfeit.article.Article;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.Run;
import org.wapenfeit.graph.vocab.PROV;
import org.wapenfeit.store.ClaimStore;

/**
 * Keeps graphs in a store, a hundred to a transaction together with the record of the run that made
 * them; before the first of them the entities and the ontology that they need. What was kept is
 * looked up in the store and not remembered, so that memory does not grow with a run.
 */
public final class StoreSink implements GraphSink {
  private final ClaimStore store;
  private final Tools tools;
  private final String version;
  private final Instant started = Instant.now();
  private final String run =
      started.toString().replaceAll("[^0-9A-Za-z]", "-").replaceAll("-?Z$", "");
  private final Map<String, ArticleGraph> waiting = new LinkedHashMap<>();
  private int articles;
  private long claims;
  private long triples;

  /**
   * @param version the program's version, for the record of the run
   */
  public StoreSink(ClaimStore store, Tools tools, String version) {
    this.store = store;
    this.tools = tools;
    this.version = version;
    store.replace(List.of(tools.entities().named(), tools.ontology().named(tools.iris())));
  }

  @Override
  public void keep(ArticleGraph graph) {
    ArticleGraph earlier = waiting.get(graph.id());
    if (earlier == null && isOfThisRun(graph.name())) {
      earlier = stored(graph.id());
    }
    put(earlier == null ? graph : earlier.merge(graph));
  }

  @Override
  public void alsoNamed(String id, Article article) {
    ArticleGraph known = waiting.get(id);
    put(OtherNames.add(known == null ? stored(id) : known, article));
  }

  private void put(ArticleGraph graph) {
    waiting.put(graph.id(), graph);
    if (waiting.size() >= ClaimStore.GRAPHS_A_TRANSACTION) {
      flush();
    }
  }

  private ArticleGraph stored(String id) {
    Node name = tools.iris().graph(id);
    return new ArticleGraph(id, tools.iris().article(id), name, store.graph(name));
  }

  private boolean isOfThisRun(Node graph) {
    DatasetGraph all = store.dataset();
    Node runs = tools.iris().runsGraph();
    return Txn.calculateRead(
        all, () -> all.contains(runs, graph, PROV.wasGeneratedBy, tools.iris().run(run)));
  }

  private void flush() {
    List<NamedGraph> graphs = new ArrayList<>();
    for (ArticleGraph graph : waiting.values()) {
      graphs.add(graph.named());
      count(graph, 1);
      if (isOfThisRun(graph.name())) {
        count(stored(graph.id()), -1);
      }
    }
    Run made = new Run(run, version, started, Instant.now());
    List<Node> names = graphs.stream().map(NamedGraph::name).toList();
    Txn.executeWrite(
        store.dataset(),
        () -> {
          store.replace(graphs);
          store.recordRun(made.toGraph(tools.iris(), names));
        });
    waiting.clear();
  }

  private void count(ArticleGraph graph, int sign) {
    articles += sign;
    claims += sign * graph.claims();
    triples += sign * (long) graph.graph().size();
  }

  @Override
  public Totals finish() {
    if (!waiting.isEmpty()) {
      flush();
    }
    List<Resemblance> near =
        articles == 0
            ? List.of()
            : StoredDuplicates.link(store, tools.iris(), name -> isOfThisRun(name));
    return new Totals(articles, claims, triples, near);
  }
}
