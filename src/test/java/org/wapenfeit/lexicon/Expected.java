package org.wapenfeit.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;

/** What the column {@code claim} of a row asks of the claims that its example gives. */
record Expected(Map<String, Set<String>> slots) {

  static Expected parse(String cell) {
    Map<String, Set<String>> slots = new TreeMap<>();
    for (String part : cell.split(";")) {
      String[] pair = part.strip().split("=", 2);
      slots.computeIfAbsent(pair[0], key -> new TreeSet<>()).addAll(values(pair));
    }
    return new Expected(slots);
  }

  private static List<String> values(String[] pair) {
    boolean name = Arrays.stream(Role.values()).anyMatch(r -> r.name().equals(pair[0]));
    return name
        ? Arrays.stream(pair[1].split(",")).map(String::strip).toList()
        : List.of(pair[1].strip());
  }

  /** The slots that a claim does not fill as asked; empty when it is right. */
  List<String> unmet(Claim claim) {
    List<String> unmet = new ArrayList<>();
    slots.forEach(
        (slot, wanted) -> {
          Set<String> found = found(claim, slot);
          if (!Names.agree(found, wanted)) {
            unmet.add(slot + " is " + found + ", not " + wanted);
          }
        });
    return unmet;
  }

  private static Set<String> found(Claim claim, String slot) {
    return switch (slot) {
      case "type" -> Set.of(claim.type().name());
      case "modality" -> Set.of(claim.modality().name());
      case "polarity" -> Set.of(claim.polarity().name());
      case "time" -> claim.time().map(t -> Set.of(t.value())).orElse(Set.of());
      case "count", "outOf", "killed", "injured", "measure" -> {
        Quantity q = claim.quantities().get(Claim.Measure.valueOf(slot));
        yield q == null ? Set.of() : Set.of(written(q, slot.equals("measure")));
      }
      default ->
          claim.role(Role.valueOf(slot)).stream()
              .map(e -> e.labelEn())
              .collect(Collectors.toCollection(TreeSet::new));
    };
  }

  private static String written(Quantity q, boolean unit) {
    String number = q.value().toPlainString() + (unit ? " " + q.unit() : "");
    return q.bound() == Bound.exact ? number : q.bound().label() + " " + number;
  }
}
