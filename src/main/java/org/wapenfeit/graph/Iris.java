package org.wapenfeit.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

/** The names of resources under one base; the same thing always gets the same name. */
public final class Iris {
  /** The base that {@code ontology/prefixes.ttl} is written with. */
  public static final String DEFAULT_BASE = "https://w3id.org/wapenfeit/id/";

  private final String base;

  /**
   * Names under this base.
   *
   * @param base an absolute IRI that ends in {@code /} or {@code #}
   * @throws IllegalArgumentException when it is not
   */
  public Iris(String base) {
    if (!base.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+[/#]")) {
      throw new IllegalArgumentException(
          "not a base for IRIs: '" + base + "'; it looks like https://example.org/id/");
    }
    this.base = base;
  }

  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  public String base() {
    return base;
  }

  public Node article(String articleId) {
    return node("article/" + articleId);
  }

  /** The graph of an article. */
  public Node graph(String articleId) {
    return node("graph/" + articleId);
  }

  /** The graph of the gazetteer. */
  public Node entitiesGraph() {
    return node("graph/entities");
  }

  public Node ontologyGraph() {
    return node("graph/ontology");
  }

  public Node shapesGraph() {
    return node("graph/shapes");
  }

  /** The graph of the words that carry events. */
  public Node lexiconGraph() {
    return node("graph/lexicon");
  }

  public Node runsGraph() {
    return node("graph/runs");
  }

  /** The graph of what is concluded across articles. */
  public Node consolidatedGraph() {
    return node("graph/consolidated");
  }

  public Node run(String runId) {
    return node("run/" + runId);
  }

  public Node claim(String articleId, int number) {
    return node("claim/" + articleId + "-" + number);
  }

  public Node event(String articleId, int number) {
    return node("event/" + articleId + "-" + number);
  }

  /** The lexicon as a whole. */
  public Node lexicon() {
    return node("lexicon/nl");
  }

  /**
   * An entry of the lexicon.
   *
   * @param kind what sort of word it is, in lower-case ASCII
   * @param lemma as the lexicon writes it
   */
  public Node word(String kind, String lemma) {
    return node("lexicon/" + kind + "-" + Slug.of(lemma));
  }

  /** A direct relation, named by what it says. */
  public Node relation(Triple said) {
    return node(
        "relation/"
            + Slug.hash(
                said.getSubject().getURI()
                    + " "
                    + said.getPredicate().getURI()
                    + " "
                    + said.getObject().getURI()));
  }

  /**
   * An entity: by its id where the gazetteer has it, else by its type and name, so that all
   * articles that name it mean the same.
   */
  public Node entity(Entity entity) {
    boolean weapon = entity.type().is(EntityType.Weapon);
    String id = entity.linked() ? entity.id() : unlinkedId(entity, weapon);
    return node((weapon ? "weapon/" : "") + id);
  }

  /** A part of a resource that is a resource itself, such as a quantity of an event. */
  public Node part(Node whole, String name) {
    return NodeFactory.createURI(whole.getURI() + "-" + name);
  }

  /** A namespace under the default base, moved to this one; others stay as they are. */
  String move(String namespace) {
    return namespace.startsWith(DEFAULT_BASE)
        ? base + namespace.substring(DEFAULT_BASE.length())
        : namespace;
  }

  private static String unlinkedId(Entity entity, boolean weapon) {
    String name = Slug.of(entity.labelEn());
    return weapon ? name : entity.type().name().toLowerCase(Locale.ROOT) + "-" + name;
  }

  private Node node(String path) {
    return NodeFactory.createURI(base + path);
  }
}
