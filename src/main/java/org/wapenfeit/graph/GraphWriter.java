package org.wapenfeit.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes graphs so that the same graphs give the same bytes, in UTF-8 with line feeds, whatever
 * order they were made in. All is sorted in memory.
 */
public final class GraphWriter {
  private final Prefixes prefixes;

  /**
   * A writer.
   *
   * @param prefixes what names are shortened with in TriG and Turtle
   */
  public GraphWriter(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  /**
   * Writes graphs to a file in the format of its name, zipped where it ends in {@code .gz}. Graphs
   * with one name are joined.
   *
   * @throws IOException when it cannot be written
   * @throws IllegalArgumentException when the name asks for no known format
   */
  public void write(Collection<NamedGraph> graphs, Path file) throws IOException {
    String name = file.getFileName().toString();
    GraphFormat format = GraphFormat.ofFile(name).orElseThrow(() -> unknown(name));
    try (OutputStream out = Files.newOutputStream(file)) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
        try (OutputStream zipped = new GZIPOutputStream(out)) {
          write(graphs, format, zipped);
        }
      } else {
        write(graphs, format, out);
      }
    }
  }

  /**
   * Writes graphs to a stream, which is left open.
   *
   * @throws IOException when it cannot be written
   */
  public void write(Collection<NamedGraph> graphs, GraphFormat format, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    switch (format) {
      case NQUADS -> writeQuads(graphs, writer);
      case TRIG -> writeTrig(graphs, writer);
      case TURTLE -> writeTurtle(graphs, writer);
    }
    writer.flush();
  }

  private static void writeQuads(Collection<NamedGraph> graphs, Writer out) throws IOException {
    List<String> lines =
        graphs.stream().flatMap(g -> g.graph().stream().map(t -> line(t, g.name()))).toList();
    for (String line : lines.stream().distinct().sorted(ByteOrder.INSTANCE).toList()) {
      out.write(line);
    }
  }

  private static String line(Triple t, Node graph) {
    return String.join(
            " ",
            NodeFmtLib.strNT(t.getSubject()),
            NodeFmtLib.strNT(t.getPredicate()),
            NodeFmtLib.strNT(t.getObject()),
            NodeFmtLib.strNT(graph))
        + " .\n";
  }

  private void writeTrig(Collection<NamedGraph> graphs, Writer out) throws IOException {
    TurtleBlocks blocks = new TurtleBlocks(prefixes);
    out.write(blocks.head());
    for (Map.Entry<String, NamedGraph> entry : joined(graphs).entrySet()) {
      out.write("\n" + blocks.node(entry.getValue().name()) + " {\n");
      blocks.write(entry.getValue().graph(), "  ", out);
      out.write("}\n");
    }
  }

  private void writeTurtle(Collection<NamedGraph> graphs, Writer out) throws IOException {
    TurtleBlocks blocks = new TurtleBlocks(prefixes);
    out.write(
        "# The union of " + joined(graphs).size() + " graphs: Turtle has no names for them.\n");
    out.write("# TriG and N-Quads keep them apart.\n");
    out.write(blocks.head());
    out.write("\n");
    Graph union = GraphFactory.createDefaultGraph();
    graphs.forEach(g -> GraphUtil.addInto(union, g.graph()));
    blocks.write(union, "", out);
  }

  private static Map<String, NamedGraph> joined(Collection<NamedGraph> graphs) {
    Map<String, NamedGraph> byName = new TreeMap<>();
    graphs.forEach(g -> byName.merge(g.name().getURI(), g, GraphWriter::join));
    return byName;
  }

  private static NamedGraph join(NamedGraph a, NamedGraph b) {
    Graph both = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(both, a.graph());
    GraphUtil.addInto(both, b.graph());
    return new NamedGraph(a.name(), both);
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "no format is known for '" + name + "': end it in .nq, .trig or .ttl, with or without .gz");
  }
}
