package org.wapenfeit.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lists of {@code ontology/word-lists.tsv}. Immutable. */
public final class WordLists {
  private static final String TABLE = "/ontology/word-lists.tsv";

  private final Map<String, Set<String>> lists = new TreeMap<>();

  private WordLists() {}

  /**
   * Reads the lists.
   *
   * @throws IllegalArgumentException when a row is malformed; names the line
   */
  public static WordLists load() {
    WordLists all = new WordLists();
    try (InputStream in = WordLists.class.getResourceAsStream(TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("list\t")) {
          all.add(i + 1, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private void add(int number, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 2 || lists.containsKey(cells[0])) {
      throw new IllegalArgumentException(
          "ontology/word-lists.tsv, line "
              + number
              + ": needs two columns and a list name of its"
              + " own");
    }
    lists.put(cells[0], new TreeSet<>(List.of(cells[1].split("\\|"))));
  }

  /**
   * The words of a list.
   *
   * @throws IllegalArgumentException when there is no such list
   */
  public Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("ontology/word-lists.tsv has no list '" + name + "'");
    }
    return words;
  }
}
