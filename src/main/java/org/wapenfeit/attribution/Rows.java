package org.wapenfeit.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows of a tab-separated table on the class path. */
final class Rows {
  private Rows() {}

  static <T> List<T> read(String resource, int columns, Function<String[], T> parse) {
    List<T> rows = new ArrayList<>();
    try (InputStream in = Rows.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      boolean header = true;
      String line;
      for (int number = 1; (line = lines.readLine()) != null; number++) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (!header) {
          rows.add(row(resource, number, line, columns, parse));
        }
        header = false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static <T> T row(
      String resource, int number, String line, int columns, Function<String[], T> parse) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          resource + " line " + number + ": " + cells.length + " cells, must be " + columns);
    }
    try {
      return parse.apply(cells);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          resource + " line " + number + ": " + e.getMessage() + "; see the notes at its head", e);
    }
  }
}
