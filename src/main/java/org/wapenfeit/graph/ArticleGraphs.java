package org.wapenfeit.graph;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.extract.ArticleClaims;
import org.wapenfeit.graph.vocab.EDTF;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

/**
 * Makes graphs of articles. The same article and claims always give the same triples. Safe for use
 * by many threads.
 */
public final class ArticleGraphs {
  private final Iris iris;
  private final DirectRelations relations;
  private final EntityGraph entities;

  /**
   * A maker of graphs.
   *
   * @param iris the base that resources are named under, the same as that of {@code entities}
   * @param ontology the ontology, for its table of direct relations
   * @param entities the gazetteer: what it does not describe is described in the article's graph
   */
  public ArticleGraphs(Iris iris, Ontology ontology, EntityGraph entities) {
    this.iris = iris;
    this.relations = new DirectRelations(ontology.terms());
    this.entities = entities;
  }

  /** The graph of one article: the article, its claims, and what only it names. */
  public ArticleGraph toGraph(ArticleClaims read) {
    Article article = read.analyzed().article();
    String id = ArticleIds.of(article);
    Graph graph = GraphFactory.createDefaultGraph();
    Triples about = new Triples(graph, iris.article(id));
    Function<Entity, Node> names = entity -> name(graph, entity);
    describe(about, article, names);
    EvidenceTriples evidence = new EvidenceTriples(iris, about.subject(), article.text());
    ClaimTriples claims = new ClaimTriples(iris, id, relations, names, evidence);
    read.claims().forEach(claim -> claims.add(about, claim));
    return new ArticleGraph(id, about.subject(), iris.graph(id), graph);
  }

  private void describe(Triples about, Article article, Function<Entity, Node> names) {
    Metadata metadata = article.metadata();
    about.type(WF.Article).type(SchemaDO.NewsArticle.asNode());
    about.string(DCTerms.language.asNode(), "nl");
    about.string(WF.fileName, article.fileName()).string(WF.text, article.text());
    TextSketch.of(article.text())
        .ifPresent(s -> about.typed(WF.sketch, s.toString(), XSDDatatype.XSDbase64Binary));
    metadata.title().ifPresent(t -> about.tagged(DCTerms.title.asNode(), "nl", t));
    metadata.published().ifPresent(d -> about.typed(DCTerms.issued.asNode(), d.value(), EDTF.EDTF));
    metadata.url().ifPresent(u -> about.typed(SchemaDO.url.asNode(), u, XSDDatatype.XSDanyURI));
    metadata
        .publisher()
        .filter(p -> !p.isBlank())
        .ifPresent(p -> about.add(DCTerms.publisher.asNode(), names.apply(publisher(p))));
  }

  private Entity publisher(String name) {
    return entities
        .outlet(name)
        .orElseGet(
            () -> new Entity("", EntityType.MediaOutlet, name, name, Optional.empty(), false));
  }

  /** The IRI of an entity, which is described here if nowhere else. */
  private Node name(Graph graph, Entity entity) {
    if (!entities.contains(entity)) {
      entities.describe(graph, entity);
    }
    return iris.entity(entity);
  }
}
