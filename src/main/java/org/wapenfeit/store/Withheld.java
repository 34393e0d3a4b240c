package org.wapenfeit.store;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Keeps the values of a property from queries, such as whole texts that others own. */
final class Withheld {
  private static final Symbol PREDICATES = Symbol.create("urn:wapenfeit:withheld");

  private Withheld() {}

  static Set<Node> of(DatasetGraph dataset) {
    Set<Node> predicates = dataset.getContext().get(PREDICATES);
    return predicates == null ? Set.of() : predicates;
  }

  /** From now on no query of this dataset sees a triple with this predicate. */
  static void apply(DatasetGraph dataset, Node predicate) {
    dataset.getContext().set(PREDICATES, Set.of(predicate));
    NodeId hidden = Txn.calculateRead(dataset, () -> TDBInternal.getNodeId(dataset, predicate));
    if (hidden == null || NodeId.isDoesNotExist(hidden)) {
      return;
    }
    // The predicate is the last but one, with a graph's name before the triple or without.
    Predicate<Tuple<NodeId>> isSeen = tuple -> !hidden.equals(tuple.get(tuple.len() - 2));
    dataset.getContext().set(SystemTDB.symTupleFilter, isSeen);
  }
}
