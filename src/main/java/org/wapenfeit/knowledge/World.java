package org.wapenfeit.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the tables under {@code ontology/} tell of the world. Immutable.
 *
 * @param gazetteer entities and their names
 * @param states states with their adjectives, by code
 * @param offices who held which office when
 * @param bodyPatterns patterns for the names of bodies of any state and of places
 * @param descriptions fixed descriptions
 * @param conflicts who fights whom
 * @param cues what an ambiguous word form needs, by form and class of entity
 */
public record World(
    Gazetteer gazetteer,
    Map<String, State> states,
    List<Office> offices,
    List<BodyPattern> bodyPatterns,
    List<Description> descriptions,
    Conflicts conflicts,
    Map<String, NameCue> cues) {

  /**
   * Reads all tables from the class path.
   *
   * @throws IllegalArgumentException naming file and line when a row makes no sense
   */
  public static World load() {
    GazetteerBuilder out = new GazetteerBuilder();
    Map<String, State> states = new LinkedHashMap<>();
    StateTable.load(out).forEach(state -> states.put(state.code(), state));
    BodyTable.load(out);
    PlaceTable.load(out);
    WeaponTable.load(out);
    List<Office> offices = PeopleTable.load(out);
    List<Description> descriptions = DescriptionTable.load(out);
    return new World(
        out.build(), states, offices, readPatterns(), descriptions, Conflicts.load(), readCues());
  }

  /** What a word form needs to be the name of an entity of this class; empty when nothing. */
  public Optional<NameCue> cue(String form, EntityType type) {
    return Optional.ofNullable(cues.get(form + "\t" + type));
  }

  private static List<BodyPattern> readPatterns() {
    List<BodyPattern> patterns = new ArrayList<>();
    Map<String, String> seen = new LinkedHashMap<>();
    for (String table : List.of("body-patterns.tsv", "place-patterns.tsv")) {
      for (Table.Row row : Table.read(table)) {
        BodyPattern pattern =
            new BodyPattern(
                row.need("pattern_nl").replaceFirst("^(de|het) ", ""),
                row.need("label_en"),
                EntityType.valueOf(row.need("type")),
                row.place());
        String old = seen.putIfAbsent(pattern.dutch(), row.place());
        if (old != null) {
          throw row.error(
              "pattern '" + pattern.dutch() + "' stands at " + old + " too", "drop one");
        }
        patterns.add(pattern);
      }
    }
    return List.copyOf(patterns);
  }

  private static Map<String, NameCue> readCues() {
    Map<String, NameCue> cues = new LinkedHashMap<>();
    for (Table.Row row : Table.read("ambiguous-names.tsv")) {
      NameCue cue = NameCue.valueOf(row.need("needs"));
      EntityType type = EntityType.valueOf(row.need("type"));
      row.list("names").forEach(name -> cues.put(name + "\t" + type, cue));
    }
    return cues;
  }
}
