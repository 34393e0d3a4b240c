package org.wapenfeit.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.wapenfeit.extract.ArticleClaims;
import org.wapenfeit.graph.ArticleGraphs;
import org.wapenfeit.graph.EntityGraph;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.Ontology;
import org.wapenfeit.graph.Things;

/** Asks the queries of the catalog of a few articles. */
final class Answers {
  private static final QueryCatalog CATALOG = QueryCatalog.standard();

  private final Dataset dataset;

  private Answers(Dataset dataset) {
    this.dataset = dataset;
  }

  /** The articles as the server shows them: the union of all graphs. */
  static Answers from(ArticleClaims... articles) {
    Iris iris = Iris.standard();
    Ontology ontology = Ontology.standard();
    EntityGraph entities = Things.gazetteer();
    ArticleGraphs graphs = new ArticleGraphs(iris, ontology, entities);
    List<NamedGraph> all = new ArrayList<>(List.of(ontology.named(iris), entities.named()));
    for (ArticleClaims article : articles) {
      all.add(graphs.toGraph(article).named());
    }
    DatasetGraph named = DatasetGraphFactory.create();
    all.forEach(g -> g.graph().stream().forEach(t -> named.add(Quad.create(g.name(), t))));
    return new Answers(DatasetFactory.wrap(DatasetGraphFactory.wrap(named.getUnionGraph())));
  }

  /** The rows of a query, the values of these columns with {@code " | "} between them. */
  List<String> to(String query, String... columns) {
    String sparql = CATALOG.find(query).orElseThrow().sparql();
    try (QueryExecution asked = QueryExecutionFactory.create(sparql, dataset)) {
      List<String> rows = new ArrayList<>();
      ResultSet found = asked.execSelect();
      while (found.hasNext()) {
        QuerySolution row = found.next();
        rows.add(
            List.of(columns).stream()
                .map(c -> text(row.get(c)))
                .collect(Collectors.joining(" | ")));
      }
      return rows;
    }
  }

  private static String text(RDFNode value) {
    if (value == null) {
      return "-";
    }
    Node node = value.asNode();
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getLocalName();
  }
}
