package org.wapenfeit.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code descriptions.tsv}. What it resolves to may be known from no other table. */
final class DescriptionTable {
  private DescriptionTable() {}

  static List<Description> load(GazetteerBuilder out) {
    List<Description> descriptions = new ArrayList<>();
    for (Table.Row row : Table.read("descriptions.tsv")) {
      descriptions.add(
          new Description(
              row.need("description"),
              out.byEnglish(row.need("resolvesTo")).orElseGet(() -> unlinked(row)),
              row.optional("context"),
              day(row, "validFrom"),
              day(row, "validTo"),
              row.place()));
    }
    return descriptions;
  }

  private static Entity unlinked(Table.Row row) {
    String en = row.get("resolvesTo");
    return new Entity(Ids.of(en), type(row), en, row.get("description"), Optional.empty(), false);
  }

  private static EntityType type(Table.Row row) {
    return switch (row.need("kind")) {
      case "person" -> EntityType.Person;
      case "organisation" -> EntityType.Organization;
      case "group" -> EntityType.Actor;
      case "country" -> EntityType.State;
      case "place" -> EntityType.Place;
      case "object" -> EntityType.Thing;
      default ->
          throw row.error(
              "kind '" + row.get("kind") + "' is unknown",
              "use person, organisation, group, country, place or object");
    };
  }

  private static Optional<LocalDate> day(Table.Row row, String column) {
    String value = row.get(column);
    try {
      return switch (value.length()) {
        case 0 -> Optional.empty();
        case 4 -> Optional.of(LocalDate.of(Integer.parseInt(value), 1, 1));
        case 7 -> Optional.of(Dates.month(value).atDay(1));
        default -> Optional.of(Dates.day(value));
      };
    } catch (RuntimeException e) {
      throw row.error(column + " '" + value + "' is no date", "write it as 2024-07-01");
    }
  }
}
