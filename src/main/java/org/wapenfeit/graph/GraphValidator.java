package org.wapenfeit.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

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
            .flatMap(e -> reject(parts, article, e))
            .distinct()
            .sorted(ORDER)
            .toList();
    Set<Node> claims = new HashSet<>();
    rejected.forEach(r -> claims.add(r.claim()));
    return new Validated(parts.without(claims), rejected);
  }

  /** A part of a claim rejects it, an entity all claims that name it. */
  private static Stream<Rejected> reject(
      ClaimParts parts, ArticleGraph article, ReportEntry entry) {
    Node focus = entry.focusNode();
    Set<Node> claims = parts.owners(focus).isEmpty() ? parts.users(focus) : parts.owners(focus);
    Set<Node> blamed = claims.isEmpty() ? Set.of(article.article()) : claims;
    return blamed.stream().map(claim -> new Rejected(claim, message(entry)));
  }

  private static String message(ReportEntry entry) {
    String value = entry.value() == null ? "" : ": " + shorten(entry.value());
    return entry.message() + value;
  }

  private static String shorten(Node value) {
    return value.isURI() ? "<" + value.getURI() + ">" : value.toString();
  }
}
