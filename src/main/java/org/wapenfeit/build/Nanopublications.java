package org.wapenfeit.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.vocab.WF;

/**
 * Each claim as a nanopublication: its assertion is the event with its relation, modality and
 * polarity; its provenance the article, the quotation and who says it; its publication info which
 * program made it. The assertion describes what is claimed and states no bare fact.
 */
public final class Nanopublications {
  private static final String NP = "http://www.nanopub.org/nschema#";
  private static final Node DERIVED =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
  private static final Set<Node> PROVENANCE =
      Set.of(
          WF.attribution,
          WF.attributedTo,
          WF.deniedBy,
          WF.notConfirmedBy,
          WF.investigatedBy,
          WF.evidence,
          WF.quote,
          WF.inArticle,
          WF.basis);
  private static final Set<Node> PARTS =
      Set.of(
          WF.reports,
          WF.attribution,
          WF.evidence,
          WF.quantity,
          WF.relation,
          OA.hasSelector.asNode());

  private final Graph article;
  private final String license;

  private Nanopublications(Graph article, String license) {
    this.article = article;
    this.license = license;
  }

  /**
   * The nanopublications of an article's claims, four graphs each.
   *
   * @param license IRI of the licence that they are published under
   */
  public static List<NamedGraph> of(ArticleGraph article, String license) {
    Nanopublications made = new Nanopublications(article.graph(), license);
    List<NamedGraph> all = new ArrayList<>();
    article.graph().stream(Node.ANY, RDF.Nodes.type, WF.Claim)
        .map(Triple::getSubject)
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .forEach(claim -> all.addAll(made.of(claim)));
    return all;
  }

  private List<NamedGraph> of(Node claim) {
    String base = claim.getURI() + "-nanopub";
    Node nanopub = NodeFactory.createURI(base);
    Node assertion = NodeFactory.createURI(base + "-assertion");
    Node provenance = NodeFactory.createURI(base + "-provenance");
    Node info = NodeFactory.createURI(base + "-info");
    Graph head = GraphFactory.createDefaultGraph();
    head.add(nanopub, RDF.Nodes.type, np("Nanopublication"));
    head.add(nanopub, np("hasAssertion"), assertion);
    head.add(nanopub, np("hasProvenance"), provenance);
    head.add(nanopub, np("hasPublicationInfo"), info);
    return List.of(
        new NamedGraph(NodeFactory.createURI(base + "-head"), head),
        new NamedGraph(assertion, parts(claim, false)),
        new NamedGraph(provenance, provenance(claim, assertion)),
        new NamedGraph(info, info(nanopub)));
  }

  private Graph provenance(Node claim, Node assertion) {
    Graph graph = parts(claim, true);
    article.stream(claim, WF.inArticle, Node.ANY)
        .forEach(t -> graph.add(assertion, DERIVED, t.getObject()));
    return graph;
  }

  private Graph info(Node nanopub) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(nanopub, DCTerms.creator.asNode(), NodeFactory.createLiteralString("Wapenfeit"));
    graph.add(nanopub, DCTerms.license.asNode(), NodeFactory.createURI(license));
    return graph;
  }

  /** The triples of the claim and of its parts that are its provenance, or those that are not. */
  private Graph parts(Node claim, boolean provenance) {
    Graph graph = GraphFactory.createDefaultGraph();
    Deque<Node> open = new ArrayDeque<>();
    Set<Node> seen = new HashSet<>(Set.of(claim));
    article.stream(claim, Node.ANY, Node.ANY)
        .filter(t -> PROVENANCE.contains(t.getPredicate()) == provenance)
        .forEach(t -> take(t, graph, open, seen));
    while (!open.isEmpty()) {
      article.stream(open.pop(), Node.ANY, Node.ANY).forEach(t -> take(t, graph, open, seen));
    }
    return graph;
  }

  private static void take(Triple triple, Graph graph, Deque<Node> open, Set<Node> seen) {
    graph.add(triple);
    if (PARTS.contains(triple.getPredicate()) && seen.add(triple.getObject())) {
      open.push(triple.getObject());
    }
  }

  private static Node np(String name) {
    return NodeFactory.createURI(NP + name);
  }
}
