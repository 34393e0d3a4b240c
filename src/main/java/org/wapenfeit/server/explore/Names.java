package org.wapenfeit.server.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.pages.Language;

/** How things are called in a language, and where their pages are. For one answer. */
final class Names {
  private final Graph all;
  private final Iris iris;
  private final Language language;
  private final String root;
  private final Map<Node, String> known = new HashMap<>();

  /**
   * @param root path of the server, with a slash at its end
   */
  Names(DatasetGraph dataset, Iris iris, Language language, String root) {
    this.all = dataset.getUnionGraph();
    this.iris = iris;
    this.language = language;
    this.root = root;
  }

  /**
   * A thing with its page.
   *
   * @param href empty when it has none
   * @param key the end of its name
   */
  public record Link(String text, String href, String key) {}

  Link link(Node node) {
    return new Link(label(node), href(node), key(node));
  }

  List<Link> links(Iterable<Node> nodes) {
    List<Link> links = new java.util.ArrayList<>();
    nodes.forEach(n -> links.add(link(n)));
    return links;
  }

  String label(Node node) {
    return known.computeIfAbsent(node, this::find);
  }

  private String find(Node node) {
    if (!node.isURI()) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
    List<Node> labels =
        all.find(node, RDFS.Nodes.label, Node.ANY).mapWith(Triple::getObject).toList();
    return labels.stream()
        .filter(l -> l.isLiteral() && l.getLiteralLanguage().equals(language.name()))
        .findFirst()
        .or(() -> labels.stream().filter(Node::isLiteral).findFirst())
        .map(Node::getLiteralLexicalForm)
        .or(() -> text(node, DCTerms.title.asNode()))
        .or(() -> text(node, WF.fileName))
        .orElseGet(() -> key(node));
  }

  /** A text of the thing. */
  Optional<String> text(Node node, Node property) {
    return all
        .find(node, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .findFirst();
  }

  String href(Node node) {
    if (!node.isURI()) {
      return "";
    }
    String iri = node.getURI();
    if (iri.startsWith(iris.base())) {
      return root + "data/" + iri.substring(iris.base().length()) + ".html";
    }
    if (iri.startsWith(WF.NS)) {
      return root + "ontology#" + key(node);
    }
    return "";
  }

  /** What stands for the thing in a query parameter. */
  String key(Node node) {
    String iri = node.toString();
    if (iri.startsWith(iris.base())) {
      return iri.substring(iris.base().length());
    }
    return iri.startsWith(WF.NS) ? iri.substring(WF.NS.length()) : iri;
  }
}
