package org.wapenfeit.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.wapenfeit.graph.vocab.WF;

/** Which resources of an article's graph belong to which claim. */
final class ClaimParts {
  private static final List<Node> DOWN =
      List.of(
          WF.reports,
          WF.attribution,
          WF.evidence,
          WF.quantity,
          WF.relation,
          OA.hasSelector.asNode());

  private final ArticleGraph article;
  private final Map<Node, Set<Node>> owners = new HashMap<>();

  ClaimParts(ArticleGraph article) {
    this.article = article;
    graph().stream(Node.ANY, RDF.Nodes.type, WF.Claim)
        .forEach(t -> own(t.getSubject(), t.getSubject()));
  }

  /** The claims that a resource is part of; none for the article and for entities. */
  Set<Node> owners(Node part) {
    return owners.getOrDefault(part, Set.of());
  }

  /** The claims that name an entity. */
  Set<Node> users(Node entity) {
    Set<Node> users = new HashSet<>();
    graph().stream(Node.ANY, Node.ANY, entity).forEach(t -> users.addAll(owners(t.getSubject())));
    return users;
  }

  /** The graph without these claims, their parts, and what only they name. */
  ArticleGraph without(Set<Node> claims) {
    Graph kept = GraphFactory.createDefaultGraph();
    graph().stream().filter(t -> !isGone(t.getSubject(), claims)).forEach(kept::add);
    return article.with(kept);
  }

  private boolean isGone(Node subject, Set<Node> claims) {
    if (subject.equals(article.article())) {
      return false;
    }
    Set<Node> needing = owners(subject).isEmpty() ? users(subject) : owners(subject);
    return !needing.isEmpty() && claims.containsAll(needing) && !isUsedByArticle(subject);
  }

  private boolean isUsedByArticle(Node entity) {
    return graph().contains(article.article(), Node.ANY, entity);
  }

  private void own(Node claim, Node start) {
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Node part = open.pop();
      if (owners.computeIfAbsent(part, key -> new HashSet<>()).add(claim)) {
        DOWN.forEach(
            p -> graph().stream(part, p, Node.ANY).map(Triple::getObject).forEach(open::push));
      }
    }
  }

  private Graph graph() {
    return article.graph();
  }
}
