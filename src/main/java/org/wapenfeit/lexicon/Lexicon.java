package org.wapenfeit.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.lexicon.Predicate.Kind;
import org.wapenfeit.lexicon.Predicate.Mapping;

/** The predicates, by the word that they are found by. Immutable. */
public final class Lexicon {
  private static final String TABLE = "/ontology/predicates.tsv";
  private static final int COLUMNS = 8;

  private final List<Predicate> all;
  private final Map<Kind, Map<String, List<Predicate>>> byWord = new TreeMap<>();

  private Lexicon(List<Predicate> predicates) {
    this.all = List.copyOf(predicates);
    for (Predicate p : predicates) {
      byWord
          .computeIfAbsent(p.kind(), kind -> new TreeMap<>())
          .computeIfAbsent(p.stem(), word -> new ArrayList<>())
          .add(p);
    }
  }

  /**
   * Reads the table that the program ships with.
   *
   * @throws IllegalArgumentException when a row is malformed; names the line
   */
  public static Lexicon load() {
    try (InputStream in = Lexicon.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + TABLE);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IOException when reading fails
   * @throws IllegalArgumentException when a row is malformed; names the line
   */
  public static Lexicon read(BufferedReader table) throws IOException {
    List<Predicate> rows = new ArrayList<>();
    boolean header = true;
    int number = 0;
    for (String line = table.readLine(); line != null; line = table.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header) {
        header = false;
      } else {
        rows.add(row(number, line));
      }
    }
    return new Lexicon(rows);
  }

  private static Predicate row(int number, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < COLUMNS - 1 || cells.length > COLUMNS) {
      throw malformed(number, "has " + cells.length + " columns; it needs " + COLUMNS);
    }
    try {
      return new Predicate(
          number,
          cells[0].strip(),
          Kind.valueOf(cells[1].strip().toUpperCase(Locale.ROOT).replace('-', '_')),
          EventType.valueOf(cells[2].strip()),
          mappings(cells[3]),
          constraints(cells[4]),
          cells[5].strip(),
          cells[6].strip(),
          cells.length == COLUMNS ? cells[7].strip() : "");
    } catch (IllegalArgumentException e) {
      throw malformed(number, e.getMessage());
    }
  }

  private static IllegalArgumentException malformed(int number, String what) {
    return new IllegalArgumentException(
        "ontology/predicates.tsv, line "
            + number
            + ": "
            + what
            + "; the head of the table says how"
            + " a row is written");
  }

  private static List<Mapping> mappings(String cell) {
    List<Mapping> mappings = new ArrayList<>();
    for (String part : cell.split(";")) {
      String text = part.strip();
      int equals = text.indexOf('=');
      if (text.isEmpty() || text.equals("-")) {
        continue;
      }
      if (equals < 0) {
        throw new IllegalArgumentException("the role '" + text + "' is not POSITION=ROLE");
      }
      mappings.add(
          new Mapping(
              Position.parse(text.substring(0, equals)), Slot.valueOf(text.substring(equals + 1))));
    }
    return mappings;
  }

  private static List<Constraint> constraints(String cell) {
    List<Constraint> constraints = new ArrayList<>();
    for (String part : cell.split(";")) {
      if (!part.isBlank()) {
        constraints.add(Constraint.parse(part));
      }
    }
    return constraints;
  }

  /** All predicates in the order of the table. */
  public List<Predicate> all() {
    return all;
  }

  /** The predicates of one kind with this word, in the order of the table; none where unknown. */
  public List<Predicate> find(Kind kind, String word) {
    return byWord.getOrDefault(kind, Map.of()).getOrDefault(word, List.of());
  }

  /** The words of one kind, in alphabetical order. */
  public Iterable<String> words(Kind kind) {
    return byWord.getOrDefault(kind, Map.of()).keySet();
  }
}
