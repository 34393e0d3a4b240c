package org.wapenfeit.mention;

import java.util.Comparator;
import java.util.List;
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
  private static final int MOST_LEFT = 5;

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

  /** The places of that name that are not the one taken, the largest first. */
  List<Candidate> left(String name, Entity taken, Reading reading) {
    return atlas.named(name).stream()
        .filter(place -> !taken.equals(place.entity()))
        .sorted(Comparator.comparingInt(place -> -place.population()))
        .limit(MOST_LEFT)
        .map(place -> new Candidate(place.entity(), origin(place), against(place, reading)))
        .toList();
  }

  private static String origin(Atlas.Place place) {
    String division = place.entry().admin().map(admin -> ", in " + admin).orElse("");
    return "place of " + place.population() + division + " (" + place.entry().origin() + ")";
  }

  private static String against(Atlas.Place place, Reading reading) {
    return reading.names(place.entity().country())
        ? "smaller, or its division is not named"
        : "the article does not name its country";
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
