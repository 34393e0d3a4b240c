package org.wapenfeit.noun;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.knowledge.Table;
import org.wapenfeit.noun.Adjective.Kind;

/**
 * The adjectives of {@code adjectives.tsv} and those of the states in {@code states.tsv}.
 * Immutable, safe for use by many threads.
 */
final class AdjectiveTable {
  private static final Map<String, String> SIDES =
      Map.of(
          "noord", "northern",
          "zuid", "southern",
          "oost", "eastern",
          "west", "western",
          "centraal", "central",
          "pro", "pro",
          "anti", "anti");

  private final Map<String, Adjective> byForm = new HashMap<>();
  private final Map<String, String> ofState = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  private AdjectiveTable() {
    Table.read("adjectives.tsv").forEach(this::add);
    Table.read("states.tsv").forEach(this::addState);
  }

  private static final class Holder {
    private static final AdjectiveTable SHARED = new AdjectiveTable();
  }

  static AdjectiveTable load() {
    return Holder.SHARED;
  }

  /** The adjective of this form, inflected or not. */
  Optional<Adjective> find(String form) {
    Adjective found = byForm.get(form);
    if (found == null) {
      found = byForm.get(form.toLowerCase(Locale.ROOT));
    }
    return found == null ? sided(form) : Optional.of(found);
  }

  /** {@code Ukrainian} for {@code Ukraine}. */
  Optional<String> ofState(String englishName) {
    return Optional.ofNullable(ofState.get(englishName));
  }

  /** The English name of a state by a Dutch name of it. */
  Optional<String> state(String dutchName) {
    return Optional.ofNullable(english.get(dutchName));
  }

  /** {@code Zuid-Russisch}, {@code pro-Turkse}: a side before the adjective of a state. */
  private Optional<Adjective> sided(String form) {
    int hyphen = form.indexOf('-');
    String side = hyphen < 0 ? null : SIDES.get(form.substring(0, hyphen).toLowerCase(Locale.ROOT));
    Adjective rest = side == null ? null : byForm.get(form.substring(hyphen + 1));
    if (rest == null || rest.kind() != Kind.ORIGIN) {
      return Optional.empty();
    }
    String joint = side.equals("pro") || side.equals("anti") ? "-" : " ";
    return Optional.of(new Adjective(form, side + joint + rest.english(), Kind.ORIGIN, rest.why()));
  }

  private void add(Table.Row row) {
    String form = row.need("adjective");
    Adjective adjective = new Adjective(form, row.need("english"), kind(row), row.place());
    if (byForm.put(form, adjective) != null) {
      throw row.error("'" + form + "' is listed twice", "join the rows");
    }
    String inflected = row.need("inflected");
    if (!inflected.equals("-")) {
      byForm.put(inflected, adjective);
    }
  }

  private static Kind kind(Table.Row row) {
    try {
      return Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error(
          "'" + row.get("kind") + "' is no kind of adjective",
          "use quality, some, time, state, direction, origin or kind");
    }
  }

  private void addState(Table.Row row) {
    String name = row.need("en");
    ofState.putIfAbsent(name, row.get("english_adjective"));
    english.putIfAbsent(row.need("nl"), name);
    row.list("nl_other").forEach(other -> english.putIfAbsent(other, name));
    for (String column : List.of("adjective", "adjective_inflected")) {
      for (String form : row.list(column)) {
        byForm.putIfAbsent(
            form, new Adjective(form, row.get("english_adjective"), Kind.ORIGIN, row.place()));
      }
    }
  }
}
