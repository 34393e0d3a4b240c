package org.wapenfeit.build;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.Ontology;

/** Checks the graphs of a dataset against the shapes, an article at a time. */
public final class ShapeReport {
  private final List<Violation> violations = new ArrayList<>();
  private final ValidationReport.Builder all = ValidationReport.create();
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
    stored.forEachArticle(article -> report.check(article, stored, shapes, ontology));
    return report;
  }

  private void check(ArticleGraph article, StoredGraphs stored, Shapes shapes, Ontology ontology) {
    Graph entities = stored.entitiesOf(article.graph());
    Graph seen = new MultiUnion(new Graph[] {article.graph(), entities, ontology.terms()});
    ValidationReport checked = ShaclValidator.get().validate(shapes, seen);
    articles++;
    String file = article.fileNames().isEmpty() ? article.id() : article.fileNames().first();
    for (ReportEntry entry : checked.getEntries()) {
      violations.add(violation(file, entry));
      all.addReportEntry(entry);
    }
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

  /** One report of all articles in the vocabulary of SHACL. */
  public Graph graph() {
    return all.build().getGraph();
  }
}
