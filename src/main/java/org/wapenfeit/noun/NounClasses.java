package org.wapenfeit.noun;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wapenfeit.knowledge.Table;

/** The classes of nouns and which are kinds of which, from {@code noun-classes.tsv}. Immutable. */
final class NounClasses {
  private final Map<String, Table.Row> rows = new TreeMap<>();

  NounClasses(List<Table.Row> table) {
    table.forEach(row -> rows.put(row.need("class"), row));
    table.forEach(row -> parents(row).forEach(parent -> check(row, parent)));
  }

  static NounClasses load() {
    return new NounClasses(Table.read("noun-classes.tsv"));
  }

  /**
   * The classes that a row names, with all that these are kinds of.
   *
   * @throws IllegalArgumentException when one is not in the table
   */
  Set<String> withParents(Table.Row row) {
    Set<String> all = new TreeSet<>();
    for (String name : row.need("classes").split(",")) {
      check(row, name);
      add(name, all);
    }
    return all;
  }

  private void add(String name, Set<String> into) {
    if (into.add(name)) {
      parents(rows.get(name)).forEach(parent -> add(parent, into));
    }
  }

  private static List<String> parents(Table.Row row) {
    String cell = row.need("parents");
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split(","));
  }

  private void check(Table.Row row, String name) {
    if (!rows.containsKey(name)) {
      throw row.error(
          "'" + name + "' is no class of nouns", "use one of noun-classes.tsv or add it");
    }
  }
}
