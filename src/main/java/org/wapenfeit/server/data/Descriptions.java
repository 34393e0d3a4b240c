package org.wapenfeit.server.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.store.ClaimStore;

/**
 * What the graph says of a resource: its own triples, its parts with theirs (of a claim the event,
 * the sources and the place of the quotation), where it is named, and the names of all these.
 */
final class Descriptions {
  /** The properties by which others name it, the most telling first. */
  private static final List<Node> NAMED_BY =
      List.of(
          RDF.Nodes.subject,
          RDF.Nodes.object,
          WF.attributedTo,
          WF.deniedBy,
          WF.notConfirmedBy,
          WF.inArticle,
          WF.reports,
          WF.weapon,
          WF.place);

  /** How many of those that name it by one property are given; {@code /relations} has all. */
  private static final int MOST_NAMING = 25;

  private static final int MOST_TRIPLES = 20_000;

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Set<Node> withheld;

  Descriptions(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.withheld = ClaimStore.withheld(dataset);
  }

  /** The description; empty when the graph does not know the resource. */
  Graph of(Node resource) {
    return Txn.calculateRead(dataset, () -> describe(resource));
  }

  private Graph describe(Node resource) {
    Graph all = dataset.getUnionGraph();
    Graph found = GraphFactory.createDefaultGraph();
    addWithParts(all, resource, found);
    for (Node property : NAMED_BY) {
      addNaming(all, property, resource, found);
    }
    addNames(all, found);
    return found;
  }

  private void addWithParts(Graph all, Node resource, Graph found) {
    Deque<Node> open = new ArrayDeque<>(List.of(resource));
    Set<Node> seen = new HashSet<>(open);
    String event = iris.base() + "event/";
    String ofEvent = resource.getURI().replace(iris.base() + "claim/", event);
    while (!open.isEmpty() && found.size() < MOST_TRIPLES) {
      ExtendedIterator<Triple> triples = all.find(open.pop(), Node.ANY, Node.ANY);
      while (triples.hasNext() && found.size() < MOST_TRIPLES) {
        Triple triple = triples.next();
        if (withheld.contains(triple.getPredicate())) {
          continue;
        }
        found.add(triple);
        Node object = triple.getObject();
        if (object.isURI() && isPart(object.getURI(), resource, ofEvent) && seen.add(object)) {
          open.add(object);
        }
      }
      triples.close();
    }
  }

  private static boolean isPart(String iri, Node whole, String event) {
    return iri.startsWith(whole.getURI() + "-")
        || iri.equals(event)
        || iri.startsWith(event + "-")
        || iri.contains("/relation/");
  }

  private static void addNaming(Graph all, Node property, Node resource, Graph found) {
    ExtendedIterator<Triple> triples = all.find(Node.ANY, property, resource);
    for (int i = 0; i < MOST_NAMING && triples.hasNext(); i++) {
      Triple triple = triples.next();
      found.add(triple);
      all.find(triple.getSubject(), WF.quote, Node.ANY).forEachRemaining(found::add);
    }
    triples.close();
  }

  private void addNames(Graph all, Graph found) {
    Set<Node> named = new HashSet<>();
    found.stream()
        .map(Triple::getObject)
        .filter(o -> o.isURI() && isOurs(o.getURI()))
        .forEach(named::add);
    for (Node node : named) {
      all.find(node, RDFS.Nodes.label, Node.ANY).forEachRemaining(found::add);
    }
  }

  private boolean isOurs(String iri) {
    return iri.startsWith(iris.base()) || iri.startsWith(WF.NS);
  }
}
