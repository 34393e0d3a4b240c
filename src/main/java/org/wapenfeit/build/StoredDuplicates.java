package org.wapenfeit.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.wapenfeit.build.NearDuplicates.Found;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.store.ClaimStore;

/**
 * Links the articles of a store that are nearly the same, whichever run read them. All are compared
 * anew: what a store says then depends on its articles alone, not on the order in which they came.
 */
final class StoredDuplicates {
  private final DatasetGraph store;
  private final Node links;

  private StoredDuplicates(DatasetGraph store, Node links) {
    this.store = store;
    this.links = links;
  }

  /**
   * Links them.
   *
   * @param isNew tells of the name of an article's graph whether it is to be told of
   * @return the pairs of which at least one article is new
   */
  static List<Resemblance> link(ClaimStore store, Iris iris, Predicate<Node> isNew) {
    StoredDuplicates stored = new StoredDuplicates(store.dataset(), iris.consolidatedGraph());
    List<Resemblance> told = new ArrayList<>();
    try (NearDuplicates near = new NearDuplicates()) {
      Txn.executeRead(store.dataset(), () -> stored.addAll(near));
      Txn.executeWrite(
          store.dataset(),
          () ->
              near.forEach(
                  found -> {
                    stored.link(found);
                    found
                        .other()
                        .filter(
                            o ->
                                isNew.test(graph(iris, found.article()))
                                    || isNew.test(graph(iris, o)))
                        .ifPresent(
                            o -> told.add(Resemblance.near(found.article().file(), o.file())));
                  }));
    }
    return told;
  }

  private static Node graph(Iris iris, NearDuplicates.Known article) {
    return iris.graph(article.iri().substring(article.iri().lastIndexOf('/') + 1));
  }

  private void addAll(NearDuplicates near) {
    store
        .find(Node.ANY, Node.ANY, WF.sketch, Node.ANY)
        .forEachRemaining(
            q -> near.add(q.getSubject(), file(q), q.getObject().getLiteralLexicalForm()));
  }

  private String file(Quad sketch) {
    return store.stream(sketch.getGraph(), sketch.getSubject(), WF.fileName, Node.ANY)
        .map(q -> q.getObject().getLiteralLexicalForm())
        .min(String::compareTo)
        .orElse("");
  }

  /** Makes the link of an article what it is to be, and writes only what changes. */
  private void link(Found found) {
    Node article = NodeFactory.createURI(found.article().iri());
    Optional<Node> other = found.other().map(o -> NodeFactory.createURI(o.iri()));
    boolean linked = store.contains(links, article, WF.nearDuplicateOf, Node.ANY);
    boolean right =
        other.map(o -> store.contains(links, article, WF.nearDuplicateOf, o)).orElse(!linked);
    if (!right) {
      store.deleteAny(links, article, WF.nearDuplicateOf, Node.ANY);
      other.ifPresent(o -> store.add(links, article, WF.nearDuplicateOf, o));
    }
  }
}
