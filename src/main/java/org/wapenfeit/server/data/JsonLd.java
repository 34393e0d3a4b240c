package org.wapenfeit.server.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes a graph without blank nodes as JSON-LD that refers to the published context: a list of
 * resources, each with its properties, in an order that does not change.
 */
final class JsonLd {
  private final JsonLdContext context;
  private final JsonNodeFactory json = JsonNodeFactory.instance;

  JsonLd(JsonLdContext context) {
    this.context = context;
  }

  /**
   * Writes a graph.
   *
   * @param contextUrl where the context is published
   * @param first the resource that the graph is about, which comes first
   */
  String write(Graph graph, String contextUrl, Node first) {
    Map<String, List<Triple>> subjects = new TreeMap<>(firstBefore(first));
    graph.stream()
        .forEach(
            t -> subjects.computeIfAbsent(t.getSubject().getURI(), s -> new ArrayList<>()).add(t));
    ObjectNode document = json.objectNode();
    document.put("@context", contextUrl);
    ArrayNode resources = document.putArray("@graph");
    subjects.forEach((iri, triples) -> resources.add(resource(iri, triples)));
    return document.toPrettyString() + "\n";
  }

  private static Comparator<String> firstBefore(Node first) {
    return Comparator.comparing((String iri) -> !iri.equals(first.getURI()))
        .thenComparing(Comparator.naturalOrder());
  }

  private ObjectNode resource(String iri, List<Triple> triples) {
    Map<String, List<JsonNode>> properties = new TreeMap<>();
    for (Triple triple : triples) {
      boolean isType = triple.getPredicate().equals(RDF.Nodes.type);
      String key = isType ? "@type" : context.key(triple.getPredicate().getURI());
      JsonNode value =
          isType
              ? TextNode.valueOf(context.shorten(triple.getObject().getURI()))
              : value(key, triple.getObject());
      properties.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
    ObjectNode resource = json.objectNode().put("@id", iri);
    properties.forEach((key, values) -> resource.set(key, one(values)));
    return resource;
  }

  private JsonNode one(List<JsonNode> values) {
    if (values.size() == 1) {
      return values.get(0);
    }
    values.sort(Comparator.comparing(JsonNode::toString));
    return json.arrayNode().addAll(values);
  }

  private JsonNode value(String key, Node object) {
    String type = context.type(key);
    if (object.isURI()) {
      return type.equals("@id")
          ? TextNode.valueOf(object.getURI())
          : json.objectNode().put("@id", object.getURI());
    }
    String text = object.getLiteralLexicalForm();
    String datatype = object.getLiteralDatatypeURI();
    if (!object.getLiteralLanguage().isEmpty()) {
      return json.objectNode().put("@value", text).put("@language", object.getLiteralLanguage());
    }
    boolean isPlain = datatype.equals(XSDDatatype.XSDstring.getURI());
    if (isPlain ? type.isEmpty() : datatype.equals(type)) {
      return TextNode.valueOf(text);
    }
    ObjectNode value = json.objectNode().put("@value", text);
    return isPlain ? value : value.put("@type", datatype);
  }
}
