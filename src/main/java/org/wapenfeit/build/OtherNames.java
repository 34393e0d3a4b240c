package org.wapenfeit.build;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.wapenfeit.article.Article;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.vocab.WF;

/** Adds to an article's graph under which other names its text was found. */
final class OtherNames {
  private OtherNames() {}

  static ArticleGraph add(ArticleGraph known, Article again) {
    Graph both = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(both, known.graph());
    both.add(known.article(), WF.fileName, NodeFactory.createLiteralString(again.fileName()));
    again
        .metadata()
        .url()
        .filter(u -> !u.isBlank())
        .map(u -> NodeFactory.createLiteralDT(u, XSDDatatype.XSDanyURI))
        .ifPresent(u -> both.add(known.article(), SchemaDO.url.asNode(), u));
    return new ArticleGraph(known.id(), known.article(), known.name(), both);
  }
}
