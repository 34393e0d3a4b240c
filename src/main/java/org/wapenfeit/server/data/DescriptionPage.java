package org.wapenfeit.server.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.pages.Language;

/** A description as the model of the template {@code resource}. */
final class DescriptionPage {
  private final Graph graph;
  private final Graph terms;
  private final Links links;
  private final JsonLdContext context;
  private final Language language;
  private final String origin;

  DescriptionPage(
      Graph graph,
      Graph terms,
      Links links,
      JsonLdContext context,
      Language language,
      String origin) {
    this.graph = graph;
    this.terms = terms;
    this.links = links;
    this.context = context;
    this.language = language;
    this.origin = origin;
  }

  /** A text with where it leads, if anywhere, and its language, if it has one. */
  public record Value(String text, String link, String lang) {}

  /** A property with its values. */
  public record Row(Value property, List<Value> values) {}

  /** A resource with its properties; the main one has no heading. */
  public record Part(String id, String heading, List<Row> rows) {}

  /** Another resource that names it. */
  public record Mention(String how, String text, String link) {}

  Map<String, Object> model(Node resource) {
    Map<Node, List<Triple>> subjects = new TreeMap<>(Comparator.comparing(Node::toString));
    List<Mention> mentions = new ArrayList<>();
    graph.stream()
        .forEach(
            t -> {
              if (t.getObject().equals(resource) && !isPartOf(t.getSubject(), resource)) {
                mentions.add(mention(t));
              } else if (t.getSubject().equals(resource) || isPartOf(t.getSubject(), resource)) {
                subjects.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t);
              }
            });
    List<Part> parts = new ArrayList<>();
    Optional.ofNullable(subjects.remove(resource))
        .ifPresent(own -> parts.add(new Part("", "", rows(own))));
    subjects.forEach((node, of) -> parts.add(new Part(node.getLocalName(), name(node), rows(of))));
    mentions.sort(Comparator.comparing(Mention::how).thenComparing(Mention::text));
    Map<String, Object> model = new HashMap<>();
    model.put("name", name(resource));
    model.put("iri", resource.getURI());
    model.put("parts", parts);
    model.put("mentions", mentions);
    return model;
  }

  private boolean isPartOf(Node node, Node whole) {
    return !node.equals(whole)
        && (node.getURI().startsWith(whole.getURI() + "-")
            || node.getURI().startsWith(whole.getURI().replace("/claim/", "/event/"))
            || node.getURI().contains("/relation/"));
  }

  private Mention mention(Triple triple) {
    Node subject = triple.getSubject();
    return new Mention(
        term(triple.getPredicate()), name(subject), links.link(subject.getURI(), origin));
  }

  private List<Row> rows(List<Triple> triples) {
    Map<Node, List<Value>> rows = new LinkedHashMap<>();
    triples.stream()
        .sorted(Comparator.comparing((Triple t) -> term(t.getPredicate())))
        .forEach(
            t ->
                rows.computeIfAbsent(t.getPredicate(), p -> new ArrayList<>())
                    .add(value(t.getObject())));
    List<Row> all = new ArrayList<>();
    rows.forEach(
        (property, values) -> {
          values.sort(Comparator.comparing(Value::text));
          String link = links.link(property.getURI(), origin);
          all.add(new Row(new Value(term(property), link, ""), values));
        });
    return all;
  }

  private Value value(Node object) {
    return object.isURI()
        ? new Value(name(object), links.link(object.getURI(), origin), "")
        : new Value(object.getLiteralLexicalForm(), "", object.getLiteralLanguage());
  }

  private String term(Node property) {
    return label(terms, property).orElseGet(() -> context.shorten(property.getURI()));
  }

  /** Its label, the words of a claim, or its name with a prefix. */
  private String name(Node node) {
    return label(graph, node)
        .or(() -> label(terms, node))
        .or(() -> texts(graph, node, WF.quote).map(Node::getLiteralLexicalForm).findFirst())
        .orElseGet(() -> context.shorten(node.getURI()));
  }

  private Optional<String> label(Graph from, Node node) {
    List<Node> labels = texts(from, node, RDFS.Nodes.label).toList();
    return labels.stream()
        .filter(l -> l.getLiteralLanguage().equals(language.name()))
        .findFirst()
        .or(() -> labels.stream().findFirst())
        .map(Node::getLiteralLexicalForm);
  }

  private static Stream<Node> texts(Graph from, Node node, Node property) {
    return from.stream(node, property, Node.ANY).map(Triple::getObject).filter(Node::isLiteral);
  }
}
