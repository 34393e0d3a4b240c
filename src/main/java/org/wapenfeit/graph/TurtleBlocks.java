package org.wapenfeit.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Turtle in a fixed order, which Jena's own writer does not give: subjects, then predicates with
 * the type first, then objects. Triples are lines that sort into that order.
 */
final class TurtleBlocks {
  private static final String TYPE = "0";
  private static final String OTHER = "1";

  private final Prefixes prefixes;
  private final NodeFormatterTTL formatter;

  TurtleBlocks(Prefixes prefixes) {
    this.prefixes = prefixes;
    PrefixMap map = PrefixMapFactory.create();
    prefixes.asMap().forEach(map::add);
    this.formatter = new NodeFormatterTTL(null, map);
  }

  /** The declarations of the prefixes. */
  String head() {
    return prefixes.asMap().entrySet().stream()
        .map(e -> "@prefix " + e.getKey() + ": <" + e.getValue() + "> .\n")
        .collect(Collectors.joining());
  }

  /** An IRI as Turtle writes it. */
  String iri(String iri) {
    return node(NodeFactory.createURI(iri));
  }

  /** A triple as a line: subject, predicate, and the object in Turtle, with tabs between. */
  String line(Triple triple) {
    boolean type = triple.getPredicate().equals(RDF.Nodes.type);
    return triple.getSubject().getURI()
        + "\t"
        + (type ? TYPE : OTHER)
        + triple.getPredicate().getURI()
        + "\t"
        + node(triple.getObject());
  }

  Printer printer(String indent, Writer out) {
    return new Printer(indent, out);
  }

  private String node(Node node) {
    IndentedLineBuffer out = new IndentedLineBuffer();
    formatter.format(out, node);
    return out.asString();
  }

  /** Writes sorted lines, each subject with all that is said of it. */
  final class Printer {
    private final String indent;
    private final Writer out;
    private String subject = "";
    private String predicate = "";

    private Printer(String indent, Writer out) {
      this.indent = indent;
      this.out = out;
    }

    void print(String line) throws IOException {
      String[] parts = line.split("\t", 3);
      if (!parts[0].equals(subject)) {
        end();
        out.write(indent + iri(parts[0]));
        subject = parts[0];
        verb(parts[1]);
      } else if (!parts[1].equals(predicate)) {
        out.write(" ;");
        verb(parts[1]);
      } else {
        out.write(" , ");
      }
      out.write(parts[2]);
    }

    private void verb(String next) throws IOException {
      predicate = next;
      String verb = next.startsWith(TYPE) ? "a" : iri(next.substring(1));
      out.write("\n" + indent + "  " + verb + " ");
    }

    /** Ends the last subject. */
    void end() throws IOException {
      if (!subject.isEmpty()) {
        out.write(" .\n");
        subject = "";
      }
    }
  }
}
