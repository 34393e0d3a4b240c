package org.wapenfeit.server.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.http.Accept;
import org.wapenfeit.server.http.Sender;
import org.wapenfeit.server.pages.Language;

/**
 * Sends the ontology at its own IRI, {@code /ontology}: as its names have a hash, the document that
 * describes them all is sent right away (200). A form has an address of its own, such as {@code
 * /ontology.ttl}. What the page shows is read from the Turtle that the build packs once, at the
 * start; only the links are of the request.
 */
public final class OntologyPages extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient DataServices services;
  private final transient Map<Language, Map<String, Object>> pages = new EnumMap<>(Language.class);

  public OntologyPages(DataServices services) {
    this.services = services;
    for (Language language : Language.values()) {
      pages.put(language, Map.copyOf(new OntologyPage(services.terms(), language).model()));
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String document = services.origin(request) + Links.ONTOLOGY;
    Optional<Form> form = Form.ofPath(request.getRequestURI());
    if (form.isEmpty()) {
      response.addHeader("Vary", "Accept");
      form = Form.best(Accept.of(request.getHeaders("Accept")));
    }
    if (form.isEmpty()) {
      services.sendNotAcceptable(request, response, FormLink.of(document));
      return;
    }
    for (FormLink link : FormLink.of(document)) {
      response.addHeader(
          "Link", "<" + link.link() + ">; rel=\"alternate\"; type=\"" + link.type() + "\"");
    }
    response.setHeader("Content-Location", document + "." + form.get().extension());
    if (form.get().isHtml()) {
      Map<String, Object> model = new HashMap<>(pages.get(Language.of(request)));
      model.put("forms", FormLink.of(document));
      services.pages().send(request, response, "ontology", model);
      return;
    }
    String name = WF.NS.substring(0, WF.NS.length() - 1);
    String text =
        services
            .text()
            .write(
                form.get(),
                services.copyOfTerms(),
                NodeFactory.createURI(name),
                services.origin(request));
    Sender.send(request, response, form.get().type(), text);
  }
}
