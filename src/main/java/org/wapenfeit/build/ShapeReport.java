package org.wapenfeit.build;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.Ontology;

/** Checks the graphs of a dataset against the shapes, an article at a time. */
public final class ShapeReport {
  private final List<Violation> violations = new ArrayList<>();
  private final Graph graph = GraphFactory.createDefaultGraph();
  private int articles;

  /**
   * Something that breaks a shape.
   *
   * @param article file name of the article
   * @param focus what breaks it
   * @param message what should hold and does not, in English
   */
  public record Violation(String article, String focus, String message) {
    @Override
    public String toString() {
      return article + ": " + focus + ": " + message;
    }
  }

  private ShapeReport() {}

  /** Checks all articles. */
  public static ShapeReport of(StoredGraphs stored, Ontology ontology) {
    Shapes shapes = Shapes.parse(ontology.shapes());
    ShapeReport report = new ShapeReport();
    for (Node name : stored.articleNames()) {
      report.check(stored.article(name), stored, shapes, ontology);
    }
    return report;
  }

  private void check(ArticleGraph article, StoredGraphs stored, Shapes shapes, Ontology ontology) {
    Graph entities = stored.entitiesOf(article.graph());
    Graph seen = new MultiUnion(new Graph[] {article.graph(), entities, ontology.terms()});
    ValidationReport checked = ShaclValidator.get().validate(shapes, seen);
    articles++;
    String file = article.fileNames().isEmpty() ? article.id() : article.fileNames().first();
    checked.getEntries().forEach(entry -> violations.add(violation(file, entry)));
    GraphUtil.addInto(graph, checked.getGraph());
  }

  private static Violation violation(String file, ReportEntry entry) {
    String value = entry.value() == null ? "" : ": " + entry.value();
    return new Violation(file, entry.focusNode().toString(), entry.message() + value);
  }

  public int articles() {
    return articles;
  }

  /** What breaks a shape, in the order of the articles. */
  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** The reports in the vocabulary of SHACL. */
  public Graph graph() {
    return graph;
  }
}
