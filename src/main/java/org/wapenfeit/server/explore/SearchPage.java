package org.wapenfeit.server.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;

/** Finds names, titles and words of claims: {@code /search?q=}. */
public final class SearchPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 25;
  private static final int LONGEST = 200;

  private final transient Explorer explorer;

  public SearchPage(Explorer explorer) {
    this.explorer = explorer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    String q = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    explorer
        .pages()
        .send(
            request,
            response,
            "search",
            Txn.calculateRead(explorer.dataset(), () -> model(request, q)));
  }

  private Map<String, Object> model(HttpServletRequest request, String q) {
    Names names = explorer.names(request);
    Cards cards = explorer.cards(request, names);
    Claims claims = explorer.claims().join();
    WordSearch search = explorer.search();
    List<Node> named =
        search.named(q).stream().filter(n -> !names.href(n).isEmpty()).limit(MOST).toList();
    List<Node> articles = search.titled(q).stream().limit(MOST).toList();
    List<Claim> said =
        search.quoting(q).stream().map(claims::get).filter(c -> c != null).limit(MOST).toList();
    return Map.of(
        "q", q,
        "things", names.links(named),
        "articles", names.links(articles),
        "claims", cards.of(said));
  }
}
