package org.wapenfeit.language.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The table of abbreviations that end in a full stop. Immutable. */
final class Abbreviations {
  private static final String TABLE = "/ontology/abbreviations.tsv";
  private static final String HEADER = "form\tkind\texample";

  /** Lower-case form to whether it never ends a sentence. */
  private final Map<String, Boolean> open = new HashMap<>();

  /**
   * @throws IllegalStateException when a row of the table is wrong; the message names its line
   */
  Abbreviations() {
    try (InputStream found = Abbreviations.class.getResourceAsStream(TABLE)) {
      if (found == null) {
        throw new IllegalStateException(TABLE + " is missing from the class path");
      }
      read(new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read", e);
    }
  }

  private void read(BufferedReader lines) throws IOException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#") && !line.equals(HEADER)) {
        add(number, line.split("\t", -1));
      }
    }
  }

  private void add(int number, String[] row) {
    boolean known = row.length == 3 && (row[1].equals("open") || row[1].equals("free"));
    if (!known || !row[0].endsWith(".")) {
      throw new IllegalStateException(
          "ontology/abbreviations.tsv line %d: give a form that ends in a full stop, 'open' or 'free', and an example, with tabs between"
              .formatted(number));
    }
    open.put(row[0], row[1].equals("open"));
  }

  /** Whether this word with its full stop is in the table. */
  boolean isKnown(String form) {
    return open.containsKey(form.toLowerCase(Locale.ROOT));
  }

  /** Whether this is an abbreviation that never ends a sentence. */
  boolean isOpen(String form) {
    return open.getOrDefault(form.toLowerCase(Locale.ROOT), false);
  }
}
