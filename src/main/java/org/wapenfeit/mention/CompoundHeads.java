package org.wapenfeit.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.knowledge.Table;

/** The last parts of compounds that tell what the whole is, from {@code compound-heads.tsv}. */
final class CompoundHeads {

  /** What a last part makes of a compound with a name. */
  enum Means {
    self,
    role,
    weapon
  }

  /**
   * A last part.
   *
   * @param means what it makes of the whole
   * @param kind English name of the kind of weapon, empty where none is told
   * @param not compounds that end in it and are none
   */
  record Head(Means means, String kind, List<String> not) {}

  private static final class Holder {
    static final Map<String, Head> HEADS = read();
  }

  private CompoundHeads() {}

  static boolean isKnown(String word) {
    return Holder.HEADS.containsKey(word);
  }

  static Optional<Head> of(String word) {
    return Optional.ofNullable(Holder.HEADS.get(word));
  }

  /** The weapon head that a compound ends in, the longest that fits. */
  static Optional<Head> weaponIn(String compound) {
    for (int cut = 2; cut <= compound.length() - 3; cut++) {
      Head head = Holder.HEADS.get(compound.substring(cut));
      if (head != null && head.means() == Means.weapon && !head.kind().isEmpty()) {
        return head.not().contains(compound) ? Optional.empty() : Optional.of(head);
      }
    }
    return Optional.empty();
  }

  private static Map<String, Head> read() {
    Map<String, Head> heads = new HashMap<>();
    for (Table.Row row : Table.read("compound-heads.tsv")) {
      Head head =
          new Head(
              Means.valueOf(row.need("means")),
              row.get("kind"),
              row.list("not").stream().map(Words::fold).toList());
      row.list("heads").forEach(form -> heads.put(Words.fold(form), head));
    }
    return Map.copyOf(heads);
  }
}
