package org.wapenfeit.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads Turtle files of the class path. */
final class TurtleResource {
  private TurtleResource() {}

  /**
   * Reads one file.
   *
   * @param path absolute path on the class path
   * @throws IllegalStateException when it is missing or no Turtle; the message names the file and
   *     the line
   */
  static Graph read(String path) {
    try (InputStream in = TurtleResource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      return graph;
    } catch (RiotException e) {
      throw new IllegalStateException(path + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
