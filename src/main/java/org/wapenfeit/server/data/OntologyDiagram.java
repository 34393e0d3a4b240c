package org.wapenfeit.server.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.wapenfeit.graph.vocab.WF;

/**
 * A drawing of the main classes with the properties between them. Where a class stands is set here;
 * the rest is read from the ontology.
 *
 * @param width width of the drawing
 * @param height height of the drawing
 */
public record OntologyDiagram(int width, int height, List<Box> boxes, List<Edge> edges) {
  private static final int COLUMN = 230;
  private static final int ROW = 130;
  private static final int WIDE = 130;
  private static final int HIGH = 40;
  private static final int MOST_NAMES = 3;

  /** A class. */
  public record Box(String id, String text, int x, int y, int width, int height) {
    public int middle() {
      return x + width / 2;
    }

    public int line() {
      return y + height / 2 + 5;
    }
  }

  /** Properties from one class to another; the text stands at x, y. */
  public record Edge(int x1, int y1, int x2, int y2, int x, int y, String text) {}

  static OntologyDiagram of(Graph terms, Function<Node, String> label) {
    Map<Node, Box> boxes = new LinkedHashMap<>();
    place(boxes, label, 0, WF.Article, WF.Relation, WF.Actor);
    place(boxes, label, 1, WF.Claim, WF.Attribution);
    place(boxes, label, 2, WF.Event, WF.Quantity);
    place(boxes, label, 3, WF.Place, WF.Weapon, WF.State);
    return new OntologyDiagram(
        4 * COLUMN, 3 * ROW, List.copyOf(boxes.values()), edges(terms, label, boxes));
  }

  private static void place(
      Map<Node, Box> boxes, Function<Node, String> label, int column, Node... classes) {
    for (int row = 0; row < classes.length; row++) {
      int x = column * COLUMN + (COLUMN - WIDE) / 2;
      int y = row * ROW + (ROW - HIGH) / 2;
      Node type = classes[row];
      boxes.put(type, new Box(type.getLocalName(), label.apply(type), x, y, WIDE, HIGH));
    }
  }

  private static List<Edge> edges(Graph terms, Function<Node, String> label, Map<Node, Box> boxes) {
    Map<String, List<String>> names = new TreeMap<>();
    Map<String, Box[]> ends = new TreeMap<>();
    terms.stream(Node.ANY, RDF.Nodes.type, OWL.ObjectProperty.asNode())
        .map(Triple::getSubject)
        .forEach(
            property -> {
              Box from = boxes.get(object(terms, property, RDFS.Nodes.domain));
              Box to = boxes.get(object(terms, property, RDFS.Nodes.range));
              if (from != null && to != null && !from.equals(to)) {
                String key = from.id() + " " + to.id();
                ends.put(key, new Box[] {from, to});
                names.computeIfAbsent(key, k -> new ArrayList<>()).add(label.apply(property));
              }
            });
    List<Edge> edges = new ArrayList<>();
    ends.forEach((key, pair) -> edges.add(edge(pair[0], pair[1], text(names.get(key)))));
    return edges;
  }

  private static Node object(Graph terms, Node subject, Node property) {
    return terms.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .findFirst()
        .orElse(null);
  }

  private static String text(List<String> names) {
    String some = names.stream().sorted().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return names.size() > MOST_NAMES ? some + " …" : some;
  }

  /** From the edge of one box to the edge of the other. */
  private static Edge edge(Box from, Box to, String text) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double reach =
        Math.min(
            dx == 0 ? Double.MAX_VALUE : (WIDE / 2.0 + 4) / Math.abs(dx),
            dy == 0 ? Double.MAX_VALUE : (HIGH / 2.0 + 4) / Math.abs(dy));
    int x1 = (int) (from.middle() + dx * reach);
    int y1 = (int) (from.line() - 5 + dy * reach);
    int x2 = (int) (to.middle() - dx * reach);
    int y2 = (int) (to.line() - 5 - dy * reach);
    boolean isBack = dy == 0 ? dx < 0 : dy < 0;
    int up = isBack ? 16 : -8;
    return new Edge(x1, y1, x2, y2, (x1 + x2) / 2, (y1 + y2) / 2 + up, text);
  }
}
