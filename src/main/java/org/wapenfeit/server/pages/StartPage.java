package org.wapenfeit.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wapenfeit.query.SavedQuery;

/** Sends the start page at {@code /} and the query editor at {@code /?ui}. */
final class StartPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient DatasetGraph dataset;
  private final transient List<SavedQuery> queries;
  private transient GraphCounts counts;

  StartPage(DatasetGraph dataset, List<SavedQuery> queries) {
    this.dataset = dataset;
    this.queries = List.copyOf(queries);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (QueryEditor.PAGE.endsWith("?" + request.getQueryString())) {
      QueryEditor.sendPage(response);
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    String base = request.getRequestURL().toString();
    response.getWriter().write(StartPageHtml.of(queries, counts(), base));
  }

  /** Counted once: nothing changes a store while it is served. */
  private synchronized GraphCounts counts() {
    if (counts == null) {
      counts = GraphCounts.of(dataset);
    }
    return counts;
  }
}
