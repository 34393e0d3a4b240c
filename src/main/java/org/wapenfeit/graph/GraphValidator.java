package org.wapenfeit.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.wapenfeit.graph.vocab.WF;

/**
 * Checks articles' graphs against the shapes. An article is seen together with the ontology and
 * with what the gazetteer says of the entities that it names: no shape looks further, so the
 * verdicts are those of the whole gazetteer. Safe for use by many threads.
 */
public final class GraphValidator {
  private static final Comparator<Rejected> ORDER =
      Comparator.comparing((Rejected r) -> r.claim().getURI()).thenComparing(Rejected::message);

  private final Shapes shapes;
  private final Graph terms;
  private final EntityGraph entities;

  public GraphValidator(Ontology ontology, EntityGraph entities) {
    this.shapes = Shapes.parse(ontology.shapes());
    this.terms = ontology.terms();
    this.entities = entities;
  }

  /** Leaves the claims out that break a shape, and tells which and why. */
  public Validated validate(ArticleGraph article) {
    Graph seen =
        new MultiUnion(
            Stream.of(article.graph(), entities.usedBy(article.graph()), terms).iterator());
    ValidationReport report = ShaclValidator.get().validate(shapes, seen);
    if (report.conforms()) {
      return new Validated(article, List.of());
    }
    ClaimParts parts = new ClaimParts(article);
    List<Rejected> rejected =
        report.getEntries().stream()
            .flatMap(e -> reject(parts, article, e.focusNode(), message(seen, e)))
            .distinct()
            .sorted(ORDER)
            .toList();
    Set<Node> claims = new HashSet<>();
    rejected.forEach(r -> claims.add(r.claim()));
    return new Validated(parts.without(claims), rejected);
  }

  /** A part of a claim rejects it, an entity all claims that name it. */
  private static Stream<Rejected> reject(
      ClaimParts parts, ArticleGraph article, Node focus, String message) {
    Set<Node> claims = parts.owners(focus).isEmpty() ? parts.users(focus) : parts.owners(focus);
    Set<Node> blamed = claims.isEmpty() ? Set.of(article.article()) : claims;
    return blamed.stream().map(claim -> rejected(article, claim, message));
  }

  private static Rejected rejected(ArticleGraph article, Node claim, String message) {
    return new Rejected(
        claim,
        article.fileNames().first(),
        line(article, claim),
        first(article.graph(), claim, WF.quote).orElse(""),
        message);
  }

  /** The line that a claim's words stand in; 0 for the article itself. */
  private static int line(ArticleGraph article, Node claim) {
    String text = first(article.graph(), article.article(), WF.text).orElse("");
    String quote = first(article.graph(), claim, WF.quote).orElse("");
    int start = quote.isEmpty() ? -1 : start(article.graph(), claim, text, quote);
    return start < 0
        ? 0
        : 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
  }

  /** Where the words stand; what the claim says of that may be what is wrong with it. */
  private static int start(Graph graph, Node claim, String text, String quote) {
    Node position = NodeFactory.createURI(claim.getURI() + "-position");
    int said =
        first(graph, position, OA.start.asNode())
            .filter(start -> start.matches("[0-9]{1,9}"))
            .map(Integer::parseInt)
            .filter(start -> start <= text.codePointCount(0, text.length()))
            .map(start -> text.offsetByCodePoints(0, start))
            .orElse(-1);
    return said >= 0 && text.startsWith(quote, said) ? said : text.indexOf(quote);
  }

  private static Optional<String> first(Graph graph, Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst();
  }

  private static String message(Graph graph, ReportEntry entry) {
    return entry.message() + (entry.value() == null ? "" : ": " + shorten(graph, entry.value()));
  }

  /** A thing by its name where the article or the gazetteer describes it. */
  private static String shorten(Graph graph, Node value) {
    if (!value.isURI()) {
      return value.toString();
    }
    Optional<String> label =
        graph.stream(value, RDFS.Nodes.label, Node.ANY)
            .map(Triple::getObject)
            .filter(l -> l.getLiteralLanguage().equals("en"))
            .map(Node::getLiteralLexicalForm)
            .findFirst();
    return label.map(l -> "'" + l + "'").orElse("<" + value.getURI() + ">");
  }
}
