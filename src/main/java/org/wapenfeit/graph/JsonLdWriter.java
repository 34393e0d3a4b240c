package org.wapenfeit.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Writes graphs as JSON-LD, one at a time, under one context. Jena's own writer holds all of them;
 * it makes each graph here.
 */
public final class JsonLdWriter implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONTEXT = "@context";

  private final Prefixes prefixes;
  private final JsonGenerator out;

  /**
   * @param out is left open
   * @throws IOException when it cannot be written to
   */
  public JsonLdWriter(Prefixes prefixes, OutputStream out) throws IOException {
    this.prefixes = prefixes;
    this.out =
        JSON.createGenerator(out)
            .useDefaultPrettyPrinter()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    this.out.writeStartObject();
    this.out.writeObjectField(CONTEXT, prefixes.asMap());
    this.out.writeArrayFieldStart("@graph");
  }

  /** Writes a graph; an empty one is left out. */
  public void write(NamedGraph graph) {
    if (graph.graph().isEmpty()) {
      return;
    }
    DatasetGraph one = DatasetGraphFactory.create();
    one.addGraph(graph.name(), graph.graph());
    prefixes.asMap().forEach(one.prefixes()::add);
    String json = RDFWriter.source(one).format(RDFFormat.JSONLD_PRETTY).asString();
    try {
      ObjectNode tree = (ObjectNode) JSON.readTree(json);
      tree.remove(CONTEXT);
      out.writeTree(tree);
    } catch (IOException e) {
      throw new UncheckedIOException("the graphs cannot be written", e);
    }
  }

  /**
   * Ends the text.
   *
   * @throws IOException when it cannot be written
   */
  @Override
  public void close() throws IOException {
    out.writeEndArray();
    out.writeEndObject();
    out.close();
  }
}
