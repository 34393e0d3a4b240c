package org.wapenfeit.server.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.query.SavedQuery;
import org.wapenfeit.server.pages.Language;
import org.wapenfeit.server.pages.QueriesPage;

/**
 * What a request asks the page for.
 *
 * @param sparql the query; empty without
 * @param saved the ready-made query that it is; empty when it was changed
 * @param view how to show the result
 * @param page of the table, from 1
 * @param label column of the bars; empty for one that the result suggests
 * @param value column that the bars sum up, {@link #ROWS} for the number of rows
 */
record Asked(
    String sparql, Optional<SavedQuery> saved, View view, int page, String label, String value) {
  /** Stands for the number of rows where a column could stand. */
  static final String ROWS = "*";

  private static final int LONGEST_NUMBER = 6;

  /** The ways to show a result. */
  enum View {
    table,
    bars,
    map,
    time;

    static View of(String name) {
      return List.of(values()).stream()
          .filter(v -> v.name().equals(name))
          .findFirst()
          .orElse(table);
    }
  }

  static Asked of(HttpServletRequest request, List<SavedQuery> queries) {
    Language language = Language.of(request);
    String written = text(request, "query").replace("\r\n", "\n");
    Optional<SavedQuery> named =
        queries.stream().filter(q -> q.name().equals(text(request, "name"))).findFirst();
    Optional<SavedQuery> saved =
        written.isBlank()
            ? named
            : queries.stream()
                .filter(q -> QueriesPage.named(q, language).strip().equals(written.strip()))
                .findFirst();
    return new Asked(
        saved.map(q -> QueriesPage.named(q, language)).orElse(written),
        saved,
        View.of(text(request, "view")),
        page(text(request, "page")),
        text(request, "label"),
        text(request, "value"));
  }

  private static String text(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  private static int page(String page) {
    return page.matches("[1-9][0-9]*") && page.length() <= LONGEST_NUMBER
        ? Integer.parseInt(page)
        : 1;
  }

  boolean isEmpty() {
    return sparql.isBlank();
  }

  /** The query part of the address that asks this again. */
  String address() {
    return saved
        .map(q -> "?name=" + q.name())
        .orElseGet(() -> "?query=" + URLEncoder.encode(sparql.strip(), StandardCharsets.UTF_8));
  }

  String address(View other) {
    return other == View.table ? address() : address() + "&view=" + other;
  }
}
