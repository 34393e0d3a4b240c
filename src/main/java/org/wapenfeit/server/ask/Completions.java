package org.wapenfeit.server.ask;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.wapenfeit.graph.Ontology;
import org.wapenfeit.graph.Prefixes;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.explore.Explorer;
import org.wapenfeit.server.explore.Names;
import org.wapenfeit.server.http.Sender;
import org.wapenfeit.server.pages.Language;

/**
 * What the editor completes, as JSON: {@code /ask/terms} are the prefixes and the terms of the
 * ontology with their labels in the reader's language, {@code /ask/things?q=} things by the
 * beginning of their names.
 */
public final class Completions extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST_THINGS = 20;
  private static final int LONGEST = 100;

  private final transient Explorer explorer;
  private final transient Prefixes prefixes;
  private final transient Graph terms = Ontology.standard().terms();
  private final transient Map<Language, String> written = new ConcurrentHashMap<>();

  public Completions(Explorer explorer) {
    this.explorer = explorer;
    this.prefixes = Prefixes.standard().withBase(explorer.iris());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept-Language, Cookie");
    String json =
        request.getServletPath().endsWith("/terms")
            ? written.computeIfAbsent(Language.of(request), this::terms)
            : Txn.calculateRead(explorer.dataset(), () -> things(request));
    Sender.send(request, response, "application/json", json);
  }

  private String terms(Language language) {
    JsonObject namespaces = new JsonObject();
    prefixes.asMap().forEach(namespaces::put);
    JsonArray all = new JsonArray();
    terms.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .map(Triple::getSubject)
        .filter(n -> n.isURI() && n.getURI().startsWith(WF.NS))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(n -> all.add(term(n, language)));
    JsonObject answer = new JsonObject();
    answer.put("prefixes", namespaces);
    answer.put("terms", all);
    return answer.toString();
  }

  private JsonObject term(Node term, Language language) {
    String kind =
        terms.contains(term, RDFS.Nodes.range, Node.ANY)
                || terms.contains(term, RDFS.Nodes.domain, Node.ANY)
            ? "property"
            : Character.isUpperCase(term.getLocalName().charAt(0)) ? "class" : "constant";
    JsonObject json = new JsonObject();
    json.put("name", prefixes.shorten(term.getURI()));
    json.put("label", text(term, RDFS.Nodes.label, language));
    json.put("about", text(term, RDFS.Nodes.comment, language));
    json.put("kind", kind);
    return json;
  }

  private String text(Node term, Node property, Language language) {
    return terms.stream(term, property, Node.ANY)
        .map(Triple::getObject)
        .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals(language.name()))
        .findFirst()
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private String things(HttpServletRequest request) {
    String asked = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    Names names = explorer.names(request);
    List<Node> found =
        explorer.search().startingWith(asked.substring(0, Math.min(LONGEST, asked.length())));
    JsonArray all = new JsonArray();
    found.stream()
        .filter(n -> n.isURI() && n.getURI().startsWith(explorer.iris().base()))
        .limit(MOST_THINGS)
        .forEach(
            n -> {
              JsonObject json = new JsonObject();
              json.put("name", prefixes.shorten(n.getURI()));
              json.put("label", names.label(n));
              all.add(json);
            });
    return all.toString();
  }
}
