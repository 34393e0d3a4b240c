package org.wapenfeit.server.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wapenfeit.server.explore.ThingPages;
import org.wapenfeit.server.http.Accept;
import org.wapenfeit.server.http.Sender;
import org.wapenfeit.server.pages.Language;

/**
 * Answers for names of data. {@code /id/X} names a thing, which cannot be sent: it leads (303) to
 * the document about it in the form that the client would have, {@code /data/X.ttl} and the like.
 * {@code /data/X} is the document in that form without a detour.
 */
public final class LinkedData extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient DataServices services;
  private final transient Descriptions descriptions;

  private final transient ThingPages things;

  public LinkedData(DataServices services, ThingPages things) {
    this.services = services;
    this.things = things;
    this.descriptions = new Descriptions(services.dataset(), services.iris());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    String things = "/" + Links.THINGS;
    if (path.startsWith(things)) {
      sendThing(request, response, path.substring(things.length()));
    } else {
      sendDocument(request, response, path.substring(Links.DOCUMENTS.length() + 1));
    }
  }

  private void sendThing(HttpServletRequest request, HttpServletResponse response, String rest)
      throws IOException {
    String document = services.origin(request) + Links.DOCUMENTS + rest;
    response.addHeader("Vary", "Accept");
    Optional<Form> form = Form.best(Accept.of(request.getHeaders("Accept")));
    if (form.isEmpty()) {
      services.sendNotAcceptable(request, response, FormLink.of(document));
      return;
    }
    Node thing = thing(rest);
    if (thing == null || descriptions.of(thing).isEmpty()) {
      services.sendMissing(request, response, services.links().iri(rest), form.get());
      return;
    }
    addAlternates(response, document);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", document + "." + form.get().extension());
    response.setHeader("Cache-Control", "public, max-age=300");
  }

  /** The thing of this name; none when it can be no name. */
  private Node thing(String rest) {
    String iri = services.links().iri(rest);
    try {
      return NodeFactory.createURI(new URI(iri).toString());
    } catch (java.net.URISyntaxException e) {
      return null;
    }
  }

  private void sendDocument(HttpServletRequest request, HttpServletResponse response, String rest)
      throws IOException {
    Optional<Form> named = Form.ofPath(rest);
    String name =
        named.map(f -> rest.substring(0, rest.length() - f.extension().length() - 1)).orElse(rest);
    String document = services.origin(request) + Links.DOCUMENTS + name;
    if (named.isEmpty()) {
      response.addHeader("Vary", "Accept");
    }
    Optional<Form> form = named.or(() -> Form.best(Accept.of(request.getHeaders("Accept"))));
    if (form.isEmpty()) {
      services.sendNotAcceptable(request, response, FormLink.of(document));
      return;
    }
    Node thing = thing(name);
    Graph graph = thing == null ? null : descriptions.of(thing);
    if (graph == null || graph.isEmpty()) {
      services.sendMissing(request, response, services.links().iri(name), form.get());
      return;
    }
    addAlternates(response, document);
    response.addHeader("Link", "<" + ascii(thing.getURI()) + ">; rel=\"describes\"");
    response.setHeader("Content-Location", ascii(document + "." + form.get().extension()));
    if (form.get().isHtml()) {
      sendPage(request, response, thing, graph, document);
    } else {
      String text = services.text().write(form.get(), graph, thing, services.origin(request));
      Sender.send(request, response, form.get().type(), text);
    }
  }

  private void sendPage(
      HttpServletRequest request,
      HttpServletResponse response,
      Node thing,
      Graph graph,
      String document)
      throws IOException {
    String origin = services.origin(request);
    Map<String, Object> model =
        new DescriptionPage(
                graph,
                services.terms(),
                services.links(),
                services.context(),
                Language.of(request),
                origin)
            .model(thing);
    model.put("forms", FormLink.of(document));
    model.put(
        "relations",
        origin + "relations?subject=" + URLEncoder.encode(thing.getURI(), StandardCharsets.UTF_8));
    model.put("turtle", services.text().write(Form.TURTLE, graph, thing, origin));
    things.send(request, response, thing, model);
  }

  private static void addAlternates(HttpServletResponse response, String document) {
    for (FormLink form : FormLink.of(document)) {
      response.addHeader(
          "Link", "<" + ascii(form.link()) + ">; rel=\"alternate\"; type=\"" + form.type() + "\"");
    }
    response.addHeader("Link", "<" + ascii(document) + ">; rel=\"describedby\"");
  }

  /** An IRI as a header may hold it: what is not ASCII, or would end it, as percent and digits. */
  static String ascii(String iri) {
    StringBuilder out = new StringBuilder();
    for (byte b : iri.getBytes(StandardCharsets.UTF_8)) {
      boolean isSafe = b > ' ' && b < 127 && "<>\"{}|\\^`".indexOf(b) < 0;
      out.append(isSafe ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
    }
    return out.toString();
  }
}
