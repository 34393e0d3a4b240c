package org.wapenfeit.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.edtf.Edtf;

/** Who fights whom, by {@code ontology/conflicts.tsv}. Immutable. */
public final class Conflicts {
  private record Pair(String one, String other, int from, int to) {}

  private final List<Pair> pairs;

  private Conflicts(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  static Conflicts load() {
    return new Conflicts(
        Table.read("conflicts.tsv").stream()
            .map(
                row ->
                    new Pair(
                        row.need("side"),
                        row.need("other"),
                        year(row.get("from"), 0),
                        year(row.get("to"), 9999)))
            .toList());
  }

  private static int year(String cell, int otherwise) {
    return cell.isBlank() ? otherwise : Integer.parseInt(cell.strip());
  }

  /** The English names of those that a side fights at a time, or at any where none is known. */
  public Set<String> opponents(String side, Optional<Edtf> when) {
    Set<String> names = new TreeSet<>();
    for (Pair p : pairs) {
      boolean now =
          when.isEmpty()
              || (p.from() <= when.get().latest().getYear()
                  && when.get().earliest().getYear() <= p.to());
      if (now && p.one().equals(side)) {
        names.add(p.other());
      } else if (now && p.other().equals(side)) {
        names.add(p.one());
      }
    }
    return names;
  }
}
