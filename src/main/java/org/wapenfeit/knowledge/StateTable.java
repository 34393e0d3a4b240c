package org.wapenfeit.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code states.tsv}. */
final class StateTable {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private StateTable() {}

  static List<State> load(GazetteerBuilder out) {
    Map<String, String> wikidata = wikidata();
    List<State> states = new ArrayList<>();
    for (Table.Row row : Table.read("states.tsv")) {
      states.add(state(row, wikidata, out));
    }
    return states;
  }

  /** Wikidata items by ISO 3166 code. */
  private static Map<String, String> wikidata() {
    Map<String, String> items = new HashMap<>();
    for (Table.Row row : Table.read("states.wikidata.tsv")) {
      items.put(row.need("iso2"), row.need("wikidata"));
    }
    return items;
  }

  private static State state(Table.Row row, Map<String, String> wikidata, GazetteerBuilder out) {
    String code = row.need("iso2");
    String en = row.need("en");
    List<String> forms = new ArrayList<>(row.list("nl"));
    forms.addAll(row.list("nl_other"));
    Entity entity =
        new Entity(Ids.of(en), EntityType.State, en, forms.get(0), Optional.of(code), true);
    out.add(
        new Entry(
            entity,
            forms,
            Optional.of("state"),
            List.of(code),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            wikidata.containsKey(code) ? List.of(WIKIDATA + wikidata.get(code)) : List.of(),
            row.place()),
        row);
    out.addState(code, entity);
    for (String form : forms) {
      out.name(form, NameUse.NAME, entity, row);
    }
    for (String form : row.list("make")) {
      out.name(form, NameUse.NAME, entity, row);
    }
    Set<String> adjectives = new LinkedHashSet<>(row.list("adjective"));
    adjectives.addAll(row.list("adjective_inflected"));
    share(adjectives, NameUse.ADJECTIVE, entity, row, out);
    share(row.list("inhabitant"), NameUse.INHABITANT, entity, row, out);
    share(row.list("inhabitants"), NameUse.INHABITANT, entity, row, out);
    share(row.list("seat"), NameUse.SEAT, entity, row, out);
    return new State(
        code, entity, row.get("english_adjective"), List.copyOf(adjectives), row.get("capital_en"));
  }

  private static void share(
      Collection<String> forms, NameUse use, Entity entity, Table.Row row, GazetteerBuilder out) {
    for (String form : forms) {
      out.sharedName(form, use, entity, row);
    }
  }
}
