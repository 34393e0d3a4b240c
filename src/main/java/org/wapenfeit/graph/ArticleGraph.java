package org.wapenfeit.graph;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.wapenfeit.graph.vocab.WF;

/**
 * What one article says, as one unit to store, replace, trace and delete.
 *
 * @param id the article's id
 * @param article the article's IRI
 * @param name the graph's IRI
 * @param graph the article, its claims and what only it names; not to be changed
 */
public record ArticleGraph(String id, Node article, Node name, Graph graph) {

  public NamedGraph named() {
    return new NamedGraph(name, graph);
  }

  /** The names of the files that the article was read from, sorted. */
  public TreeSet<String> fileNames() {
    return graph.stream(article, WF.fileName, Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many claims it has. */
  public long claims() {
    return graph.stream(Node.ANY, RDF.Nodes.type, WF.Claim).count();
  }

  /** Its text summed up, in base 64, unless it is too short. */
  public Optional<String> sketch() {
    return graph.stream(article, WF.sketch, Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  /** This with other triples, of the same article. */
  ArticleGraph with(Graph other) {
    return new ArticleGraph(id, article, name, other);
  }

  /**
   * One graph of two files with the same article: what the file whose name comes first says, with
   * both file names. The order of the two makes no difference.
   *
   * @throws IllegalArgumentException when they are not the same article
   */
  public ArticleGraph merge(ArticleGraph other) {
    if (!id.equals(other.id)) {
      throw new IllegalArgumentException("two articles: " + id + " and " + other.id);
    }
    ArticleGraph first =
        fileNames().first().compareTo(other.fileNames().first()) <= 0 ? this : other;
    Graph both = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(both, first.graph);
    fileNames().forEach(f -> both.add(article, WF.fileName, NodeFactory.createLiteralString(f)));
    other
        .fileNames()
        .forEach(f -> both.add(article, WF.fileName, NodeFactory.createLiteralString(f)));
    return with(both);
  }
}
