package org.wapenfeit.knowledge;

import static org.wapenfeit.knowledge.Table.first;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code places.tsv}, and the capitals of {@code states.tsv} that it lacks. */
final class PlaceTable {
  private PlaceTable() {}

  static void load(GazetteerBuilder out) {
    Map<String, Table.Row> seen = new HashMap<>();
    for (Table.Row row : Table.read("places.tsv")) {
      checkNames(row, seen);
      place(row, out);
    }
    for (Table.Row row : Table.read("states.tsv")) {
      if (row.optional("capital_en").isPresent() && !out.hasId(Ids.of(row.get("capital_en")))) {
        capital(row, out);
      }
    }
  }

  /** Namesakes must differ in country, division or kind, or nothing could tell them apart. */
  static void checkNames(Table.Row row, Map<String, Table.Row> seen) {
    String place = "\t" + row.get("country") + "\t" + row.get("admin") + "\t" + row.get("kind");
    for (String form : row.list("nl")) {
      Table.Row old = seen.putIfAbsent(form + place, row);
      if (old != null && old.line() != row.line()) {
        throw row.error(
            "'" + form + "' already stands for " + old.get("en") + " (" + old.place() + ")",
            "take it out of one of the rows, or give them another division or kind");
      }
    }
  }

  private static void place(Table.Row row, GazetteerBuilder out) {
    String en = row.need("en");
    Set<String> bare = new LinkedHashSet<>();
    for (String form : row.list("nl")) {
      bare.add(bare(form));
    }
    List<String> forms = List.copyOf(bare);
    Entity entity =
        new Entity(
            id(row, en, out), EntityType.Place, en, forms.get(0), first(row.list("country")), true);
    add(row, entity, forms, row.need("kind"), row.list("country"), row.optional("admin"), out);
  }

  private static void capital(Table.Row row, GazetteerBuilder out) {
    String en = row.get("capital_en");
    List<String> forms = row.list("capital_nl");
    Entity entity =
        new Entity(
            Ids.of(en), EntityType.Place, en, forms.get(0), Optional.of(row.get("iso2")), true);
    add(row, entity, forms, "city", List.of(row.get("iso2")), Optional.empty(), out);
  }

  private static void add(
      Table.Row row,
      Entity entity,
      List<String> forms,
      String kind,
      List<String> countries,
      Optional<String> admin,
      GazetteerBuilder out) {
    out.add(
        new Entry(
            entity,
            forms,
            Optional.of(kind),
            countries,
            admin,
            Optional.empty(),
            point(row),
            List.of(),
            row.place()),
        row);
    for (String form : forms) {
      out.sharedName(form, NameUse.NAME, entity, row);
    }
  }

  /** The English name makes the id; namesakes get their division, country or kind behind it. */
  private static String id(Table.Row row, String en, GazetteerBuilder out) {
    String id = Ids.of(en);
    for (String column : List.of("admin", "country", "kind")) {
      if (out.hasId(id) && row.optional(column).isPresent()) {
        id = id + "_" + Ids.of(row.get(column));
      }
    }
    return id;
  }

  private static Optional<Coordinates> point(Table.Row row) {
    if (!row.cells().containsKey("lat") || row.get("lat").isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Coordinates(Double.parseDouble(row.get("lat")), Double.parseDouble(row.need("lon"))));
    } catch (NumberFormatException e) {
      throw row.error("lat or lon is no number", "write decimal degrees with a point");
    }
  }

  private static String bare(String form) {
    int bracket = form.indexOf(" (");
    return bracket < 0 ? form : form.substring(0, bracket);
  }
}
