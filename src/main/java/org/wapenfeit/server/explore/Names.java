package org.wapenfeit.server.explore;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.pages.Language;

/** How things are called in a language, and where their pages are. For one answer. */
public final class Names {
  private final Graph all;
  private final Iris iris;
  private final Language language;
  private final String root;
  private final Known known;

  /**
   * @param root path of the server, with a slash at its end
   */
  Names(DatasetGraph dataset, Iris iris, Language language, String root, Known known) {
    this.all = dataset.getUnionGraph();
    this.iris = iris;
    this.language = language;
    this.root = root;
    this.known = known;
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

  /** How it is called; a value is its own name. */
  public String label(Node node) {
    return node.isURI()
        ? known.labels().get(language).computeIfAbsent(node, this::find)
        : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private String find(Node node) {
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

  /** A position on the map, in degrees. */
  record Position(double latitude, double longitude) {}

  Optional<Position> position(Node place) {
    return known.positions().computeIfAbsent(place, this::findPosition);
  }

  private Optional<Position> findPosition(Node place) {
    Optional<String> latitude = text(place, SchemaDO.latitude.asNode());
    Optional<String> longitude = text(place, SchemaDO.longitude.asNode());
    return latitude.isEmpty() || longitude.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Position(Double.parseDouble(latitude.get()), Double.parseDouble(longitude.get())));
  }

  /** The thing with a position that this is, or that has this for a name. */
  public Optional<Node> place(Node value) {
    if (value.isURI()) {
      return position(value).map(p -> value);
    }
    return !value.isLiteral()
        ? Optional.empty()
        : all.find(Node.ANY, RDFS.Nodes.label, value).mapWith(Triple::getSubject).toList().stream()
            .filter(n -> position(n).isPresent())
            .findFirst();
  }

  /** The only thing with a page that has this for a name. */
  public Optional<Node> named(Node name) {
    return known.named().computeIfAbsent(name, this::findNamed);
  }

  private Optional<Node> findNamed(Node name) {
    List<Node> found =
        all
            .find(Node.ANY, RDFS.Nodes.label, name)
            .mapWith(Triple::getSubject)
            .filterKeep(n -> !href(n).isEmpty())
            .toList()
            .stream()
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Its page on this server; empty without one. */
  public String href(Node node) {
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
