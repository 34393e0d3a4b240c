package org.wapenfeit.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Phrases of one or more words with a meaning each, the longest tried first. Immutable. */
final class Phrases {

  /**
   * A phrase that stands in a sentence.
   *
   * @param from index of its first word
   * @param to index of its last word
   * @param meaning what its table row says
   */
  record Match(int from, int to, String meaning) {}

  private record Entry(List<String> words, String meaning) {}

  private final List<Entry> entries = new ArrayList<>();

  /** The phrases of all rows of a kind, with the cell {@code meaning}. */
  static Phrases of(Table table, String kind) {
    Phrases phrases = new Phrases();
    for (Table.Row row : table.ofKind(kind)) {
      for (String phrase : row.list("words")) {
        phrases.entries.add(
            new Entry(Arrays.asList(Words.plain(phrase).split(" ")), row.get("meaning")));
      }
    }
    phrases.entries.sort(Comparator.comparingInt((Entry e) -> -e.words.size()));
    return phrases;
  }

  /** The longest phrase whose first word stands here. */
  Optional<Match> startingAt(Words words, int from) {
    return entries.stream()
        .filter(e -> words.matches(from, e.words))
        .findFirst()
        .map(e -> new Match(from, from + e.words.size() - 1, e.meaning));
  }

  /** The longest phrase whose last word stands here. */
  Optional<Match> endingAt(Words words, int to) {
    return entries.stream()
        .filter(e -> words.matches(to - e.words.size() + 1, e.words))
        .findFirst()
        .map(e -> new Match(to - e.words.size() + 1, to, e.meaning));
  }

  boolean startAt(Words words, int from) {
    return startingAt(words, from).isPresent();
  }

  boolean endAt(Words words, int to) {
    return endingAt(words, to).isPresent();
  }
}
