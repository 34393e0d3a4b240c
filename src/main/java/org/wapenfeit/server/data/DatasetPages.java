package org.wapenfeit.server.data;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wapenfeit.server.http.Accept;
import org.wapenfeit.server.http.Sender;
import org.wapenfeit.server.pages.Language;

/**
 * Sends the description of the data set: at {@code /.well-known/void}, and at the SPARQL endpoint
 * to those who ask it nothing. A filter, as the endpoint itself is Fuseki's.
 */
public final class DatasetPages extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String VOID = "/.well-known/void";
  private static final String INPUTS = "/inputs.sha256";

  private final transient DataServices services;
  private final transient CompletableFuture<Statistics> statistics;
  private final transient DatasetDescription.Settings settings;
  private final Set<String> endpoints;

  /**
   * @param endpoints paths of the SPARQL endpoint, each with a slash before it
   */
  public DatasetPages(
      DataServices services,
      CompletableFuture<Statistics> statistics,
      DatasetDescription.Settings settings,
      Set<String> endpoints) {
    this.services = services;
    this.statistics = statistics;
    this.settings = settings;
    this.endpoints = Set.copyOf(endpoints);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (!READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else if (path.equals(INPUTS)) {
      Sender.send(request, response, "text/plain", statistics.join().inputs());
    } else if (Form.ofPath(path).isPresent() && path.startsWith(VOID + ".")) {
      send(request, response, Form.ofPath(path));
    } else if (path.equals(VOID) || isUnasked(request, path)) {
      response.addHeader("Vary", "Accept");
      send(request, response, Form.best(Accept.of(request.getHeaders("Accept"))));
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isUnasked(HttpServletRequest request, String path) {
    return endpoints.contains(path)
        && (request.getQueryString() == null || request.getQueryString().isEmpty());
  }

  private void send(HttpServletRequest request, HttpServletResponse response, Optional<Form> form)
      throws IOException {
    String origin = services.origin(request);
    String document = origin + VOID.substring(1);
    if (form.isEmpty()) {
      services.sendNotAcceptable(request, response, FormLink.of(document));
      return;
    }
    Graph graph = DatasetDescription.of(statistics.join(), settings, origin);
    Node dataset = NodeFactory.createURI(DatasetDescription.name(origin));
    if (form.get().isHtml()) {
      Map<String, Object> model =
          new DescriptionPage(
                  graph,
                  services.terms(),
                  services.links(),
                  services.context(),
                  Language.of(request),
                  origin)
              .model(dataset);
      model.put("forms", FormLink.of(document));
      model.put("relations", origin + "relations");
      services.pages().send(request, response, "resource", model);
    } else {
      Sender.send(
          request,
          response,
          form.get().type(),
          services.text().write(form.get(), graph, dataset, origin));
    }
  }
}
