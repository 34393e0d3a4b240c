package org.wapenfeit.language.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wapenfeit.language.words.Table;

/** The table of abbreviations that end in a full stop. Immutable. */
final class Abbreviations {
  /** Lower-case form to whether it never ends a sentence. */
  private final Map<String, Boolean> open = new HashMap<>();

  /**
   * @throws IllegalStateException when a row of the table is wrong
   */
  Abbreviations() {
    for (List<String> row : Table.read("abbreviations.tsv", "form", "kind", "example")) {
      String form = row.get(0);
      boolean known = row.get(1).equals("open") || row.get(1).equals("free");
      if (!known || !form.endsWith(".")) {
        throw new IllegalStateException(
            "ontology/abbreviations.tsv, row of '%s': give a form that ends in a full stop, and 'open' or 'free'"
                .formatted(form));
      }
      open.put(form, row.get(1).equals("open"));
    }
  }

  /** Whether this word with its full stop is in the table. */
  boolean isKnown(String form) {
    return open.containsKey(form.toLowerCase(Locale.ROOT));
  }

  /** Whether this is an abbreviation that never ends a sentence. */
  boolean isOpen(String form) {
    return open.getOrDefault(form.toLowerCase(Locale.ROOT), false);
  }
}
