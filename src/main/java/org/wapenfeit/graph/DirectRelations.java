package org.wapenfeit.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.graph.vocab.WF;

/** The table of direct relations, read from the ontology; kinds of an event inherit its row. */
final class DirectRelations {
  private final Map<EventType, DirectRelation> table;

  /**
   * Reads the table.
   *
   * @param ontology the terms of {@code ontology/conflict.ttl}
   */
  DirectRelations(Graph ontology) {
    Map<EventType, DirectRelation> rows = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      row(ontology, WF.term(type.name())).ifPresent(r -> rows.put(type, r));
    }
    table = Collections.unmodifiableMap(rows);
  }

  /** How this type is summed up, if it can be. */
  Optional<DirectRelation> of(EventType type) {
    return Optional.ofNullable(table.get(type));
  }

  private static Optional<DirectRelation> row(Graph ontology, Node type) {
    Optional<Node> predicate = value(ontology, type, WF.directPredicate);
    if (predicate.isPresent()) {
      List<Role> subject = roles(ontology, type, WF.subjectRole, WF.subjectRoleElse);
      List<Role> object = roles(ontology, type, WF.objectRole, WF.objectRoleElse);
      return Optional.of(new DirectRelation(predicate.get(), subject, object));
    }
    return value(ontology, type, RDFS.Nodes.subClassOf).flatMap(above -> row(ontology, above));
  }

  private static List<Role> roles(Graph ontology, Node type, Node first, Node second) {
    List<Role> roles = new ArrayList<>();
    Stream.of(first, second)
        .flatMap(property -> value(ontology, type, property).stream())
        .forEach(role -> roles.add(Role.valueOf(role.getLocalName())));
    return List.copyOf(roles);
  }

  private static Optional<Node> value(Graph ontology, Node subject, Node property) {
    return ontology.stream(subject, property, Node.ANY).map(t -> t.getObject()).findFirst();
  }
}
