package org.wapenfeit.mention;

import java.util.HashSet;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.Table;

/** Guesses from the first name whether a person is a woman, by {@code first-names.tsv}. */
final class Gender {
  private final Set<String> female = new HashSet<>();
  private final Set<String> male = new HashSet<>();

  Gender() {
    for (Table.Row row : Table.read("first-names.tsv")) {
      Set<String> names = row.need("gender").equals("female") ? female : male;
      names.addAll(row.list("names"));
    }
  }

  boolean isFemale(Entity person) {
    String name = person.labelEn();
    int blank = name.indexOf(' ');
    String first = blank < 0 ? name : name.substring(0, blank);
    return female.contains(first)
        || female.contains(name)
        || blank > 0 && first.endsWith("a") && !male.contains(first);
  }
}
