package org.wapenfeit.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.Table;

/** The last parts of compounds that tell what the whole is, from {@code compound-heads.tsv}. */
final class CompoundHeads {
  private static final int SHORTEST = 5;

  /** What a last part makes of a compound with a name. */
  enum Means {
    self,
    role,
    /** As a role, but only of a body. */
    member,
    weapon
  }

  /**
   * A last part.
   *
   * @param means what it makes of the whole
   * @param kind English name of the kind of weapon, empty where none is told
   * @param not compounds that end in it and are none
   */
  record Head(Means means, String kind, List<String> not) {
    /** Whether the whole is a person. */
    boolean isPerson() {
      return means == Means.role || means == Means.member;
    }

    /**
     * Whether it makes a compound with this name: {@code Syriëstrijder} is none, as it is of no
     * body, and {@code Maanbron} and {@code Geopolitici} are not of media with a short name.
     */
    boolean fits(Name name) {
      return means != Means.member
          || name.entity().type().is(EntityType.Organization) && name.form().length() >= SHORTEST;
    }
  }

  private static final class Holder {
    static final Map<String, Head> HEADS = read();
  }

  private CompoundHeads() {}

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
