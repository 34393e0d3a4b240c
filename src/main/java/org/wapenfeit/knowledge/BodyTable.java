package org.wapenfeit.knowledge;

import static org.wapenfeit.knowledge.Table.first;

import java.util.List;
import java.util.Optional;

/** Reads {@code bodies.tsv}, {@code groups.tsv} and {@code media.tsv}. */
final class BodyTable {
  private BodyTable() {}

  static void load(GazetteerBuilder out) {
    for (Table.Row row : Table.read("bodies.tsv")) {
      add(row, type(row), row.list("country"), Optional.empty(), out);
    }
    for (Table.Row row : Table.read("groups.tsv")) {
      add(row, type(row), row.list("countries"), Optional.empty(), out);
    }
    for (Table.Row row : Table.read("media.tsv")) {
      add(row, EntityType.MediaOutlet, row.list("country"), row.optional("kind"), out);
    }
  }

  private static EntityType type(Table.Row row) {
    try {
      return EntityType.valueOf(row.need("type"));
    } catch (IllegalArgumentException e) {
      throw row.error("'" + row.get("type") + "' is no class of entities", "see EntityType");
    }
  }

  private static void add(
      Table.Row row,
      EntityType type,
      List<String> countries,
      Optional<String> kind,
      GazetteerBuilder out) {
    String en = row.need("en");
    List<String> forms = row.list("nl");
    if (forms.isEmpty()) {
      throw row.error("has no Dutch name", "fill column nl");
    }
    Entity entity = new Entity(Ids.of(en), type, en, forms.get(0), first(countries), true);
    Optional<Entity> parent =
        row.cells().containsKey("parent")
            ? row.optional("parent").flatMap(out::byEnglish)
            : Optional.empty();
    out.add(
        new Entry(
            entity,
            forms,
            kind,
            countries,
            Optional.empty(),
            parent,
            Optional.empty(),
            List.of(),
            row.place()),
        row);
    for (String form : forms) {
      out.name(form, NameUse.NAME, entity, row);
    }
  }
}
