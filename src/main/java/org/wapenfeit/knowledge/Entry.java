package org.wapenfeit.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What the gazetteer holds of one entity.
 *
 * @param entity the entity
 * @param spellings its Dutch names, the commonest first
 * @param kind for a place {@code city}, {@code region} …; for a medium {@code agency} …; for a
 *     weapon {@code kind} or {@code model}
 * @param countries ISO 3166 codes of the states that it belongs to or lies in; for a weapon model
 *     of its makers
 * @param admin English name of the first-order division that a place lies in
 * @param broader what it is part or a kind of: the kind of a weapon, the body above a body
 * @param coordinates where a place lies
 * @param sameAs IRIs that others give it
 * @param origin table and line that it comes from
 */
public record Entry(
    Entity entity,
    List<String> spellings,
    Optional<String> kind,
    List<String> countries,
    Optional<String> admin,
    Optional<Entity> broader,
    Optional<Coordinates> coordinates,
    List<String> sameAs,
    String origin) {
  public Entry {
    spellings = List.copyOf(spellings);
    countries = List.copyOf(countries);
    sameAs = List.copyOf(sameAs);
  }
}
