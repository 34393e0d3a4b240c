package org.wapenfeit.language.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wapenfeit.language.words.Table;

/**
 * Words that say on what day, which taggers and parsers take for names and parsers for subjects.
 * Immutable.
 */
final class DayWords {
  /** A word that treebanks have often and that can only be an adverb. */
  private static final String ADVERB = "gisteren";

  private static final Set<String> PARTS =
      Set.of("nacht", "ochtend", "morgen", "middag", "avond", "voormiddag", "namiddag");

  private static final Set<String> NOT_BEFORE = Set.of("en", "of", "t/m", "tot", "-", "jl.");
  private static final Set<String> NOT_AFTER =
      Set.of(
          "op",
          "van",
          "sinds",
          "tot",
          "vanaf",
          "voor",
          "na",
          "per",
          "en",
          "of",
          "t/m",
          "-",
          "de",
          "een",
          "het",
          "elke",
          "iedere",
          "deze",
          "die",
          "dat",
          "afgelopen",
          "vorige",
          "komende",
          "volgende",
          "eerste",
          "tussen",
          "met",
          "rond",
          "over",
          "is",
          "was",
          "'s");

  /** Each word with the tag that treebanks give it. */
  private final Map<String, String> tags = new HashMap<>();

  DayWords() {
    for (List<String> row : Table.read("day-words.tsv", "word", "parts", "tag", "example")) {
      tags.put(row.get(0), row.get(2));
      if (row.get(1).equals("yes")) {
        String tag = row.get(2).equals("PROPN") ? "NOUN|Sing" : row.get(2);
        PARTS.forEach(part -> tags.put(row.get(0) + part, tag));
      }
    }
  }

  boolean isDay(String form) {
    return tags.containsKey(form.toLowerCase(Locale.ROOT));
  }

  /** The tag of a word for which {@link #isDay} holds. */
  String tag(String form) {
    return tags.get(form.toLowerCase(Locale.ROOT));
  }

  /**
   * The words with an adverb for each day that stands by itself: not {@code op maandag}, {@code
   * maandag 4 mei}, {@code afgelopen maandag}.
   */
  List<String> replace(List<String> forms) {
    List<String> replaced = new ArrayList<>(forms);
    for (int i = 0; i < forms.size(); i++) {
      if (isDay(forms.get(i)) && standsAlone(forms, i)) {
        boolean capital = Character.isUpperCase(forms.get(i).charAt(0));
        replaced.set(i, capital ? "Gisteren" : ADVERB);
      }
    }
    return replaced;
  }

  private static boolean standsAlone(List<String> forms, int i) {
    String before = i == 0 ? "" : forms.get(i - 1).toLowerCase(Locale.ROOT);
    String after = i + 1 < forms.size() ? forms.get(i + 1) : "";
    return !NOT_AFTER.contains(before)
        && (after.isEmpty() || !Character.isDigit(after.charAt(0)))
        && !NOT_BEFORE.contains(after);
  }
}
