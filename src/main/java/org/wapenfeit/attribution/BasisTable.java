package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wapenfeit.claim.Basis;

/** The evidence that words name, from {@code ontology/basis.tsv}. Immutable. */
final class BasisTable {
  /** Where the words must stand. */
  enum Where {
    SPEAKER,
    TOLD,
    CLAUSE,
    SENTENCE
  }

  private record Row(List<List<String>> words, Where where, Basis basis) {}

  private final List<Row> rows;

  private BasisTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static BasisTable load() {
    return new BasisTable(Rows.read("/ontology/basis.tsv", 3, BasisTable::row));
  }

  private static Row row(String[] cells) {
    List<List<String>> words = new ArrayList<>();
    for (String item : cells[0].split(" ")) {
      words.add(Arrays.stream(item.split("/")).map(w -> w.replace('_', ' ')).toList());
    }
    Basis basis =
        Arrays.stream(Basis.values())
            .filter(b -> b.label().equals(cells[2]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such basis: " + cells[2]));
    return new Row(words, Where.valueOf(cells[1].toUpperCase(Locale.ROOT)), basis);
  }

  /** What these words in lower case name, in the order of the table. */
  Set<Basis> in(List<String> words, Where where) {
    Set<Basis> found = new LinkedHashSet<>();
    String text = " " + String.join(" ", words) + " ";
    for (Row row : rows) {
      if (row.where() == where && row.words().stream().allMatch(any -> anyIn(any, words, text))) {
        found.add(row.basis());
      }
    }
    return found;
  }

  private static boolean anyIn(List<String> any, List<String> words, String text) {
    for (String word : any) {
      if (word.startsWith("*")
          ? words.stream().anyMatch(w -> w.endsWith(word.substring(1)))
          : text.contains(" " + word + " ")) {
        return true;
      }
    }
    return false;
  }
}
