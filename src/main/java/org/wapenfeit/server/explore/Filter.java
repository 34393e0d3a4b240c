package org.wapenfeit.server.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.vocab.WF;

/** Which claims a page is to show, as its query parameters say; an empty one asks for nothing. */
final class Filter {
  static final String DENIED = "denied";
  static final String SURE = "sure";

  /** The ways to be certain that can be asked for. */
  static final List<String> CERTAINTIES =
      List.of(SURE, "actual", "hearsay", "possible", "future", "unknown", DENIED);

  private static final List<String> NAMES =
      List.of("type", "actor", "source", "place", "certainty", "from", "to");

  private static final int DAY = "2024-01-01".length();
  private static final int LONGEST = 500;

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Iris iris;

  Filter(HttpServletRequest request, Iris iris) {
    this.iris = iris;
    for (String name : NAMES) {
      String value = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
      values.put(name, value.length() > LONGEST ? "" : value);
    }
  }

  /** The values, by the names of their parameters; for templates. */
  Map<String, String> values() {
    return values;
  }

  boolean isEmpty() {
    return values.values().stream().allMatch(String::isEmpty);
  }

  List<Claim> of(Collection<Claim> claims) {
    return claims.stream().filter(this::takes).toList();
  }

  boolean takes(Claim claim) {
    return isAmong("type", WF.NS, List.of(claim.type()))
        && isAmong("actor", iris.base(), claim.actors())
        && isAmong("source", iris.base(), claim.sources())
        && isAmong("place", iris.base(), claim.places())
        && isCertain(claim)
        && isWithin(claim);
  }

  private boolean isAmong(String name, String base, Collection<Node> nodes) {
    String value = values.get(name);
    return value.isEmpty() || nodes.contains(NodeFactory.createURI(base + value));
  }

  private boolean isCertain(Claim claim) {
    String value = values.get("certainty");
    return switch (value) {
      case "" -> true;
      case DENIED -> claim.isDenied();
      case SURE -> claim.isSure();
      default -> claim.modality() != null && claim.modality().getURI().equals(WF.NS + value);
    };
  }

  /** Whether the time can lie in the period; a day, a month or a year ends with its last day. */
  private boolean isWithin(Claim claim) {
    String from = values.get("from");
    String to = values.get("to");
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return !claim.earliest().isEmpty()
        && claim.latest().compareTo(from) >= 0
        && (to.isEmpty() || start(claim.earliest(), to.length()).compareTo(to) <= 0);
  }

  private static String start(String day, int length) {
    return day.substring(0, Math.min(Math.min(length, DAY), day.length()));
  }

  /** The query part of an address without some of the parameters. */
  String without(String... names) {
    Map<String, String> others = new LinkedHashMap<>(values);
    others.keySet().removeAll(List.of(names));
    return query(others);
  }

  /** The query part of an address with these. */
  String query() {
    return query(values);
  }

  private static String query(Map<String, String> values) {
    return "?"
        + values.entrySet().stream()
            .filter(e -> !e.getValue().isEmpty())
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }
}
