package org.wapenfeit.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.extract.ArticleClaims;
import org.wapenfeit.graph.ArticleGraphs;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.Ontology;
import org.wapenfeit.graph.Things;
import org.wapenfeit.store.ClaimStore;

/** A server over a few articles, for tests, and a client that follows no redirects. */
public final class Served implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  public final ClaimStore store;
  public final WapenfeitServer server;

  private Served(ClaimStore store, WapenfeitServer server) {
    this.store = store;
    this.server = server;
  }

  public static Served of(Path folder, ServerSettings settings, ArticleClaims... articles) {
    ClaimStore store = ClaimStore.openOrCreate(folder);
    store.replace(graphs(articles));
    return new Served(store, WapenfeitServer.start(store.dataset(), List.of(), settings));
  }

  /** The graphs of articles with the ontology and the small gazetteer of {@link Things}. */
  public static List<NamedGraph> graphs(ArticleClaims... articles) {
    Iris iris = Iris.standard();
    Ontology ontology = Ontology.standard();
    List<NamedGraph> all = new ArrayList<>(List.of(ontology.named(iris)));
    all.add(Things.gazetteer().named());
    ArticleGraphs graphs = new ArticleGraphs(iris, ontology, Things.gazetteer());
    for (ArticleClaims article : articles) {
      all.add(graphs.toGraph(article).named());
    }
    return all;
  }

  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /** What a Dutch reader gets at an address. */
  static String text(String url) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("Accept-Language", "nl").build();
    return HTTP.send(request, BodyHandlers.ofString()).body();
  }

  /** A client of its own: the server may close a connection on which it refused a body. */
  public HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
  }

  public HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return get(
        "wapenfeit/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
        "Accept",
        "text/csv, text/turtle;q=0.9");
  }

  public static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
