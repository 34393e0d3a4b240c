package org.wapenfeit.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern over the words of a sentence and what it means.
 *
 * @param name the pattern as the table writes it
 * @param pattern the pattern with its places filled in
 * @param meaning name of what it means
 */
record TimeRule(String name, Pattern pattern, String meaning) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

  /** The words that can stand in the places of patterns, with their meanings, by kind. */
  static final class Places {
    /** Places whose words say nothing that the meaning needs. */
    private static final Set<String> UNREAD = Set.of("part", "wd", "y2");

    private final Map<String, Map<String, String>> byKind = new LinkedHashMap<>();
    private final NumberWords numbers;

    Places(Table table, NumberWords numbers) {
      this.numbers = numbers;
      for (Table.Row row : table.rows()) {
        for (String word : row.list("words")) {
          byKind
              .computeIfAbsent(row.get("kind"), k -> new TreeMap<>(TimeRule::longestFirst))
              .put(word, row.get("meaning"));
        }
      }
    }

    private String expression(String place) {
      return switch (place) {
        case "d", "d2" -> "(?<" + place + ">[0-3]?\\d)(?:e|ste|de)?";
        case "m" -> "(?<m>[01]?\\d)";
        case "y" -> "(?<y>(?:19|20)\\d\\d)";
        case "y2" -> "(?:19|20)?\\d\\d";
        case "n" -> "(?<n>[^ ]+)";
        case "part" -> "(?:" + words("part") + ")";
        case "wd" -> "(?:" + words("weekday") + ")";
        default -> "(?<" + place + ">" + words(place) + ")";
      };
    }

    private String words(String kind) {
      if (!byKind.containsKey(kind)) {
        throw new IllegalArgumentException("no words of the kind " + kind);
      }
      StringBuilder out = new StringBuilder();
      byKind
          .get(kind)
          .keySet()
          .forEach(w -> out.append(out.isEmpty() ? "" : "|").append(Pattern.quote(w)));
      return out.toString();
    }

    /** The meaning of what stands in a place; nothing when the words are no number there. */
    private Optional<String> meaning(String place, String words) {
      return switch (place) {
        case "d", "d2", "m", "y" -> Optional.of(words);
        case "n" ->
            words.equals("een")
                ? Optional.of("1")
                : numbers
                    .read(words)
                    .filter(v -> v.stripTrailingZeros().scale() <= 0)
                    .map(v -> Integer.toString(v.intValue()));
        default -> Optional.of(byKind.get(place).get(words));
      };
    }
  }

  private static int longestFirst(String a, String b) {
    int byLength = Integer.compare(b.length(), a.length());
    return byLength != 0 ? byLength : a.compareTo(b);
  }

  static TimeRule of(Table.Row row, Places places) {
    StringBuilder out = new StringBuilder();
    try {
      Matcher m = PLACE.matcher(row.get("words"));
      while (m.find()) {
        m.appendReplacement(out, Matcher.quoteReplacement(places.expression(m.group(1))));
      }
      m.appendTail(out);
      return new TimeRule(row.get("words"), Pattern.compile(out + "(?= |$)"), row.get("meaning"));
    } catch (IllegalArgumentException e) {
      throw row.mistake(e.getMessage(), "mend the pattern " + row.get("words"));
    }
  }

  /** What stands in the places of a match; nothing when a number is none. */
  Optional<TimeFields> fields(Matcher matcher, Places places) {
    Map<String, String> words = new TreeMap<>();
    Map<String, Integer> numbers = new TreeMap<>();
    Matcher m = PLACE.matcher(name);
    while (m.find()) {
      String place = m.group(1);
      if (Places.UNREAD.contains(place) || matcher.group(place) == null) {
        continue;
      }
      Optional<String> meaning = places.meaning(place, matcher.group(place));
      if (meaning.isEmpty()) {
        return Optional.empty();
      }
      words.put(place, meaning.get());
      if (meaning.get().matches("[+-]?\\d+")) {
        numbers.put(place, Integer.valueOf(meaning.get()));
      }
    }
    return Optional.of(new TimeFields(words, numbers));
  }
}
