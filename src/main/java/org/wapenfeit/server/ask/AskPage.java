package org.wapenfeit.server.ask;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.system.Txn;
import org.wapenfeit.graph.Prefixes;
import org.wapenfeit.query.SavedQuery;
import org.wapenfeit.server.explore.Explorer;
import org.wapenfeit.server.explore.Names;
import org.wapenfeit.server.pages.Language;
import org.wapenfeit.server.pages.Pages;
import org.wapenfeit.server.pages.QueriesPage;
import org.wapenfeit.server.sparql.QueryWorkers;
import org.wapenfeit.server.sparql.Refused;
import org.wapenfeit.server.sparql.TooDeepException;

/**
 * The page to ask SPARQL queries on: {@code /ask?query=} or {@code ?name=} of a ready-made one,
 * with {@code view=table}, {@code bars}, {@code map} or {@code time}. The address of a result gives
 * it again. Everything is drawn here; a script only makes the text field an editor.
 */
public final class AskPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int BAD_REQUEST = 400;

  /** What the parser lists of all that SPARQL allows at a place. */
  private static final Pattern EXPECTED = Pattern.compile("(?s)\\s*Was expecting one of:.*");

  private final transient Explorer explorer;
  private final transient List<SavedQuery> queries;
  private final transient Asking asking;
  private final transient Prefixes prefixes;
  private final String dataset;

  /**
   * @param dataset path of the dataset
   */
  public AskPage(
      Explorer explorer, List<SavedQuery> queries, QueryWorkers workers, String dataset) {
    this.explorer = explorer;
    this.queries = List.copyOf(queries);
    this.asking = new Asking(explorer.dataset(), workers);
    this.prefixes = Prefixes.standard().withBase(explorer.iris());
    this.dataset = dataset;
  }

  /** A ready-made query to choose. */
  public record Choice(String name, String title, boolean isChosen) {}

  /** A way to show the result; the address is empty for the one that is shown. */
  public record Way(String key, String href, boolean isShown) {}

  /** A file of the whole result. */
  public record Download(String name, String href, String file) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(request, queries);
    Map<String, Object> model = model(request, asked);
    try {
      if (!asked.isEmpty()) {
        Answer answer = asking.answer(prefixes.complete(asked.sparql()));
        Txn.executeRead(explorer.dataset(), () -> addAnswer(request, asked, answer, model));
      }
      explorer.pages().send(request, response, "ask", model);
    } catch (QueryException | TooDeepException e) {
      fail(request, response, BAD_REQUEST, e, model);
    } catch (Refused e) {
      response.setHeader("Retry-After", Refused.RETRY_AFTER);
      fail(request, response, Refused.STATUS, e, model);
    }
  }

  private void fail(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      RuntimeException e,
      Map<String, Object> model)
      throws IOException {
    String message = Optional.ofNullable(e.getMessage()).orElse(e.toString());
    model.put("error", EXPECTED.matcher(message).replaceFirst("").strip());
    model.put("errorLine", e instanceof QueryParseException p ? Math.max(0, p.getLine()) : 0);
    explorer.pages().fail(request, response, status, "ask", model);
  }

  private Map<String, Object> model(HttpServletRequest request, Asked asked) {
    Language language = Language.of(request);
    Map<String, Object> model = new HashMap<>();
    model.put("sparql", asked.sparql());
    model.put("choices", choices(asked, language));
    model.put("about", asked.saved().map(q -> q.question().in(language.name())).orElse(""));
    model.put("meanings", meanings(asked, language));
    model.put("error", "");
    model.put("errorLine", 0);
    model.put("view", "");
    return model;
  }

  private List<Choice> choices(Asked asked, Language language) {
    return queries.stream()
        .map(
            q ->
                new Choice(
                    q.name(),
                    q.title().in(language.name()),
                    asked.saved().filter(q::equals).isPresent()))
        .toList();
  }

  private static List<QueriesPage.Column> meanings(Asked asked, Language language) {
    return asked.saved().stream()
        .flatMap(q -> q.columns().stream())
        .map(c -> new QueriesPage.Column(c.name(), c.meaning().in(language.name())))
        .toList();
  }

  private void addAnswer(
      HttpServletRequest request, Asked asked, Answer answer, Map<String, Object> model) {
    Language language = Language.of(request);
    Names names = explorer.names(request);
    Drawings drawings = new Drawings(answer, names, language);
    Asked.View view = drawings.allows(asked.view()) ? asked.view() : Asked.View.table;
    String here = explorer.pages().root(request) + "ask";
    model.put("view", answer.said().isPresent() ? "said" : view.name());
    model.put("said", answer.said().orElse(false));
    model.put("count", Pages.number(answer.rows().size(), language));
    model.put("isWhole", answer.isWhole());
    model.put("link", explorer.pages().origin().of(request) + "ask" + asked.address(view));
    model.put("downloads", downloads(request, asked, answer));
    model.put(
        "ways",
        Stream.of(Asked.View.values())
            .filter(drawings::allows)
            .map(v -> new Way("view." + v, here + asked.address(v), v == view))
            .toList());
    model.put("table", ResultTable.of(answer, answer.rows(), asked.page(), names));
    switch (view) {
      case bars -> addBars(language, asked, answer, drawings, model);
      case map -> {
        model.put("map", drawings.map());
        model.put("column", drawings.placeName());
      }
      case time -> {
        Optional<Var> value = drawings.value(asked.value());
        model.put("months", drawings.months(value));
        model.put("heading", heading(language, value, drawings.timeName()));
        model.put("table", ResultTable.of(answer, drawings.inOrder(), asked.page(), names));
      }
      default -> {}
    }
    addPages(asked, view, here, (ResultTable) model.get("table"), model);
  }

  private static void addPages(
      Asked asked, Asked.View view, String here, ResultTable table, Map<String, Object> model) {
    String page = here + asked.address(view) + "&page=";
    model.put("previous", table.page() > 1 ? page + (table.page() - 1) : "");
    model.put("next", table.page() < table.last() ? page + (table.page() + 1) : "");
  }

  private static String heading(Language language, Optional<Var> value, String label) {
    Map<String, String> texts = Pages.texts(language);
    String what =
        value.map(v -> texts.get("sumOf") + " " + v.getVarName()).orElse(texts.get("numberOfRows"));
    return what + " " + texts.get("per") + " " + label;
  }

  private static void addBars(
      Language language, Asked asked, Answer answer, Drawings drawings, Map<String, Object> model) {
    Var label = drawings.label(asked.label());
    Optional<Var> value = drawings.value(asked.value());
    model.put("bars", drawings.bars(label, value));
    model.put("heading", heading(language, value, label.getVarName()));
    model.put("label", label.getVarName());
    model.put("value", value.map(Var::getVarName).orElse(Asked.ROWS));
    model.put("labels", answer.columns().stream().map(Var::getVarName).toList());
    model.put("values", answer.numbers().stream().map(Var::getVarName).toList());
    model.put("name", asked.saved().map(SavedQuery::name).orElse(""));
  }

  private List<Download> downloads(HttpServletRequest request, Asked asked, Answer answer) {
    String query =
        explorer.pages().root(request)
            + dataset.substring(1)
            + "/sparql?query="
            + URLEncoder.encode(prefixes.complete(asked.sparql()), StandardCharsets.UTF_8)
            + "&format=";
    String file = asked.saved().map(SavedQuery::name).orElse("wapenfeit") + ".";
    Map<String, String> forms = new LinkedHashMap<>();
    if (answer.isGraph()) {
      forms.put("Turtle", "ttl");
      forms.put("N-Triples", "nt");
      forms.put("JSON-LD", "jsonld");
      forms.put("RDF/XML", "rdf");
    } else {
      Stream.of("csv", "json", "tsv", "xml")
          .forEach(f -> forms.put(f.toUpperCase(java.util.Locale.ROOT), f));
      if (answer.said().isPresent()) {
        forms.keySet().retainAll(List.of("JSON", "XML"));
      }
    }
    return forms.entrySet().stream()
        .map(e -> new Download(e.getKey(), query + format(e.getValue()), file + e.getValue()))
        .toList();
  }

  /** The name of a form as the endpoint has it. */
  private static String format(String extension) {
    return switch (extension) {
      case "ttl" -> "text/turtle";
      case "nt" -> "application/n-triples";
      case "jsonld" -> "application/ld%2Bjson";
      case "rdf" -> "application/rdf%2Bxml";
      default -> extension;
    };
  }
}
