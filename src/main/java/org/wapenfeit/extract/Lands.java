package org.wapenfeit.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Entry;
import org.wapenfeit.knowledge.Gazetteer;
import org.wapenfeit.knowledge.Name;

/** Which state an actor or place belongs to, and which place lies in which. */
final class Lands {
  private final Gazetteer gazetteer;
  private final Map<String, Entity> places = new HashMap<>();

  Lands(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Name name : gazetteer.names()) {
      if (name.entity().type() == EntityType.Place) {
        places.putIfAbsent(name.form(), name.entity());
      }
    }
  }

  /**
   * The place that a word names, also where it was read as something else: a capital stands for its
   * state, and a consulate in a town is no town.
   */
  Optional<Entity> place(String form) {
    return Optional.ofNullable(places.get(form));
  }

  Optional<Entity> state(Entity entity) {
    return gazetteer.state(entity);
  }

  /** The people of a land that has another name than the state: Palestinians live in Gaza. */
  Optional<Entity> people(Entity entity) {
    return gazetteer.people(entity);
  }

  /**
   * The state that all of these belong to, if there is just one; what is owned ({@code a Russian
   * command post}) tells it before the land that it stands in.
   */
  Optional<Entity> commonState(Collection<Entity> entities) {
    Set<Entity> owners = new LinkedHashSet<>();
    Set<Entity> states = new LinkedHashSet<>();
    for (Entity e : entities) {
      boolean owned = e.type() == EntityType.Thing || e.type() == EntityType.Actor;
      state(e).ifPresent(owned ? owners::add : states::add);
    }
    if (owners.size() == 1) {
      return Optional.of(owners.iterator().next());
    }
    return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
  }

  boolean sameState(Entity a, Entity b) {
    Optional<Entity> one = state(a);
    return one.isPresent() && one.equals(state(b));
  }

  /** Whether the first is a place, region or state that the second lies in. */
  boolean contains(Entity outer, Entity inner) {
    if (outer.id().equals(inner.id())) {
      return false;
    }
    if (outer.type() == EntityType.State) {
      return inner.type() == EntityType.Place && state(inner).filter(outer::equals).isPresent();
    }
    Optional<String> admin = gazetteer.entry(inner).flatMap(Entry::admin);
    return admin.isPresent() && admin.get().equals(outer.labelEn());
  }

  /** Places without those that another of them lies in. */
  Set<Entity> mostSpecific(Collection<Entity> places) {
    Set<Entity> kept = new LinkedHashSet<>();
    for (Entity p : places) {
      if (places.stream().noneMatch(q -> contains(p, q))) {
        kept.add(p);
      }
    }
    return kept;
  }

  boolean isPlace(Entity entity) {
    return entity.type() == EntityType.Place || entity.type() == EntityType.State;
  }
}
