package org.wapenfeit.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

/** The gazetteer as a graph. Safe for use by many threads. */
public final class EntityGraph {
  private final Iris iris;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Map<String, Node> states = new HashMap<>();
  private final Map<String, Entity> outlets = new HashMap<>();
  private final EntityTriples triples;
  private final Function<Entity, Optional<EntityDescription>> others;

  /**
   * Describes these entities.
   *
   * @param iris the base that they are named under
   * @param known what is known of each
   */
  public EntityGraph(Iris iris, Iterable<EntityDescription> known) {
    this(iris, known, entity -> Optional.empty());
  }

  /**
   * Describes these entities.
   *
   * @param iris the base that they are named under
   * @param known what is known of each
   * @param others tells of entities that are too many to describe here; each is described in the
   *     graph of an article that names it
   */
  public EntityGraph(
      Iris iris,
      Iterable<EntityDescription> known,
      Function<Entity, Optional<EntityDescription>> others) {
    this.iris = iris;
    this.others = others;
    triples = new EntityTriples(iris, states);
    known.forEach(this::index);
    known.forEach(description -> triples.describe(graph, description));
  }

  /** The graph of all entities. */
  public NamedGraph named() {
    return new NamedGraph(iris.entitiesGraph(), graph);
  }

  /** Whether this entity is described here. */
  public boolean contains(Entity entity) {
    return graph.contains(iris.entity(entity), RDF.Nodes.type, Node.ANY);
  }

  /** The medium with this name in Dutch or English, whatever its capitals. */
  public Optional<Entity> outlet(String name) {
    return Optional.ofNullable(outlets.get(fold(name)));
  }

  /** Describes an entity that is not here in the graph of the article that names it. */
  void describe(Graph target, Entity entity) {
    others
        .apply(entity)
        .ifPresentOrElse(
            known -> triples.describe(target, known), () -> triples.describe(target, entity));
  }

  /**
   * What is known of the entities that some graphs name, with all kinds above their weapons and the
   * states that they belong to: the part of the gazetteer that goes with an export.
   */
  public NamedGraph usedBy(Collection<NamedGraph> graphs) {
    Set<Node> wanted = new HashSet<>();
    graphs.forEach(g -> wanted.addAll(namesIn(g.graph())));
    return new NamedGraph(iris.entitiesGraph(), describe(wanted));
  }

  /** Adds to a graph what is known of the entities that another names. */
  public void describe(Graph target, Graph other) {
    follow(namesIn(other), target);
  }

  /** The descriptions that a graph's nodes have here. */
  Graph usedBy(Graph other) {
    return describe(namesIn(other));
  }

  private static Set<Node> namesIn(Graph graph) {
    Set<Node> names = new HashSet<>();
    graph.stream().map(Triple::getObject).filter(Node::isURI).forEach(names::add);
    return names;
  }

  private Graph describe(Set<Node> wanted) {
    Graph found = GraphFactory.createDefaultGraph();
    follow(wanted, found);
    return found;
  }

  /** Adds what is said of these, and of those that it names; what is there already is complete. */
  private void follow(Set<Node> wanted, Graph found) {
    Deque<Node> open = new ArrayDeque<>(wanted);
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (found.contains(next, Node.ANY, Node.ANY)) {
        continue;
      }
      for (Triple t : graph.find(next, Node.ANY, Node.ANY).toList()) {
        found.add(t);
        if (t.getObject().isURI()) {
          open.push(t.getObject());
        }
      }
    }
  }

  private void index(EntityDescription description) {
    Entity entity = description.entity();
    if (entity.type() == EntityType.State) {
      entity.country().ifPresent(code -> states.putIfAbsent(code, iris.entity(entity)));
    }
    if (entity.type() == EntityType.MediaOutlet) {
      Stream<String> names = Stream.of(entity.labelEn(), entity.labelNl());
      List<String> others = description.otherNames();
      Stream.concat(names, others.stream()).forEach(n -> outlets.putIfAbsent(fold(n), entity));
    }
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
