package org.wapenfeit.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.wapenfeit.article.Article;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.Run;
import org.wapenfeit.store.ClaimStore;

/**
 * Keeps graphs in a store, a hundred to a transaction; before the first of them the entities and
 * the ontology that they need, and at the end which run made them.
 */
public final class StoreSink implements GraphSink {
  private final ClaimStore store;
  private final Tools tools;
  private final String version;
  private NearDuplicates duplicates = new NearDuplicates();
  private final Map<String, ArticleGraph> waiting = new LinkedHashMap<>();
  private final Set<Node> kept = new LinkedHashSet<>();

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
  public ArticleGraph keep(ArticleGraph graph) {
    ArticleGraph whole = before(graph);
    waiting.put(graph.id(), whole);
    if (waiting.size() >= ClaimStore.GRAPHS_A_TRANSACTION) {
      flush();
    }
    return whole;
  }

  private ArticleGraph before(ArticleGraph graph) {
    ArticleGraph earlier = waiting.get(graph.id());
    if (earlier == null && kept.contains(graph.name())) {
      earlier =
          new ArticleGraph(graph.id(), graph.article(), graph.name(), store.graph(graph.name()));
    }
    return earlier == null ? graph : earlier.merge(graph);
  }

  private void flush() {
    List<NamedGraph> graphs = new ArrayList<>();
    Set<Node> articles = new LinkedHashSet<>();
    for (ArticleGraph graph : waiting.values()) {
      graphs.add(graph.named());
      if (!kept.contains(graph.name())) {
        articles.add(graph.article());
      }
    }
    store.replace(graphs);
    graphs.forEach(g -> kept.add(g.name()));
    store.replaceAbout(articles, duplicates.named());
    duplicates = new NearDuplicates();
    waiting.clear();
  }

  @Override
  public void alsoNamed(String id, Article article) {
    ArticleGraph known = waiting.get(id);
    if (known == null) {
      Node name = tools.iris().graph(id);
      known = new ArticleGraph(id, tools.iris().article(id), name, store.graph(name));
    }
    waiting.put(id, OtherNames.add(known, article));
  }

  @Override
  public void nearDuplicate(String id, String earlier) {
    duplicates.add(id, earlier);
  }

  @Override
  public void finish(Instant started) {
    flush();
    if (kept.isEmpty()) {
      return;
    }
    String id = started.toString().replaceAll("[^0-9A-Za-z]", "-").replaceAll("-?Z$", "");
    Run run = new Run(id, version, started, Instant.now());
    store.recordRun(run.toGraph(tools.iris(), kept));
  }
}
