package org.wapenfeit.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;

/**
 * The prefixes of {@code ontology/prefixes.ttl}, which the program, the queries and the user
 * interface share.
 */
public final class Prefixes {
  private static final String FILE = "/ontology/prefixes.ttl";

  /** What follows a prefix without any escape. */
  private static final Pattern LOCAL_NAME = Pattern.compile("[\\p{L}\\p{N}_]([\\p{L}\\p{N}_-]*)");

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

  /**
   * A query with the prefixes that it uses and does not declare, put before it on its own first
   * line, so that lines keep their numbers.
   */
  public String complete(String sparql) {
    StringBuilder missing = new StringBuilder();
    namespaces.forEach(
        (prefix, ns) -> {
          if (isUsed(prefix, sparql) && !isDeclared(prefix, sparql)) {
            missing.append("PREFIX " + prefix + ": <" + ns + "> ");
          }
        });
    return missing + sparql;
  }

  private static boolean isUsed(String prefix, String sparql) {
    return Pattern.compile("(?<![\\w?$<:/-])" + prefix + ":").matcher(sparql).find();
  }

  private static boolean isDeclared(String prefix, String sparql) {
    return Pattern.compile("(?i)\\bprefix\\s+" + prefix + "\\s*:").matcher(sparql).find();
  }

  /** A name as a query writes it: with the longest prefix that fits, else in angle brackets. */
  public String shorten(String iri) {
    return namespaces.entrySet().stream()
        .filter(e -> iri.startsWith(e.getValue()))
        .max(Comparator.comparingInt(e -> e.getValue().length()))
        .filter(e -> LOCAL_NAME.matcher(iri.substring(e.getValue().length())).matches())
        .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()))
        .orElse("<" + iri + ">");
  }
}
