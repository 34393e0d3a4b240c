package org.wapenfeit.server.explore;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.wapenfeit.graph.vocab.WF;

/**
 * What pages choose claims by; the words of a claim stay in the store.
 *
 * @param node the claim
 * @param article where it stands
 * @param type class of the event
 * @param relations its direct relations: predicate, subject and object
 * @param modality how sure
 * @param polarity whether it is said to be so
 * @param sayings who says it
 * @param roles the fillers of each role of the event
 * @param time as exact as the text has it; empty without
 * @param earliest first day that the time can mean, in ISO 8601; empty without
 * @param latest last day
 */
record Claim(
    Node node,
    Node article,
    Node type,
    List<Relation> relations,
    Node modality,
    Node polarity,
    List<Saying> sayings,
    Map<Node, List<Node>> roles,
    String time,
    String earliest,
    String latest) {
  private static final int MONTH = "2024-01".length();

  /** What the event says in one triple. */
  record Relation(Node subject, Node predicate, Node object) {}

  /**
   * A source with what it does with the claim.
   *
   * @param node the attribution
   * @param source who
   * @param stance asserts, denies and the like
   * @param rank 1 is nearest to the fact
   * @param via the attribution of the reporter by whom it is known; null without
   */
  record Saying(Node node, Node source, Node stance, int rank, Node via) {}

  Collection<Node> actors() {
    return roles.getOrDefault(WF.agent, List.of());
  }

  Collection<Node> places() {
    return roles.getOrDefault(WF.place, List.of());
  }

  Set<Node> sources() {
    return sayings.stream().map(Saying::source).collect(Collectors.toSet());
  }

  /** All that fill a role or say it. */
  Set<Node> named() {
    return Stream.concat(
            roles.values().stream().flatMap(List::stream), sayings.stream().map(Saying::source))
        .collect(Collectors.toSet());
  }

  boolean isDenied() {
    return WF.negated.equals(polarity)
        || sayings.stream().anyMatch(s -> WF.denies.equals(s.stance()));
  }

  /** Whether it is said as a fact, and nobody denies it. */
  boolean isSure() {
    return WF.actual.equals(modality) && !isDenied();
  }

  /** Whether the time can mean more than one day. */
  boolean isVague() {
    return !earliest.equals(latest);
  }

  /** Year and month of the first day; empty without. */
  String month() {
    return earliest.length() < MONTH ? "" : earliest.substring(0, MONTH);
  }
}
