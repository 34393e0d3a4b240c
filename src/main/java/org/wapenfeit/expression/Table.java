package org.wapenfeit.expression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of {@code ontology/}: tab-separated, a header line, comments after {@code #}.
 *
 * @param name name of the file
 * @param columns what the header line names
 * @param rows the lines below it
 */
record Table(String name, List<String> columns, List<Row> rows) {

  /** One line; knows where it stands, so that a mistake in it can be found. */
  record Row(Table table, int line, List<String> cells) {

    /** The cell in that column, without white space around it; empty where the line is short. */
    String get(String column) {
      int at = table.columns.indexOf(column);
      if (at < 0) {
        throw mistake("there is no column " + column, "name it in the header line");
      }
      return at < cells.size() ? cells.get(at).strip() : "";
    }

    /** The parts of a cell that are separated by {@code |}. */
    List<String> list(String column) {
      return Stream.of(get(column).split("\\|"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }

    @Override
    public String toString() {
      return table.name + ":" + line + " " + cells.get(0);
    }

    IllegalStateException mistake(String problem, String remedy) {
      return new IllegalStateException(
          "ontology/" + table.name + ", line " + line + ": " + problem + "; " + remedy);
    }
  }

  /**
   * Reads {@code /ontology/name} from the class path.
   *
   * @throws IllegalStateException when it is not there or a line has more cells than the header
   */
  static Table read(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + name + " is not on the class path");
      }
      return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table parse(String name, BufferedReader in) throws IOException {
    Table table = null;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (table == null) {
        table = new Table(name, List.copyOf(cells), new ArrayList<>());
      } else {
        table.add(new Row(table, number, cells));
      }
    }
    if (table == null) {
      throw new IllegalStateException("ontology/" + name + " is empty; give it a header line");
    }
    return table;
  }

  private void add(Row row) {
    if (row.cells.size() > columns.size()) {
      throw row.mistake(
          row.cells.size() + " cells under " + columns.size() + " columns", "take out a tab");
    }
    rows.add(row);
  }

  /** The rows whose column {@code kind} says this. */
  List<Row> ofKind(String kind) {
    return rows.stream().filter(r -> r.get("kind").equals(kind)).toList();
  }
}
