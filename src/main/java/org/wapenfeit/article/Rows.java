package org.wapenfeit.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table on the class path: tabs between cells, {@code #} before a comment. */
final class Rows {

  /**
   * A row.
   *
   * @param where file and line, for messages
   */
  record Row(String where, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  private Rows() {}

  /**
   * All rows below the heading.
   *
   * @param columns how many cells each must have
   * @throws IllegalStateException when the table is missing or a row is not of that width
   */
  static List<Row> of(String resource, int columns) {
    try (InputStream in = Rows.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      return rows(
          resource, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static List<Row> rows(String resource, int columns, BufferedReader in)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean heading = true;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!heading) {
        rows.add(row(resource + ":" + number, columns, line));
      }
      heading = false;
    }
    return rows;
  }

  private static Row row(String where, int columns, String line) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          where + ": " + cells.size() + " cells; give " + columns + " with tabs between them");
    }
    return new Row(where, cells);
  }
}
