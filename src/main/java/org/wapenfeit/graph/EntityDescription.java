package org.wapenfeit.graph;

import java.util.List;
import java.util.Optional;
import org.wapenfeit.knowledge.Entity;

/**
 * What the gazetteer knows of an entity.
 *
 * @param entity the entity with its type and labels
 * @param broader for a weapon the kinds that it is one of; else none
 * @param makers for a model of weapon the ISO 3166 codes of the states that make it; none to take
 *     the entity's own country
 * @param otherNames its other Dutch names
 * @param point where it lies
 * @param sameAs IRIs that others give it
 */
public record EntityDescription(
    Entity entity,
    List<Entity> broader,
    List<String> makers,
    List<String> otherNames,
    Optional<Point> point,
    List<String> sameAs) {

  /**
   * A point on earth (WGS 84).
   *
   * @param latitude in degrees, north positive
   * @param longitude in degrees, east positive
   */
  public record Point(double latitude, double longitude) {
    /**
     * @throws IllegalArgumentException when it is not on earth
     */
    public Point {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("not on earth: " + latitude + ", " + longitude);
      }
    }
  }

  public EntityDescription {
    broader = List.copyOf(broader);
    makers = List.copyOf(makers);
    otherNames = List.copyOf(otherNames);
    sameAs = List.copyOf(sameAs);
  }

  /** An entity that nobody else gives an IRI. */
  public EntityDescription(
      Entity entity,
      List<Entity> broader,
      List<String> makers,
      List<String> otherNames,
      Optional<Point> point) {
    this(entity, broader, makers, otherNames, point, List.of());
  }

  /** An entity of which only the record is known. */
  public static EntityDescription of(Entity entity) {
    return new EntityDescription(entity, List.of(), List.of(), List.of(), Optional.empty());
  }
}
