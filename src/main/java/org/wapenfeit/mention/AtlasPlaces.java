package org.wapenfeit.mention;

import java.util.Comparator;
import java.util.Optional;
import org.wapenfeit.knowledge.Atlas;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.Entry;

/**
 * Chooses among the many places of the atlas. As nearly any word is the name of a village
 * somewhere, the article must name its country, save for a large city that is said to be a place.
 */
final class AtlasPlaces {
  private static final int LARGE = 100_000;
  private static final int SHORT = 5;
  private static final int DIVISION = 20;
  private static final int MOST = 5;

  private final Atlas atlas;

  AtlasPlaces(Atlas atlas) {
    this.atlas = atlas;
  }

  /**
   * The place meant by a name that no table has.
   *
   * @param saidToBePlace whether the words around it tell that it is a place
   */
  Optional<Entity> find(String name, boolean saidToBePlace, Reading reading) {
    if (Words.isCapitals(name) || !saidToBePlace && name.length() < SHORT) {
      return Optional.empty();
    }
    Optional<Entity> found = choose(name, saidToBePlace, reading);
    String bare = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return found.isPresent() || bare.equals(name) ? found : choose(bare, saidToBePlace, reading);
  }

  private Optional<Entity> choose(String name, boolean saidToBePlace, Reading reading) {
    return atlas.named(name).stream()
        .filter(
            place ->
                reading.names(place.entity().country())
                    || saidToBePlace && place.population() >= LARGE)
        .max(Comparator.comparingDouble(place -> weight(place, reading)))
        .map(Atlas.Place::entity);
  }

  /** The division named in the article tells most, then size and how often the state is named. */
  private static double weight(Atlas.Place place, Reading reading) {
    Entry entry = place.entry();
    double weight = reading.namesDivision(entry.admin()) ? DIVISION : 0;
    weight += 2 * Math.log10(Math.max(1, place.population()));
    return weight + Math.min(MOST, place.entity().country().map(reading::weight).orElse(0));
  }
}
