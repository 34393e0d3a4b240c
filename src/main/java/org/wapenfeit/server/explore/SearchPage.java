package org.wapenfeit.server.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** Finds names, titles and words of claims: {@code /search?q=}. */
public final class SearchPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 25;
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 12;

  private static final String QUERY =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX wf: <https://w3id.org/wapenfeit/ontology#>
      SELECT ?it { (?it ?score) text:query (%s ?words 400) } ORDER BY DESC(?score) LIMIT 400""";

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
    String words = words(q);
    Claims claims = explorer.claims().join();
    Set<Node> things = new LinkedHashSet<>(find("rdfs:label", words));
    things.addAll(find("skos:altLabel", words));
    List<Node> named =
        things.stream()
            .filter(n -> names.href(n).startsWith("/") || !names.href(n).isEmpty())
            .sorted(java.util.Comparator.comparingInt((Node n) -> -claims.naming(n).size()))
            .limit(MOST)
            .toList();
    List<Node> articles = find("dcterms:title", words).stream().limit(MOST).toList();
    List<Claim> said =
        find("wf:quote", words).stream()
            .map(claims::get)
            .filter(c -> c != null)
            .limit(MOST)
            .toList();
    return Map.of(
        "q", q,
        "things", names.links(named),
        "articles", names.links(articles),
        "claims", cards.of(said));
  }

  /** Letters and digits only: what else means something to the index is no word. */
  private static String words(String q) {
    return Arrays.stream(q.split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .limit(MOST_WORDS)
        .map(w -> "+" + w.toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private Set<Node> find(String property, String words) {
    if (words.isEmpty()) {
      return Set.of();
    }
    List<Node> found = new ArrayList<>();
    try (QueryExec execution =
        QueryExec.dataset(explorer.dataset())
            .query(QUERY.formatted(property))
            .substitution("words", NodeFactory.createLiteralString(words))
            .build()) {
      execution.select().forEachRemaining(row -> found.add(row.get("it")));
    }
    return new LinkedHashSet<>(found);
  }
}
