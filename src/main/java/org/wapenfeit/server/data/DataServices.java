package org.wapenfeit.server.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.Ontology;
import org.wapenfeit.graph.Prefixes;
import org.wapenfeit.server.http.Sender;
import org.wapenfeit.server.pages.Pages;

/**
 * What all answers with data share.
 *
 * @param dataset the graph
 * @param iris the base of its names
 * @param terms the ontology
 * @param context the published JSON-LD context
 * @param pages writes HTML
 */
public record DataServices(
    DatasetGraph dataset, Iris iris, Graph terms, JsonLdContext context, Pages pages) {
  private static final int NOT_ACCEPTABLE = 406;
  private static final int MISSING = 404;

  /** For the ontology and prefixes that the program ships. */
  public static DataServices of(DatasetGraph dataset, Iris iris, Pages pages) {
    Graph terms = Ontology.standard().terms();
    Prefixes prefixes = Prefixes.standard().withBase(iris);
    return new DataServices(dataset, iris, terms, new JsonLdContext(prefixes, terms), pages);
  }

  Links links() {
    return new Links(iris);
  }

  GraphText text() {
    return new GraphText(Prefixes.standard().withBase(iris), context);
  }

  /** The ontology to write: writing sets prefixes, which many requests at once must not share. */
  Graph copyOfTerms() {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, terms);
    return copy;
  }

  String origin(HttpServletRequest request) {
    return pages.origin().of(request);
  }

  void sendMissing(HttpServletRequest request, HttpServletResponse response, String iri, Form form)
      throws IOException {
    if (form.isHtml()) {
      pages.fail(request, response, MISSING, "missing", Map.of("iri", iri));
    } else {
      String home = origin(request);
      String text =
          "There is nothing here about <"
              + iri
              + ">. Go on at "
              + home
              + " or "
              + home
              + "relations";
      Sender.fail(response, MISSING, "text/plain", text + "\n");
    }
  }

  void sendNotAcceptable(
      HttpServletRequest request, HttpServletResponse response, List<FormLink> forms)
      throws IOException {
    forms.forEach(
        f ->
            response.addHeader(
                "Link",
                "<"
                    + LinkedData.ascii(f.link())
                    + ">; rel=\"alternate\"; type=\""
                    + f.type()
                    + "\""));
    String list =
        forms.stream().map(f -> f.type() + " " + f.link()).collect(Collectors.joining("\n"));
    Sender.fail(response, NOT_ACCEPTABLE, "text/plain", "This can be had as:\n" + list + "\n");
  }
}
