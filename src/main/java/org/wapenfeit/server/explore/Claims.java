package org.wapenfeit.server.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.wapenfeit.graph.vocab.WF;

/**
 * All claims of a store, read once, since nothing changes it while it is served. Pages filter them
 * here, which takes no time that grows with the number of triples.
 */
public final class Claims {
  private final List<Claim> all;
  private final Map<Node, List<Claim>> byNamed = new HashMap<>();
  private final Map<Node, List<Claim>> byArticle = new HashMap<>();
  private final Map<Claim.Relation, List<Claim>> byRelation = new HashMap<>();
  private final Map<Node, Claim> byNode = new HashMap<>();

  private Claims(List<Claim> all) {
    this.all = List.copyOf(all);
    for (Claim claim : all) {
      byNode.put(claim.node(), claim);
      claim.named().forEach(n -> add(byNamed, n, claim));
      claim.relations().forEach(r -> add(byRelation, r, claim));
      add(byArticle, claim.article(), claim);
    }
  }

  private static <K> void add(Map<K, List<Claim>> to, K key, Claim claim) {
    to.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
  }

  /** Reads them in a thread of its own, as a large store takes a while. */
  public static CompletableFuture<Claims> read(DatasetGraph dataset) {
    CompletableFuture<Claims> read = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                read.complete(Txn.calculateRead(dataset, () -> new Reading(dataset).claims()));
              } catch (RuntimeException e) {
                read.completeExceptionally(e);
              }
            },
            "claims");
    thread.setDaemon(true);
    thread.start();
    return read;
  }

  /** The latest first; those without a time last. */
  List<Claim> all() {
    return all;
  }

  List<Claim> naming(Node entity) {
    return byNamed.getOrDefault(entity, List.of());
  }

  List<Claim> in(Node article) {
    return byArticle.getOrDefault(article, List.of());
  }

  List<Claim> saying(Claim.Relation relation) {
    return byRelation.getOrDefault(relation, List.of());
  }

  /** The claim of this name; null without. */
  Claim get(Node claim) {
    return byNode.get(claim);
  }

  /** Reads claims; the same thing is the same object in all of them, to save memory. */
  private static final class Reading {
    private static final List<Node> ROLES =
        List.of(
            WF.agent,
            WF.target,
            WF.recipient,
            WF.force,
            WF.weapon,
            WF.weaponOrigin,
            WF.resource,
            WF.place);

    private final DatasetGraph dataset;
    private final Map<Node, Node> known = new HashMap<>();

    Reading(DatasetGraph dataset) {
      this.dataset = dataset;
    }

    Claims claims() {
      List<Claim> all = new ArrayList<>();
      List<Quad> reports = new ArrayList<>();
      dataset.find(Node.ANY, Node.ANY, WF.reports, Node.ANY).forEachRemaining(reports::add);
      for (Quad quad : reports) {
        Claim claim = claim(quad.getGraph(), quad.getSubject(), quad.getObject());
        if (claim != null) {
          all.add(claim);
        }
      }
      all.sort(
          Comparator.comparing(Claim::earliest, Comparator.reverseOrder())
              .thenComparing(Claim::latest)
              .thenComparing(c -> c.node().toString()));
      return new Claims(all);
    }

    private Claim claim(Node graph, Node node, Node event) {
      Map<Node, List<Node>> about = properties(graph, node);
      Map<Node, List<Node>> of = properties(graph, event);
      Node article = first(about, WF.inArticle);
      Node type = first(of, RDF.Nodes.type);
      if (article == null || type == null) {
        return null;
      }
      Map<Node, List<Node>> roles = new HashMap<>();
      ROLES.stream().filter(of::containsKey).forEach(r -> roles.put(r, List.copyOf(of.get(r))));
      List<Claim.Relation> relations = new ArrayList<>();
      addRelation(about, relations);
      for (Node relation : about.getOrDefault(WF.relation, List.of())) {
        addRelation(properties(graph, relation), relations);
      }
      return new Claim(
          intern(node),
          article,
          type,
          relations.stream().distinct().toList(),
          first(about, WF.modality),
          first(about, WF.polarity),
          sayings(graph, about.getOrDefault(WF.attribution, List.of())),
          Map.copyOf(roles),
          text(of, WF.time),
          text(of, WF.earliest),
          text(of, WF.latest));
    }

    private List<Claim.Saying> sayings(Node graph, List<Node> attributions) {
      List<Claim.Saying> sayings = new ArrayList<>();
      for (Node attribution : attributions) {
        Map<Node, List<Node>> of = properties(graph, attribution);
        if (of.containsKey(WF.source) && of.containsKey(WF.stance)) {
          String rank = text(of, WF.rank);
          sayings.add(
              new Claim.Saying(
                  attribution,
                  first(of, WF.source),
                  first(of, WF.stance),
                  rank.isEmpty() ? 1 : Integer.parseInt(rank),
                  first(of, WF.via)));
        }
      }
      sayings.sort(
          Comparator.comparingInt(Claim.Saying::rank).thenComparing(s -> s.node().toString()));
      return List.copyOf(sayings);
    }

    private static void addRelation(Map<Node, List<Node>> of, List<Claim.Relation> to) {
      Node subject = first(of, RDF.Nodes.subject);
      Node predicate = first(of, RDF.Nodes.predicate);
      Node object = first(of, RDF.Nodes.object);
      if (subject != null && predicate != null && object != null) {
        to.add(new Claim.Relation(subject, predicate, object));
      }
    }

    private Map<Node, List<Node>> properties(Node graph, Node subject) {
      Map<Node, List<Node>> found = new HashMap<>();
      Iterator<Quad> quads = dataset.find(graph, subject, Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        found
            .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>(1))
            .add(intern(quad.getObject()));
      }
      return found;
    }

    private Node intern(Node node) {
      if (!node.isURI()) {
        return node;
      }
      Node same = known.putIfAbsent(node, node);
      return same == null ? node : same;
    }

    private static Node first(Map<Node, List<Node>> of, Node property) {
      return of.containsKey(property) ? of.get(property).get(0) : null;
    }

    private static String text(Map<Node, List<Node>> of, Node property) {
      Node value = first(of, property);
      return value == null ? "" : value.getLiteralLexicalForm();
    }
  }
}
