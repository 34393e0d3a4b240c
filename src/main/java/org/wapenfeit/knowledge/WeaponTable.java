package org.wapenfeit.knowledge;

import static org.wapenfeit.knowledge.Table.first;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code weapon-kinds.tsv} and {@code weapon-models.tsv}. */
final class WeaponTable {
  private WeaponTable() {}

  static void load(GazetteerBuilder out) {
    Map<String, Entity> kinds = kinds(out);
    for (Table.Row row : Table.read("weapon-models.tsv")) {
      model(row, kinds, out);
    }
  }

  private static Map<String, Entity> kinds(GazetteerBuilder out) {
    List<Table.Row> rows = Table.read("weapon-kinds.tsv");
    Map<String, Entity> kinds = new LinkedHashMap<>();
    for (Table.Row row : rows) {
      kinds.put(row.need("en"), weapon(row, Optional.empty()));
    }
    for (Table.Row row : rows) {
      Optional<Entity> parent = row.optional("parent").map(p -> kind(row, p, kinds));
      addEntry(row, kinds.get(row.get("en")), "kind", List.of(), parent, out);
      Entity reported = kinds.getOrDefault(row.need("gloss"), kinds.get(row.get("en")));
      for (String form : row.list("nl")) {
        out.name(form, NameUse.NAME, reported, row);
      }
    }
    return kinds;
  }

  private static void model(Table.Row row, Map<String, Entity> kinds, GazetteerBuilder out) {
    List<String> makers = row.list("maker_country");
    Entity entity = weapon(row, first(makers));
    Entity kind = kind(row, row.need("kind"), kinds);
    addEntry(row, entity, "model", makers, Optional.of(kind), out);
    for (String form : row.list("nl")) {
      out.name(form, NameUse.NAME, entity, row);
    }
  }

  private static Entity weapon(Table.Row row, Optional<String> maker) {
    String en = row.need("en");
    List<String> forms = row.list("nl");
    String nl = forms.isEmpty() ? en : forms.get(0);
    return new Entity(Ids.ofWeapon(en), EntityType.Weapon, en, nl, maker, true);
  }

  private static Entity kind(Table.Row row, String name, Map<String, Entity> kinds) {
    Entity kind = kinds.get(name);
    if (kind == null) {
      throw row.error(
          "'" + name + "' is no kind of weapon", "use an `en` of weapon-kinds.tsv or add it there");
    }
    return kind;
  }

  private static void addEntry(
      Table.Row row,
      Entity entity,
      String kind,
      List<String> makers,
      Optional<Entity> broader,
      GazetteerBuilder out) {
    out.add(
        new Entry(
            entity,
            row.list("nl"),
            Optional.of(kind),
            makers,
            Optional.empty(),
            broader,
            Optional.empty(),
            List.of(),
            row.place()),
        row);
  }
}
