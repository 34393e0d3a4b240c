package org.wapenfeit.knowledge;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code people.tsv}: a person for each English name, an office for each row. */
final class PeopleTable {
  private PeopleTable() {}

  static List<Office> load(GazetteerBuilder out) {
    Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
    for (Table.Row row : Table.read("people.tsv")) {
      rows.computeIfAbsent(row.need("en"), en -> new ArrayList<>()).add(row);
    }
    List<Office> offices = new ArrayList<>();
    for (Map.Entry<String, List<Table.Row>> person : rows.entrySet()) {
      Entity entity = person(person.getKey(), person.getValue(), out);
      for (Table.Row row : person.getValue()) {
        offices.add(office(entity, row, out));
      }
    }
    return offices;
  }

  private static Entity person(String en, List<Table.Row> rows, GazetteerBuilder out) {
    Set<String> forms = new LinkedHashSet<>();
    for (Table.Row row : rows) {
      forms.addAll(row.list("nl"));
    }
    Table.Row first = rows.get(0);
    if (forms.isEmpty()) {
      throw first.error("has no Dutch name", "fill column nl");
    }
    Optional<String> country = country(first, out);
    Entity entity =
        new Entity(Ids.of(en), EntityType.Person, en, forms.iterator().next(), country, true);
    out.add(
        new Entry(
            entity,
            List.copyOf(forms),
            Optional.empty(),
            country.stream().toList(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            first.place()),
        first);
    for (String form : forms) {
      if (form.indexOf(' ') < 0) {
        out.sharedName(form, NameUse.SURNAME, entity, first);
      } else {
        out.sharedName(form, NameUse.NAME, entity, first);
      }
    }
    return entity;
  }

  private static Office office(Entity person, Table.Row row, GazetteerBuilder out) {
    String holder = row.need("body_or_state");
    Optional<String> country = country(row, out);
    return new Office(
        person,
        row.need("office_en"),
        row.list("office_nl"),
        out.byEnglish("state:" + holder).map(Entity::labelEn).orElse(holder),
        country,
        month(row, "from", true),
        month(row, "to", false),
        month(row, "known_until", false));
  }

  private static Optional<String> country(Table.Row row, GazetteerBuilder out) {
    String holder = row.need("body_or_state");
    if (out.byEnglish("state:" + holder).isPresent()) {
      return Optional.of(holder);
    }
    return out.byEnglish(holder)
        .orElseThrow(
            () ->
                row.error(
                    "body_or_state '" + holder + "' is nothing known",
                    "use an iso2 of states.tsv or an `en` of bodies.tsv or groups.tsv"))
        .country();
  }

  private static Optional<YearMonth> month(Table.Row row, String column, boolean first) {
    String value = row.get(column);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          value.length() == 4
              ? YearMonth.of(Integer.parseInt(value), first ? 1 : 12)
              : Dates.month(value));
    } catch (RuntimeException e) {
      throw row.error(column + " '" + value + "' is no month", "write it as 2024-07 or 2024");
    }
  }
}
