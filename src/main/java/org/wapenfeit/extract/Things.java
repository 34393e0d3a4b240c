package org.wapenfeit.extract;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

/** Entities for what is known only by a description in the article. */
final class Things {
  private static final Set<String> ACTORS =
      Set.of(
          "people",
          "person",
          "troops",
          "unit",
          "organisation",
          "armed-group",
          "armed-force",
          "government",
          "intelligence");

  private Things() {}

  /** An unlinked entity with an English description as its name. */
  static Entity of(String labelEn, String labelNl, Set<String> classes) {
    boolean actor = classes.stream().anyMatch(ACTORS::contains);
    return new Entity(
        id(labelEn),
        actor ? EntityType.Actor : EntityType.Thing,
        labelEn,
        labelNl,
        Optional.empty(),
        false);
  }

  /** The same thing, belonging to a state. */
  static Entity in(Entity thing, Entity state) {
    return new Entity(
        thing.id(), thing.type(), thing.labelEn(), thing.labelNl(), state.country(), false);
  }

  /** A site that is known by the town that it lies in. */
  static Entity site(String labelEn, String labelNl, Entity town) {
    return new Entity(id(labelEn), EntityType.Place, labelEn, labelNl, town.country(), false);
  }

  private static String id(String label) {
    String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.replaceAll("[^A-Za-z0-9-]+", "_").replaceAll("^_|_$", "");
  }
}
