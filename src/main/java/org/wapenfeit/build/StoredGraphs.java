package org.wapenfeit.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.vocab.WF;

/** The graphs of a dataset that was built before, a store's or a file's. */
public final class StoredGraphs {
  private final DatasetGraph dataset;
  private final Iris iris;

  /**
   * @param iris the base that the dataset's resources are named under
   */
  public StoredGraphs(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /** The names of the articles' graphs, sorted. */
  public List<Node> articleNames() {
    TreeMap<String, Node> names = new TreeMap<>();
    Txn.executeRead(
        dataset,
        () ->
            dataset
                .find(Node.ANY, Node.ANY, RDF.Nodes.type, WF.Article)
                .forEachRemaining(q -> names.put(q.getGraph().toString(), q.getGraph())));
    return names.values().stream().filter(n -> !Quad.isDefaultGraph(n)).toList();
  }

  /** The graph of an article, copied. */
  public ArticleGraph article(Node name) {
    Graph graph = NamedGraph.copy(dataset, name);
    Node article = graph.find(Node.ANY, RDF.Nodes.type, WF.Article).next().getSubject();
    String id = article.getURI().replaceFirst(".*/", "");
    return new ArticleGraph(id, article, name, graph);
  }

  /**
   * All articles' graphs, what is concluded across them, and what is known of the entities that
   * they name.
   *
   * @param withOntology whether the terms of the ontology belong in, too
   */
  public List<NamedGraph> export(boolean withOntology) {
    List<NamedGraph> all = new ArrayList<>();
    articleNames().forEach(name -> all.add(article(name).named()));
    Graph named = GraphFactory.createDefaultGraph();
    all.forEach(g -> GraphUtil.addInto(named, g.graph()));
    all.add(
        new NamedGraph(
            iris.consolidatedGraph(), NamedGraph.copy(dataset, iris.consolidatedGraph())));
    all.add(new NamedGraph(iris.entitiesGraph(), entitiesOf(named)));
    if (withOntology) {
      all.add(new NamedGraph(iris.ontologyGraph(), NamedGraph.copy(dataset, iris.ontologyGraph())));
    }
    return all;
  }

  /** What is known of the entities that a graph names, and of those behind them. */
  public Graph entitiesOf(Graph graph) {
    Set<Node> seen = new HashSet<>();
    graph.stream().map(Triple::getObject).filter(Node::isURI).forEach(seen::add);
    Deque<Node> open = new ArrayDeque<>(seen);
    Graph found = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        dataset,
        () -> {
          while (!open.isEmpty()) {
            dataset
                .find(iris.entitiesGraph(), open.pop(), Node.ANY, Node.ANY)
                .forEachRemaining(q -> follow(q.asTriple(), found, seen, open));
          }
        });
    return found;
  }

  private static void follow(Triple triple, Graph found, Set<Node> seen, Deque<Node> open) {
    found.add(triple);
    if (triple.getObject().isURI() && seen.add(triple.getObject())) {
      open.push(triple.getObject());
    }
  }
}
