package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.EventType;

/**
 * One claim that a passage should give.
 *
 * @param type its type
 * @param slots the slots that are compared, with their values; an empty value asks for an empty
 *     slot
 */
record ExpectedClaim(EventType type, Map<String, String> slots) {
  private static final String APART = " // ";

  /** The claims that a cell asks for; those with {@code !} and {@code none} left out. */
  static List<ExpectedClaim> wanted(String cell) {
    return parts(cell).filter(part -> !isRefusal(part)).map(ExpectedClaim::parse).toList();
  }

  /** The types of which a cell asks that there be no claim. */
  static List<EventType> refused(String cell) {
    if (cell.equals("none")) {
      return List.of(EventType.values());
    }
    return parts(cell)
        .filter(ExpectedClaim::isRefusal)
        .map(part -> EventType.valueOf(part.substring(1)))
        .toList();
  }

  private static Stream<String> parts(String cell) {
    return Arrays.stream(cell.split(APART)).map(String::strip);
  }

  private static boolean isRefusal(String part) {
    return part.startsWith("!") || part.equals("none");
  }

  private static ExpectedClaim parse(String part) {
    String[] fields = part.split(";");
    Map<String, String> slots = new LinkedHashMap<>();
    for (String field : Arrays.asList(fields).subList(1, fields.length)) {
      String[] pair = field.split("=", 2);
      slots.put(pair[0].strip(), pair[1].strip());
    }
    return new ExpectedClaim(EventType.valueOf(fields[0].strip()), slots);
  }

  /**
   * Those of the expected claims that no claim is like, where each claim serves one of them only.
   */
  static List<ExpectedClaim> missing(List<ExpectedClaim> expected, List<Claim> claims) {
    List<Claim> left = new ArrayList<>(claims);
    List<ExpectedClaim> missing = new ArrayList<>();
    for (ExpectedClaim one : expected) {
      if (left.stream().filter(one::isLike).findFirst().map(left::remove).isEmpty()) {
        missing.add(one);
      }
    }
    return missing;
  }

  private boolean isLike(Claim claim) {
    ShownClaim shown = new ShownClaim(claim);
    return claim.type() == type
        && slots.entrySet().stream().allMatch(slot -> agree(shown, slot.getKey(), slot.getValue()));
  }

  private static boolean agree(ShownClaim shown, String slot, String wanted) {
    List<String> found = shown.values(slot);
    if (wanted.isEmpty() || found.isEmpty()) {
      return wanted.isEmpty() && found.isEmpty();
    }
    if (ShownClaim.isNumber(slot)) {
      return found.contains(wanted);
    }
    return slot.equals("sources")
        ? String.join(", ", found).equals(wanted)
        : Set.copyOf(found).equals(Set.of(wanted.split(",\\s*")));
  }
}
