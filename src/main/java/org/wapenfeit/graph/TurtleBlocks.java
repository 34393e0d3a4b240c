package org.wapenfeit.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/** Turtle in a fixed order, which Jena's own writer does not give: subjects, then predicates. */
final class TurtleBlocks {
  private static final Comparator<Node> TYPE_FIRST =
      Comparator.comparing((Node n) -> !n.equals(RDF.Nodes.type)).thenComparing(Node::getURI);

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

  String node(Node node) {
    IndentedLineBuffer out = new IndentedLineBuffer();
    formatter.format(out, node);
    return out.asString();
  }

  /** Writes each subject with all that is said of it. */
  void write(Graph graph, String indent, Writer out) throws IOException {
    Map<String, List<Triple>> bySubject =
        graph.stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.getSubject().getURI(), TreeMap::new, Collectors.toList()));
    for (List<Triple> triples : bySubject.values()) {
      out.write(indent + node(triples.get(0).getSubject()));
      out.write(block(triples, "\n" + indent + "  ") + " .\n");
    }
  }

  private String block(List<Triple> triples, String newLine) {
    Map<Node, List<Triple>> byPredicate =
        triples.stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate, () -> new TreeMap<>(TYPE_FIRST), Collectors.toList()));
    return byPredicate.entrySet().stream()
        .map(e -> newLine + verb(e.getKey()) + " " + objects(e.getValue()))
        .collect(Collectors.joining(" ;"));
  }

  private String verb(Node predicate) {
    return predicate.equals(RDF.Nodes.type) ? "a" : node(predicate);
  }

  private String objects(List<Triple> triples) {
    return triples.stream()
        .map(t -> node(t.getObject()))
        .sorted()
        .collect(Collectors.joining(" , "));
  }
}
