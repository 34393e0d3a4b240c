package org.wapenfeit.query;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.graph.Prefixes;

/**
 * A query of the catalog.
 *
 * @param name file name without {@code .rq}
 * @param title what it is called
 * @param question what it answers
 * @param columns what its columns mean, in their order
 * @param sparql the text of the file, header and prefixes included
 */
public record SavedQuery(
    String name, Translated title, Translated question, List<Column> columns, String sparql) {
  private static final Pattern PREFIX =
      Pattern.compile("(?m)^PREFIX +([A-Za-z]+): *<[^>]*>", Pattern.CASE_INSENSITIVE);

  /**
   * A column of the result.
   *
   * @param name its variable, without question mark
   * @param meaning what stands in it
   */
  public record Column(String name, Translated meaning) {}

  public SavedQuery {
    columns = List.copyOf(columns);
  }

  /** The text with the namespaces of these prefixes, for data under another base. */
  public String sparql(Prefixes prefixes) {
    Map<String, String> known = prefixes.asMap();
    return PREFIX
        .matcher(sparql)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    known.containsKey(m.group(1))
                        ? "PREFIX " + m.group(1) + ": <" + known.get(m.group(1)) + ">"
                        : m.group()));
  }
}
