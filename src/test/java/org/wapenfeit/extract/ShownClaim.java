package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;

/** The slots of a claim in the notation of {@code passages.tsv}. */
record ShownClaim(Claim claim) {

  /** The values of a slot, of which a number has two spellings: with its unit and without. */
  List<String> values(String slot) {
    return switch (slot) {
      case "time" -> claim.time().map(time -> List.of(time.value())).orElse(List.of());
      case "modality" -> List.of(claim.modality().name());
      case "polarity" -> List.of(claim.polarity().name());
      case "basis" -> claim.basis().stream().map(Basis::label).toList();
      case "sources" ->
          claim.sources().stream()
              .map(said -> said.source().labelEn() + " " + said.stance().label())
              .toList();
      default ->
          isNumber(slot)
              ? number(claim.quantities().get(Claim.Measure.valueOf(slot)))
              : claim.role(Role.valueOf(slot)).stream().map(entity -> entity.labelEn()).toList();
    };
  }

  static boolean isNumber(String slot) {
    return Arrays.stream(Claim.Measure.values()).anyMatch(m -> m.name().equals(slot));
  }

  private static List<String> number(Quantity quantity) {
    if (quantity == null) {
      return List.of();
    }
    String bound = quantity.bound() == Bound.exact ? "" : quantity.bound().label() + " ";
    String plain = bound + quantity.value().toPlainString();
    return List.of((plain + " " + quantity.unit()).strip(), plain);
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>(List.of(claim.type().name()));
    Arrays.stream(Role.values()).map(Role::name).forEach(slot -> show(slot, parts));
    Arrays.stream(Claim.Measure.values()).map(Enum::name).forEach(slot -> show(slot, parts));
    for (String slot : List.of("time", "sources", "basis", "modality", "polarity")) {
      show(slot, parts);
    }
    return String.join("; ", parts);
  }

  private void show(String slot, List<String> parts) {
    List<String> values = values(slot);
    if (!values.isEmpty()) {
      parts.add(slot + "=" + (isNumber(slot) ? values.get(0) : String.join(", ", values)));
    }
  }

  /** The claims one a line, for failure messages. */
  static String all(List<Claim> claims) {
    return claims.isEmpty()
        ? "\nno claims"
        : claims.stream().map(c -> "\n  " + new ShownClaim(c)).collect(Collectors.joining());
  }
}
