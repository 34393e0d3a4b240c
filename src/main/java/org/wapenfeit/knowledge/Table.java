package org.wapenfeit.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables under {@code ontology/}: UTF-8, tab-separated, a header line, comments after {@code
 * #}, and {@code |} between the values of one cell.
 */
public final class Table {

  private Table() {}

  /**
   * A line of a table.
   *
   * @param file name of the table
   * @param line line number, from 1
   * @param cells the values by column
   */
  public record Row(String file, int line, Map<String, String> cells) {

    /** The value of a column, empty when the cell is. */
    public String get(String column) {
      String value = cells.get(column);
      if (value == null) {
        throw error("has no column '" + column + "'", "add it to the header line");
      }
      return value;
    }

    /** The value of a column that may not be empty. */
    public String need(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw error("column '" + column + "' is empty", "fill it or take the row out");
      }
      return value;
    }

    public Optional<String> optional(String column) {
      return Optional.of(get(column)).filter(value -> !value.isEmpty());
    }

    /** The values of a cell, none when it is empty. */
    public List<String> list(String column) {
      String cell = get(column);
      List<String> values = new ArrayList<>(4);
      for (int start = 0; start < cell.length(); ) {
        int bar = cell.indexOf('|', start);
        int end = bar < 0 ? cell.length() : bar;
        String value = cell.substring(start, end).strip();
        if (!value.isEmpty()) {
          values.add(value);
        }
        start = end + 1;
      }
      return values;
    }

    /** Where it stands, for people to read. */
    public String place() {
      return file + ":" + line;
    }

    /** What to throw when the row makes no sense. */
    public IllegalArgumentException error(String problem, String remedy) {
      return new IllegalArgumentException(place() + ": " + problem + "; " + remedy);
    }
  }

  /**
   * Reads a table from the class path.
   *
   * @param name file name under {@code ontology/}
   * @throws IllegalArgumentException when there is no such table or a row has more cells than the
   *     header
   */
  public static List<Row> read(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "ontology/" + name + " is not on the class path; build with the ontology folder");
      }
      return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("ontology/" + name + " cannot be read", e);
    }
  }

  /**
   * Reads a table.
   *
   * @param name what it is called in errors
   * @param source its text
   */
  public static List<Row> read(String name, Reader source) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(source);
    String[] header = null;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header == null) {
        header = cells;
      } else {
        rows.add(row(name, number, header, cells));
      }
    }
    return rows;
  }

  /** The first of the values of a cell. */
  static Optional<String> first(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  private static Row row(String name, int line, String[] header, String[] cells) {
    String[] values = new String[header.length];
    for (int i = 0; i < header.length; i++) {
      values[i] = i < cells.length ? cells[i].strip() : "";
    }
    Row row = new Row(name, line, new Cells(header, values));
    if (cells.length > header.length) {
      throw row.error(
          "has " + cells.length + " cells, the header " + header.length, "take out a tab");
    }
    return row;
  }

  /** The cells of a row beside the header that all rows share; a map for each would be larger. */
  private static final class Cells extends AbstractMap<String, String> {
    private final String[] header;
    private final String[] values;

    Cells(String[] header, String[] values) {
      this.header = header;
      this.values = values;
    }

    @Override
    public String get(Object column) {
      int index = index(column);
      return index < 0 ? null : values[index];
    }

    @Override
    public boolean containsKey(Object column) {
      return index(column) >= 0;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      Map<String, String> all = new LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        all.put(header[i], values[i]);
      }
      return Collections.unmodifiableMap(all).entrySet();
    }

    private int index(Object column) {
      for (int i = header.length - 1; i >= 0; i--) {
        if (header[i].equals(column)) {
          return i;
        }
      }
      return -1;
    }
  }
}
