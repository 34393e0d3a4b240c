package org.wapenfeit.server.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.wapenfeit.graph.Prefixes;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.data.DirectRelation.Way;
import org.wapenfeit.server.http.Accept;
import org.wapenfeit.server.http.Sender;
import org.wapenfeit.server.sparql.QueryWorkers;
import org.wapenfeit.server.sparql.Refused;

/**
 * Sends direct relations, a page at a time: {@code /relations?subject=&predicate=&object=}, as
 * JSON-LD, Turtle or CSV. {@code openapi.json} describes it.
 */
public final class RelationPages extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  private static final int BAD_REQUEST = 400;
  private static final int NOT_ACCEPTABLE = 406;
  private static final List<String> COLUMNS =
      List.of(
          "subject",
          "predicate",
          "object",
          "asserts",
          "confirms",
          "denies",
          "declinesToConfirm",
          "investigates",
          "firstDay",
          "lastDay",
          "claimCount",
          "claims");

  /** Links to claims of one relation; the count tells whether there are more. */
  private static final int MOST_CLAIMS = 100;

  private final transient DataServices services;
  private final transient Relations relations;
  private final transient Prefixes prefixes;

  public RelationPages(DataServices services, QueryWorkers workers) {
    this.services = services;
    this.relations = new Relations(services.dataset(), workers);
    this.prefixes = Prefixes.standard().withBase(services.iris());
  }

  /** The forms, the first for those who take anything. */
  private enum Kind {
    JSONLD(Form.JSONLD.type(), "application/json"),
    TURTLE(Form.TURTLE.type(), "text/n3"),
    CSV("text/csv", "application/csv");

    private final List<String> types;

    Kind(String... types) {
      this.types = List.of(types);
    }

    private static Optional<Kind> of(HttpServletRequest request) {
      String format = request.getParameter("format");
      if (format != null) {
        return List.of(values()).stream()
            .filter(k -> k.name().equals(format.toUpperCase(Locale.ROOT)))
            .findFirst();
      }
      Accept accept = Accept.of(request.getHeaders("Accept"));
      Optional<Kind> best = accept.best(List.of(values()), k -> k.types);
      // A browser would have HTML, which there is none of; the JSON reads well enough.
      return best.or(
          () -> accept.best(List.of(JSONLD), k -> List.of("text/html", "application/xhtml+xml")));
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<Kind> kind = Kind.of(request);
    if (kind.isEmpty()) {
      Sender.fail(
          response,
          NOT_ACCEPTABLE,
          "text/plain",
          "This can be had as:\napplication/ld+json (format=jsonld)\ntext/turtle (format=turtle)\n"
              + "text/csv (format=csv)\n");
      return;
    }
    try {
      RelationQuery query = RelationQuery.of(request, prefixes);
      send(request, response, kind.get(), query, relations.find(query));
    } catch (IllegalArgumentException e) {
      Sender.fail(response, BAD_REQUEST, "text/plain", e.getMessage() + "\n");
    } catch (Refused e) {
      response.setHeader("Retry-After", Refused.RETRY_AFTER);
      Sender.fail(response, Refused.STATUS, "text/plain", e.getMessage() + "\n");
    }
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      Kind kind,
      RelationQuery query,
      Relations.Page page)
      throws IOException {
    String here = services.origin(request) + "relations";
    String format = "&format=" + kind.name().toLowerCase(Locale.ROOT);
    if (query.page() > 1) {
      link(response, here + query.parameters(query.page() - 1) + format, "prev");
    }
    if (page.hasNext()) {
      link(response, here + query.parameters(query.page() + 1) + format, "next");
    }
    if (kind == Kind.CSV) {
      Sender.send(request, response, "text/csv", csv(page));
      return;
    }
    Form form = kind == Kind.JSONLD ? Form.JSONLD : Form.TURTLE;
    Node about = NodeFactory.createURI(here + query.parameters(query.page()));
    Graph graph = graph(page, about, here, query);
    String text = services.text().write(form, graph, about, services.origin(request));
    Sender.send(request, response, form.type(), text);
  }

  private static void link(HttpServletResponse response, String url, String rel) {
    response.addHeader("Link", "<" + LinkedData.ascii(url) + ">; rel=\"" + rel + "\"");
  }

  private Graph graph(Relations.Page page, Node about, String here, RelationQuery query) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(about, RDF.Nodes.type, hydra("PartialCollectionView"));
    if (page.hasNext()) {
      String next = here + query.parameters(query.page() + 1);
      graph.add(about, hydra("next"), NodeFactory.createURI(next));
    }
    page.found()
        .forEach(
            (triple, said) -> {
              Node relation = services.iris().relation(triple);
              graph.add(about, hydra("member"), relation);
              describe(graph, relation, triple, said);
            });
    return graph;
  }

  private static Node hydra(String name) {
    return NodeFactory.createURI(HYDRA + name);
  }

  private static void describe(Graph graph, Node relation, Triple triple, DirectRelation said) {
    graph.add(relation, RDF.Nodes.type, WF.Relation);
    graph.add(relation, RDF.Nodes.subject, triple.getSubject());
    graph.add(relation, RDF.Nodes.predicate, triple.getPredicate());
    graph.add(relation, RDF.Nodes.object, triple.getObject());
    number(graph, relation, WF.chainsAsserting, said.chains(Way.asserts));
    number(graph, relation, WF.chainsConfirming, said.chains(Way.confirms));
    number(graph, relation, WF.chainsDenying, said.chains(Way.denies));
    number(graph, relation, WF.chainsDeclining, said.chains(Way.declinesToConfirm));
    number(graph, relation, WF.chainsInvestigating, said.chains(Way.investigates));
    number(graph, relation, WF.claimCount, said.claims().size());
    day(graph, relation, WF.firstDay, said.firstDay());
    day(graph, relation, WF.lastDay, said.lastDay());
    said.claims().stream()
        .limit(MOST_CLAIMS)
        .forEach(c -> graph.add(relation, WF.claim, NodeFactory.createURI(c)));
  }

  private static void number(Graph graph, Node subject, Node property, int number) {
    graph.add(
        subject,
        property,
        NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
  }

  private static void day(Graph graph, Node subject, Node property, String day) {
    if (!day.isEmpty()) {
      graph.add(subject, property, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    }
  }

  private static String csv(Relations.Page page) throws IOException {
    StringWriter out = new StringWriter();
    CSVFormat.RFC4180.printRecord(out, COLUMNS.toArray());
    for (Map.Entry<Triple, DirectRelation> entry : page.found().entrySet()) {
      Triple triple = entry.getKey();
      DirectRelation said = entry.getValue();
      List<Object> row =
          new ArrayList<>(List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
      for (Way way : Way.values()) {
        row.add(said.chains(way));
      }
      row.add(said.firstDay());
      row.add(said.lastDay());
      row.add(said.claims().size());
      row.add(String.join(" ", said.claims().stream().limit(MOST_CLAIMS).toList()));
      CSVFormat.RFC4180.printRecord(out, row.toArray());
    }
    return out.toString();
  }
}
