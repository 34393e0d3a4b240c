package org.wapenfeit.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects entities and names while the tables are read, and checks that they do not clash. */
final class GazetteerBuilder {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Entity> byLabel = new LinkedHashMap<>();
  private final List<Name> names = new ArrayList<>();
  private final Map<String, List<Name>> seen = new HashMap<>();
  private Table.Row last;
  private String lastPlace;

  /** Adds an entry; its id must be new. */
  void add(Entry entry, Table.Row row) {
    Entry old = entries.putIfAbsent(Gazetteer.key(entry.entity()), entry);
    if (old != null) {
      throw row.error(
          "'" + entry.entity().labelEn() + "' has the same id as " + old.origin(),
          "merge the two rows or tell the names apart");
    }
    byLabel.putIfAbsent(entry.entity().labelEn(), entry.entity());
  }

  boolean hasId(String id) {
    return entries.containsKey("id/" + id);
  }

  void addState(String code, Entity state) {
    byLabel.put("state:" + code, state);
  }

  Optional<Entity> byEnglish(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  /** The entity that a cell names by its English name. */
  Entity need(Table.Row row, String column) {
    String label = row.need(column);
    Entity entity = byLabel.get(label);
    if (entity == null) {
      throw row.error(
          column + " '" + label + "' is the English name of nothing", "add it or mend the name");
    }
    return entity;
  }

  /** Adds a name whose namesakes of the same class are told apart by nothing. */
  void name(String form, NameUse use, Entity entity, Table.Row row) {
    List<Name> namesakes = seen.computeIfAbsent(form, key -> new ArrayList<>(1));
    for (Name old : namesakes) {
      if (old.use() == use && old.entity().type() == entity.type()) {
        if (!old.entity().equals(entity)) {
          throw row.error(
              "'"
                  + form
                  + "' already stands for "
                  + old.entity().labelEn()
                  + " ("
                  + old.origin()
                  + ")",
              "take it out of one of the rows");
        }
        return;
      }
    }
    Name name = new Name(form, use, entity, place(row));
    namesakes.add(name);
    names.add(name);
  }

  /** Adds a name whose namesakes are told apart by the article. */
  void sharedName(String form, NameUse use, Entity entity, Table.Row row) {
    names.add(new Name(form, use, entity, place(row)));
  }

  /** Where the row stands, in one text for all its names. */
  private String place(Table.Row row) {
    if (row != last) {
      last = row;
      lastPlace = row.place();
    }
    return lastPlace;
  }

  Gazetteer build() {
    return new Gazetteer(entries, byLabel, names);
  }
}
