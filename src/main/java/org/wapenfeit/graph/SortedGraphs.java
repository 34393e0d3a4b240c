package org.wapenfeit.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Graphs that are gathered in any order, and in parts, to be written in one order. Memory does not
 * grow with them.
 */
public final class SortedGraphs implements AutoCloseable {
  private final GraphFormat format;
  private final TurtleBlocks blocks;
  private final LineSorter lines = new LineSorter();

  SortedGraphs(GraphFormat format, Prefixes prefixes) {
    this.format = format;
    this.blocks = new TurtleBlocks(prefixes);
  }

  /** Adds a graph; graphs with one name are joined. */
  public void add(NamedGraph graph) {
    String name = graph.name().getURI();
    switch (format) {
      case NQUADS -> graph.graph().stream().forEach(t -> lines.add(quad(t, graph.name())));
      case TRIG -> {
        // The name alone sorts before all that is in the graph, and tells of one that is empty.
        lines.add(name);
        graph.graph().stream().forEach(t -> lines.add(name + "\t" + blocks.line(t)));
      }
      case TURTLE -> {
        // A blank sorts before all subjects.
        lines.add(" " + name);
        graph.graph().stream().forEach(t -> lines.add(blocks.line(t)));
      }
    }
  }

  /**
   * Writes all to a stream, which is left open; to be called once.
   *
   * @throws IOException when it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    switch (format) {
      case NQUADS -> writeQuads(writer);
      case TRIG -> writeTrig(writer);
      case TURTLE -> writeTurtle(writer);
    }
    writer.flush();
  }

  private static String quad(Triple t, Node graph) {
    return String.join(
            " ",
            NodeFmtLib.strNT(t.getSubject()),
            NodeFmtLib.strNT(t.getPredicate()),
            NodeFmtLib.strNT(t.getObject()),
            NodeFmtLib.strNT(graph))
        + " .";
  }

  private void writeQuads(Writer out) throws IOException {
    for (Iterator<String> all = lines.sorted(); all.hasNext(); ) {
      out.write(all.next());
      out.write('\n');
    }
  }

  private void writeTrig(Writer out) throws IOException {
    out.write(blocks.head());
    TurtleBlocks.Printer printer = null;
    for (Iterator<String> all = lines.sorted(); all.hasNext(); ) {
      String line = all.next();
      int end = line.indexOf('\t');
      if (end >= 0) {
        printer.print(line.substring(end + 1));
        continue;
      }
      close(printer, out);
      out.write("\n" + blocks.iri(line) + " {\n");
      printer = blocks.printer("  ", out);
    }
    close(printer, out);
  }

  private static void close(TurtleBlocks.Printer printer, Writer out) throws IOException {
    if (printer != null) {
      printer.end();
      out.write("}\n");
    }
  }

  private void writeTurtle(Writer out) throws IOException {
    Iterator<String> all = lines.sorted();
    int graphs = 0;
    String line = all.hasNext() ? all.next() : null;
    while (line != null && line.startsWith(" ")) {
      graphs++;
      line = all.hasNext() ? all.next() : null;
    }
    out.write("# The union of " + graphs + " graphs: Turtle has no names for them.\n");
    out.write("# TriG and N-Quads keep them apart.\n");
    out.write(blocks.head());
    out.write("\n");
    TurtleBlocks.Printer printer = blocks.printer("", out);
    while (line != null) {
      printer.print(line);
      line = all.hasNext() ? all.next() : null;
    }
    printer.end();
  }

  /** Removes what was kept on disk. */
  @Override
  public void close() {
    lines.close();
  }
}
