package org.wapenfeit.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/**
 * The prefixes of {@code ontology/prefixes.ttl}, which the program, the queries and the user
 * interface share.
 */
public final class Prefixes {
  private static final String FILE = "/ontology/prefixes.ttl";

  private final Map<String, String> namespaces;

  private Prefixes(Map<String, String> namespaces) {
    this.namespaces = Collections.unmodifiableMap(new TreeMap<>(namespaces));
  }

  /** The prefixes as the file has them. */
  public static Prefixes standard() {
    Graph empty = TurtleResource.read(FILE);
    return new Prefixes(empty.getPrefixMapping().getNsPrefixMap());
  }

  /** These, with the namespaces of resources moved to another base. */
  public Prefixes withBase(Iris iris) {
    Map<String, String> moved = new TreeMap<>();
    namespaces.forEach((prefix, ns) -> moved.put(prefix, iris.move(ns)));
    return new Prefixes(moved);
  }

  /** Prefix to namespace, in the order of the prefixes. */
  public Map<String, String> asMap() {
    return namespaces;
  }

  /** The prefixes as the head of a SPARQL query. */
  public String toSparql() {
    StringBuilder out = new StringBuilder();
    namespaces.forEach((prefix, ns) -> out.append("PREFIX " + prefix + ": <" + ns + ">\n"));
    return out.toString();
  }
}
