package org.wapenfeit.server.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.wapenfeit.graph.Prefixes;
import org.wapenfeit.graph.vocab.WF;

/**
 * The JSON-LD context that the server publishes: our properties by their bare names, with the type
 * that the ontology gives them, and all other terms by prefix.
 */
public final class JsonLdContext {
  /** Where it stands below the server's address. */
  public static final String PATH = "context.jsonld";

  private final Prefixes prefixes;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> coerced = new TreeMap<>();

  /**
   * @param terms the ontology
   */
  public JsonLdContext(Prefixes prefixes, Graph terms) {
    this.prefixes = prefixes;
    terms.stream(Node.ANY, RDF.Nodes.type, OWL.ObjectProperty.asNode())
        .map(t -> t.getSubject())
        .filter(JsonLdContext::isOurs)
        .forEach(p -> add(p, "@id"));
    terms.stream(Node.ANY, RDF.Nodes.type, OWL.DatatypeProperty.asNode())
        .map(t -> t.getSubject())
        .filter(JsonLdContext::isOurs)
        .forEach(p -> add(p, range(terms, p)));
  }

  private static boolean isOurs(Node property) {
    return property.isURI() && property.getURI().startsWith(WF.NS);
  }

  private static String range(Graph terms, Node property) {
    return terms.stream(property, RDFS.Nodes.range, Node.ANY)
        .map(t -> t.getObject().getURI())
        .filter(type -> !type.equals("http://www.w3.org/2001/XMLSchema#string"))
        .findFirst()
        .orElse("");
  }

  private void add(Node property, String type) {
    keys.put(property.getURI(), property.getLocalName());
    coerced.put(property.getLocalName(), type);
  }

  /** The key of a property, or of a class in {@code @type}. */
  String key(String iri) {
    String key = keys.get(iri);
    return key == null ? shorten(iri) : key;
  }

  /** The type that values of this key have unless they say otherwise; empty for plain texts. */
  String type(String key) {
    return coerced.getOrDefault(key, "");
  }

  /** With a prefix, where one fits and what is left is a plain name. */
  String shorten(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.asMap().entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace)
          && iri.substring(namespace.length()).matches("[A-Za-z][A-Za-z0-9_-]*")) {
        return prefix.getKey() + ":" + iri.substring(namespace.length());
      }
    }
    return iri;
  }

  /** The document that is published. */
  public String document() {
    ObjectMapper json = new ObjectMapper();
    ObjectNode document = json.createObjectNode();
    ObjectNode context = document.putObject("@context");
    context.put("@version", 1.1);
    prefixes
        .asMap()
        .forEach(
            (prefix, namespace) ->
                context.putObject(prefix).put("@id", namespace).put("@prefix", true));
    coerced.forEach(
        (key, type) -> {
          ObjectNode term = context.putObject(key).put("@id", WF.NS + key);
          if (!type.isEmpty()) {
            term.put("@type", type);
          }
        });
    return document.toPrettyString() + "\n";
  }
}
