package org.wapenfeit.graph;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.knowledge.Entity;

/** Describes the claims of one article. */
final class ClaimTriples {
  private final Iris iris;
  private final String articleId;
  private final DirectRelations relations;
  private final Function<Entity, Node> names;
  private final EvidenceTriples evidence;

  ClaimTriples(
      Iris iris,
      String articleId,
      DirectRelations relations,
      Function<Entity, Node> names,
      EvidenceTriples evidence) {
    this.iris = iris;
    this.articleId = articleId;
    this.relations = relations;
    this.names = names;
    this.evidence = evidence;
  }

  /** Adds a claim, its event, its sources and where it stands. */
  void add(Triples article, Claim claim) {
    Node event = iris.event(articleId, claim.number());
    Triples about = article.about(iris.claim(articleId, claim.number())).type(WF.Claim);
    about
        .integer(WF.number, claim.number())
        .add(WF.inArticle, article.subject())
        .add(WF.reports, event)
        .add(WF.modality, WF.term(claim.modality().name()))
        .add(WF.polarity, WF.term(claim.polarity().name()));
    claim.basis().forEach(b -> about.add(WF.basis, WF.term(b.name())));
    claim.why().forEach(reason -> about.string(WF.why, reason));
    evidence.add(about, claim.evidence());
    new SourceTriples(iris, names).add(about, claim.sources());
    new EventTriples(iris, names).add(about.about(event), claim);
    relations.of(claim.type()).ifPresent(row -> relate(about, row.of(claim, names)));
  }

  /** One direct relation makes the claim a statement, several are resources of their own. */
  private void relate(Triples claim, List<Triple> said) {
    if (said.size() == 1) {
      state(claim, said.get(0)).type(RDF.Nodes.Statement);
    } else {
      said.forEach(one -> relate(claim, one));
    }
  }

  private void relate(Triples claim, Triple said) {
    Node relation = iris.relation(said);
    claim.add(WF.relation, relation);
    state(claim.about(relation), said).type(WF.Relation);
  }

  private static Triples state(Triples about, Triple said) {
    return about
        .add(RDF.Nodes.subject, said.getSubject())
        .add(RDF.Nodes.predicate, said.getPredicate())
        .add(RDF.Nodes.object, said.getObject());
  }
}
