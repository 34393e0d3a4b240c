package org.wapenfeit.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wapenfeit.query.SavedQuery;

/** Lists the ready-made queries by title, each to open, to change and to have as a file. */
public final class QueriesPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Pattern HEADER =
      Pattern.compile("(?m)^# (title|question|column [^@\\n]*)@\\w+:.*\\R?");

  private final transient Pages pages;
  private final transient List<SavedQuery> queries;
  private final String dataset;

  /**
   * @param dataset path of the dataset
   */
  public QueriesPage(Pages pages, List<SavedQuery> queries, String dataset) {
    this.pages = pages;
    this.queries = List.copyOf(queries);
    this.dataset = dataset;
  }

  /** A column of a result with what it means. */
  public record Column(String name, String meaning) {}

  /**
   * A query.
   *
   * @param editor address that opens it in the editor
   * @param result address of its result, to which the name of a form is added
   */
  public record Entry(
      String id,
      String title,
      String question,
      List<Column> columns,
      String sparql,
      String editor,
      String result) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(request);
    String root = pages.root(request);
    List<Entry> entries = queries.stream().map(q -> entry(q, language, root)).toList();
    pages.send(request, response, "queries", Map.of("entries", entries));
  }

  private Entry entry(SavedQuery query, Language language, String root) {
    String sparql = named(query, language);
    String encoded = URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    return new Entry(
        query.name(),
        query.title().in(language.name()),
        query.question().in(language.name()),
        query.columns().stream()
            .map(c -> new Column(c.name(), c.meaning().in(language.name())))
            .toList(),
        sparql,
        root + "ask?name=" + query.name() + "#result",
        root + dataset.substring(1) + "/sparql?query=" + encoded + "&format=");
  }

  /** The query with names in this language, and of its header the title in it only. */
  public static String named(SavedQuery query, Language language) {
    String bare = HEADER.matcher(query.sparql()).replaceAll("").strip();
    return "# "
        + query.title().in(language.name())
        + "\n"
        + bare.replace("\"en\"", "\"" + language + "\"")
        + "\n";
  }
}
