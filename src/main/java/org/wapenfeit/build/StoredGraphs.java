package org.wapenfeit.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.LineSorter;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.vocab.WF;

/** The graphs of a dataset that was built before, a store's or a file's. */
public final class StoredGraphs {
  /** Triples that are held at a time of a graph that grows with the number of articles. */
  private static final int PART = 10_000;

  private final DatasetGraph dataset;
  private final Iris iris;

  /**
   * @param iris the base that the dataset's resources are named under
   */
  public StoredGraphs(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /**
   * Gives the graphs of all articles, each copied, in the order of their names, as they are at one
   * moment. One is held at a time.
   */
  public void forEachArticle(Consumer<ArticleGraph> each) {
    try (LineSorter names = new LineSorter()) {
      Txn.executeRead(
          dataset,
          () -> {
            dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.type, WF.Article)
                .filter(q -> !q.isDefaultGraph())
                .forEach(q -> names.add(q.getGraph().getURI() + "\t" + q.getSubject().getURI()));
            names.sorted().forEachRemaining(line -> each.accept(article(line.split("\t"))));
          });
    }
  }

  private ArticleGraph article(String[] named) {
    Node name = NodeFactory.createURI(named[0]);
    String id = named[1].replaceFirst(".*/", "");
    return new ArticleGraph(
        id, NodeFactory.createURI(named[1]), name, NamedGraph.copy(dataset, name));
  }

  /**
   * Gives all articles' graphs, what is known of the entities that they name, and what is concluded
   * across articles, that in parts.
   *
   * @param withOntology whether the terms of the ontology belong in, too
   */
  public void export(boolean withOntology, Consumer<NamedGraph> each) {
    Graph entities = GraphFactory.createDefaultGraph();
    forEachArticle(
        article -> {
          each.accept(article.named());
          describe(entities, article.graph());
        });
    each.accept(new NamedGraph(iris.entitiesGraph(), entities));
    if (withOntology) {
      each.accept(ontology());
    }
    exportInParts(iris.consolidatedGraph(), each);
  }

  /** The terms of the ontology that the dataset was built with. */
  public NamedGraph ontology() {
    return new NamedGraph(iris.ontologyGraph(), NamedGraph.copy(dataset, iris.ontologyGraph()));
  }

  private void exportInParts(Node name, Consumer<NamedGraph> each) {
    Txn.executeRead(
        dataset,
        () -> {
          Graph part = GraphFactory.createDefaultGraph();
          Iterator<Quad> all = dataset.find(name, Node.ANY, Node.ANY, Node.ANY);
          while (all.hasNext()) {
            part.add(all.next().asTriple());
            if (part.size() >= PART) {
              each.accept(new NamedGraph(name, part));
              part = GraphFactory.createDefaultGraph();
            }
          }
          each.accept(new NamedGraph(name, part));
        });
  }

  /** What is known of the entities that a graph names, and of those behind them. */
  public Graph entitiesOf(Graph graph) {
    Graph found = GraphFactory.createDefaultGraph();
    describe(found, graph);
    return found;
  }

  /** Adds what is known of the entities that a graph names; what is there already is complete. */
  private void describe(Graph found, Graph graph) {
    Deque<Node> open = new ArrayDeque<>();
    graph.stream().map(Triple::getObject).filter(Node::isURI).distinct().forEach(open::push);
    Txn.executeRead(
        dataset,
        () -> {
          while (!open.isEmpty()) {
            Node next = open.pop();
            if (!found.contains(next, Node.ANY, Node.ANY)) {
              dataset.stream(iris.entitiesGraph(), next, Node.ANY, Node.ANY)
                  .forEach(q -> follow(q.asTriple(), found, open));
            }
          }
        });
  }

  private static void follow(Triple triple, Graph found, Deque<Node> open) {
    found.add(triple);
    if (triple.getObject().isURI()) {
      open.push(triple.getObject());
    }
  }
}
