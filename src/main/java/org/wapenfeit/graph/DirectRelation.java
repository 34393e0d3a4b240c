package org.wapenfeit.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;

/**
 * How a type of event is summed up in one triple.
 *
 * @param predicate its predicate
 * @param subject the roles to take the subject from: the first that has a filler
 * @param object the roles to take the object from: the first that has a filler
 */
record DirectRelation(Node predicate, List<Role> subject, List<Role> object) {

  /** One triple for each pair of fillers; none where a role that it needs is empty. */
  List<Triple> of(Claim claim, Function<Entity, Node> names) {
    List<Triple> said = new ArrayList<>();
    for (Entity s : fillers(claim, subject)) {
      for (Entity o : fillers(claim, object)) {
        said.add(Triple.create(names.apply(s), predicate, names.apply(o)));
      }
    }
    return said.stream().distinct().toList();
  }

  private static List<Entity> fillers(Claim claim, List<Role> roles) {
    return roles.stream()
        .map(claim::role)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
