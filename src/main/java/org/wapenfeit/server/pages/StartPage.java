package org.wapenfeit.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wapenfeit.query.SavedQuery;

/** Sends the start page. */
public final class StartPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Pages pages;
  private final transient List<SavedQuery> queries;
  private final transient Supplier<Map<String, Long>> counts;
  private final transient Function<HttpServletRequest, Map<String, Object>> overview;
  private final String dataset;

  /**
   * @param counts what the graph holds, by the key of its name among the texts
   * @param overview what the graph is about, for the template
   * @param dataset path of the dataset
   */
  public StartPage(
      Pages pages,
      List<SavedQuery> queries,
      Supplier<Map<String, Long>> counts,
      Function<HttpServletRequest, Map<String, Object>> overview,
      String dataset) {
    this.pages = pages;
    this.queries = List.copyOf(queries);
    this.counts = counts;
    this.overview = overview;
    this.dataset = dataset;
  }

  /** A number with what it counts. */
  public record Count(String key, String number) {}

  /** A question with the link that opens it in the editor. */
  public record Question(String title, String question, String link) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(request);
    List<Count> numbers =
        counts.get().entrySet().stream()
            .map(e -> new Count(e.getKey(), Pages.number(e.getValue(), language)))
            .toList();
    String home = pages.origin().of(request);
    List<Question> questions =
        queries.stream()
            .map(
                q ->
                    new Question(
                        q.title().in(language.name()),
                        q.question().in(language.name()),
                        home + "ask?name=" + q.name() + "#result"))
            .toList();
    Map<String, Object> model = new HashMap<>(overview.apply(request));
    model.put("counts", numbers);
    model.put("questions", questions);
    model.put("endpoint", home + dataset.substring(1) + "/sparql");
    pages.send(request, response, "start", model);
  }
}
