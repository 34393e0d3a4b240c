package org.wapenfeit.noun;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.knowledge.Table;

/** The small words that tie noun phrases together, with their English. Immutable. */
final class PhraseTables {
  private final Map<String, String> prepositions = new HashMap<>();
  private final Map<String, List<String>> takenBy = new HashMap<>();
  private final Map<String, String> infinitives = new HashMap<>();
  private final Map<String, String> participles = new HashMap<>();

  private PhraseTables() {
    for (Table.Row row : Table.read("noun-prepositions.tsv")) {
      prepositions.put(row.need("preposition"), row.need("english"));
      takenBy.put(row.need("preposition"), Arrays.asList(row.need("of").split(",")));
    }
    for (Table.Row row : Table.read("noun-verbs.tsv")) {
      infinitives.put(row.need("infinitive"), row.need("english"));
    }
    for (Table.Row row : Table.read("participles.tsv")) {
      participles.put(row.need("participle"), row.need("english"));
      participles.put(row.need("inflected"), row.need("english"));
    }
  }

  static PhraseTables load() {
    return new PhraseTables();
  }

  /** English of a preposition that an abstract noun takes along. */
  Optional<String> preposition(String dutch) {
    return Optional.ofNullable(prepositions.get(dutch.toLowerCase(Locale.ROOT)));
  }

  /** English of a preposition that the name of this noun takes along. */
  Optional<String> preposition(String dutch, Noun noun) {
    return takenBy.getOrDefault(dutch.toLowerCase(Locale.ROOT), List.of()).stream()
            .anyMatch(noun::is)
        ? preposition(dutch)
        : Optional.empty();
  }

  Optional<String> infinitive(String dutch) {
    return Optional.ofNullable(infinitives.get(dutch));
  }

  /** English of a participle that follows its agent ({@code installed}). */
  Optional<String> participle(String form) {
    return Optional.ofNullable(participles.get(form.toLowerCase(Locale.ROOT)));
  }
}
