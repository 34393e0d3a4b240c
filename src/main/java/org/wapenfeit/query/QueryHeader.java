package org.wapenfeit.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.query.SavedQuery.Column;

/**
 * Reads the header of a query file: comment lines {@code # title@nl: …}, {@code # question@nl: …}
 * and, for every column, {@code # column NAME@nl: …}, each in {@code nl} and {@code en}.
 */
final class QueryHeader {
  private static final Pattern LINE =
      Pattern.compile("# (title|question|column (\\w+))@(nl|en): (.+)");
  private static final String COLUMN = "column ";

  private final String name;
  private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();

  private QueryHeader(String name, String file) {
    this.name = name;
    for (String line : file.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      Matcher m = LINE.matcher(line);
      if (m.matches()) {
        texts
            .computeIfAbsent(m.group(1), key -> new LinkedHashMap<>())
            .put(m.group(3), m.group(4).strip());
      }
    }
  }

  /**
   * Reads a file.
   *
   * @param name its name without {@code .rq}
   * @throws IllegalStateException when the header lacks something; the message says what
   */
  static SavedQuery read(String name, String file) {
    QueryHeader header = new QueryHeader(name, file);
    return new SavedQuery(
        name, header.text("title"), header.text("question"), header.columns(), file);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (String key : texts.keySet()) {
      if (key.startsWith(COLUMN)) {
        columns.add(new Column(key.substring(COLUMN.length()), text(key)));
      }
    }
    return columns;
  }

  private Translated text(String key) {
    return new Translated(text(key, "en"), text(key, "nl"));
  }

  private String text(String key, String language) {
    String text = texts.getOrDefault(key, Map.of()).get(language);
    if (text == null) {
      throw new IllegalStateException(
          name + ".rq: its header lacks a line '# " + key + "@" + language + ": …'");
    }
    return text;
  }
}
