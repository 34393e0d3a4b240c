package org.wapenfeit.server.data;

import java.io.StringWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.wapenfeit.graph.Prefixes;

/** Writes graphs in the forms for programs. */
final class GraphText {
  private final Prefixes prefixes;
  private final JsonLd jsonLd;

  GraphText(Prefixes prefixes, JsonLdContext context) {
    this.prefixes = prefixes;
    this.jsonLd = new JsonLd(context);
  }

  /**
   * Writes a graph.
   *
   * @param about the resource that it is about
   * @param origin address of the server, where the JSON-LD context is
   */
  String write(Form form, Graph graph, Node about, String origin) {
    if (form == Form.JSONLD) {
      return jsonLd.write(graph, origin + JsonLdContext.PATH, about);
    }
    graph.getPrefixMapping().setNsPrefixes(prefixes.asMap());
    StringWriter out = new StringWriter();
    RDFWriter.create().format(format(form)).source(graph).build().output(out);
    return out.toString();
  }

  private static RDFFormat format(Form form) {
    return switch (form) {
      case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
      default -> RDFFormat.TURTLE_PRETTY;
    };
  }
}
