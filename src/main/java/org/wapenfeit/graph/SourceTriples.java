package org.wapenfeit.graph;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.knowledge.Entity;

/** Says who says a claim, how they stand to it and by whom that is known. */
final class SourceTriples {
  private final Iris iris;
  private final Function<Entity, Node> names;

  SourceTriples(Iris iris, Function<Entity, Node> names) {
    this.iris = iris;
    this.names = names;
  }

  /** Adds all sources of a claim, nearest to the fact first. */
  void add(Triples claim, List<Attribution> sources) {
    for (int i = 0; i < sources.size(); i++) {
      Triples one = add(claim, sources.get(i), i + 1);
      if (i + 1 < sources.size() && !sources.get(i + 1).independent()) {
        one.add(WF.via, name(claim, i + 2));
      }
    }
  }

  private Triples add(Triples claim, Attribution attribution, int rank) {
    Node source = names.apply(attribution.source());
    Node name = name(claim, rank);
    claim.add(WF.attribution, name).add(link(attribution.stance()), source);
    return claim
        .about(name)
        .type(WF.Attribution)
        .add(WF.source, source)
        .add(WF.stance, WF.term(attribution.stance().name()))
        .integer(WF.rank, rank);
  }

  private Node name(Triples claim, int rank) {
    return iris.part(claim.subject(), "source-" + rank);
  }

  /** The property that leads from a claim straight to a source of this stance. */
  private static Node link(Stance stance) {
    return switch (stance) {
      case asserts, confirms -> WF.attributedTo;
      case denies -> WF.deniedBy;
      case declinesToConfirm -> WF.notConfirmedBy;
      case investigates -> WF.investigatedBy;
    };
  }
}
