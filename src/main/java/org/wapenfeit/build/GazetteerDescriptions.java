package org.wapenfeit.build;

import java.util.List;
import java.util.Optional;
import org.wapenfeit.graph.EntityDescription;
import org.wapenfeit.graph.EntityDescription.Point;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Entry;
import org.wapenfeit.knowledge.Gazetteer;

/** The gazetteer as the graph describes it. */
final class GazetteerDescriptions {
  private GazetteerDescriptions() {}

  static List<EntityDescription> of(Gazetteer gazetteer) {
    return gazetteer.entries().stream().map(GazetteerDescriptions::describe).toList();
  }

  static Optional<EntityDescription> of(Gazetteer gazetteer, Entity entity) {
    return gazetteer.entry(entity).map(GazetteerDescriptions::describe);
  }

  private static EntityDescription describe(Entry entry) {
    boolean weapon = entry.entity().type() == EntityType.Weapon;
    boolean model = entry.kind().equals(Optional.of("model"));
    return new EntityDescription(
        entry.entity(),
        weapon ? entry.broader().map(List::of).orElse(List.of()) : List.of(),
        weapon && model ? entry.countries() : List.of(),
        entry.spellings(),
        entry.coordinates().map(c -> new Point(c.latitude(), c.longitude())),
        entry.sameAs());
  }
}
