package org.wapenfeit.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Matches fillers with the classes that the conditions of the table name. */
final class Kinds {
  private static final Set<String> ARMED =
      Set.of("armed-force", "armed-group", "troops", "unit", "soldier", "fighter", "mercenary");

  /** What a class of the table takes in beside itself. */
  private static final Map<String, List<String>> WIDER =
      Map.ofEntries(
          Map.entry("bomb dropped from the air", List.of("bomb")),
          Map.entry("aircraft in flight", List.of("aircraft")),
          Map.entry("aircraft on the ground", List.of("aircraft")),
          Map.entry("ammunition", List.of("shell", "bomb")),
          Map.entry("weapon", List.of("equipment")),
          Map.entry("facility", List.of("infrastructure", "building", "depot", "position")),
          Map.entry("vehicle", List.of("ship", "tank", "aircraft")),
          Map.entry("line", List.of("position")),
          Map.entry("defence", List.of("position")),
          Map.entry("front", List.of("position")),
          Map.entry("power plant", List.of("power-plant")),
          Map.entry("technology", List.of("equipment", "component")),
          Map.entry("component", List.of("equipment")));

  private Kinds() {}

  static boolean fit(Filler f, Set<String> wanted) {
    return wanted.stream().anyMatch(w -> fits(f, w));
  }

  private static boolean fits(Filler f, String wanted) {
    if (wanted.equals("pronoun") && f.pronoun()) {
      return true;
    }
    if (f.is(wanted) || WIDER.getOrDefault(wanted, List.of()).stream().anyMatch(f::is)) {
      return true;
    }
    if (ARMED.contains(wanted) && ARMED.stream().anyMatch(f::is)) {
      return true;
    }
    return isCalled(f, wanted) || wanted.equals("troops") && isCalled(f, "man");
  }

  /** {@code village}, {@code dode: killed}: the word itself, in Dutch or English. */
  private static boolean isCalled(Filler f, String wanted) {
    String word = wanted.contains(":") ? wanted.substring(0, wanted.indexOf(':')) : wanted;
    String lemma = f.token().lemma().toLowerCase(Locale.ROOT);
    if (word.length() > 3 && lemma.endsWith(word) || lemma.equals(word)) {
      return true;
    }
    return f.entity()
        .map(e -> e.labelEn().toLowerCase(Locale.ROOT).split("[ -]"))
        .map(words -> Arrays.stream(words).anyMatch(w -> w.equals(word) || w.equals(word + "s")))
        .orElse(false);
  }
}
