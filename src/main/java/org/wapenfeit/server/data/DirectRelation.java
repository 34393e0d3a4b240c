package org.wapenfeit.server.data;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * A direct relation with what all articles say of it: who asserts, confirms, denies, declines to
 * confirm or investigates it, by chains of sources.
 */
final class DirectRelation {
  /** What a chain does about a relation. */
  enum Way {
    asserts,
    confirms,
    denies,
    declinesToConfirm,
    investigates
  }

  private final Map<Way, Set<Node>> chains = new EnumMap<>(Way.class);
  private final TreeSet<String> claims = new TreeSet<>();
  private String firstDay = "";
  private String lastDay = "";

  /**
   * Counts a chain once for each way.
   *
   * @param chain the source at its head
   */
  void add(Way way, Node chain) {
    chains.computeIfAbsent(way, w -> new HashSet<>()).add(chain);
  }

  void addClaim(String iri) {
    claims.add(iri);
  }

  /**
   * @param earliest a day as {@code 2024-01-31}
   */
  void addDays(String earliest, String latest) {
    if (!earliest.isEmpty() && (firstDay.isEmpty() || earliest.compareTo(firstDay) < 0)) {
      firstDay = earliest;
    }
    if (latest.compareTo(lastDay) > 0) {
      lastDay = latest;
    }
  }

  int chains(Way way) {
    return chains.getOrDefault(way, Set.of()).size();
  }

  Set<String> claims() {
    return claims;
  }

  /** Empty when no event has a time. */
  String firstDay() {
    return firstDay;
  }

  String lastDay() {
    return lastDay;
  }
}
