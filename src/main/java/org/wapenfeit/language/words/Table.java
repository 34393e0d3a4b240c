package org.wapenfeit.language.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of the project that this package and its neighbours work by. */
public final class Table {
  private Table() {}

  /**
   * The rows of {@code /ontology/NAME}, comments and header left out, each with these columns.
   *
   * @param header the names of the columns
   * @throws IllegalStateException when the table is missing or a row has another number of columns;
   *     the message names file and line
   */
  public static List<List<String>> read(String name, String... header) {
    try (InputStream found = Table.class.getResourceAsStream("/ontology/" + name)) {
      if (found == null) {
        throw new IllegalStateException("ontology/" + name + " is missing from the class path");
      }
      return rows(
          name, header, new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("ontology/" + name + " cannot be read", e);
    }
  }

  private static List<List<String>> rows(String name, String[] header, BufferedReader lines)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> columns = List.of(header);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      List<String> row = List.of(line.split("\t", -1));
      if (line.isBlank() || line.startsWith("#") || row.equals(columns)) {
        continue;
      }
      if (row.size() != header.length || row.stream().anyMatch(String::isBlank)) {
        throw new IllegalStateException(
            "ontology/%s line %d: give %d columns (%s) with tabs between, none empty"
                .formatted(name, number, header.length, String.join(", ", header)));
      }
      rows.add(row);
    }
    return List.copyOf(rows);
  }
}
