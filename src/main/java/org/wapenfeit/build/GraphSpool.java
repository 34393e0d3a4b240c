package org.wapenfeit.build;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.LineSorter;
import org.wapenfeit.graph.vocab.WF;

/**
 * Graphs of articles on their way to a file. They lie on disk until the last has come, as an
 * article can come again under another name: then what the file whose name comes first says is
 * kept, with all names.
 */
final class GraphSpool implements AutoCloseable {
  /** Sorts before the names of files. */
  private static final String EVERY = " ";

  private final LineSorter lines = new LineSorter();
  private int number;

  /** Adds an article, or one of several readings of it. */
  void add(ArticleGraph graph) {
    String file = NodeFmtLib.strNT(NodeFactory.createLiteralString(graph.fileNames().first()));
    // Of two files with one name that which came first is kept, as a whole.
    add(graph, file.substring(1, file.length() - 1) + "\t%09d".formatted(number++));
  }

  /** Adds what is true of an article whichever reading of it is kept. */
  void addToAll(ArticleGraph graph) {
    add(graph, EVERY + "\t");
  }

  private void add(ArticleGraph graph, String reading) {
    graph.graph().stream().forEach(t -> lines.add(graph.id() + "\t" + reading + "\t" + line(t)));
  }

  private static String line(Triple t) {
    return NodeFmtLib.strNT(t.getSubject())
        + " "
        + NodeFmtLib.strNT(t.getPredicate())
        + " "
        + NodeFmtLib.strNT(t.getObject())
        + " .";
  }

  /** The articles by id; to be asked once, after the last was added. */
  Iterator<ArticleGraph> graphs(Iris iris) {
    return new Articles(lines.sorted(), iris);
  }

  @Override
  public void close() {
    lines.close();
  }

  private static final class Articles implements Iterator<ArticleGraph> {
    private static final String FILE_NAME = NodeFmtLib.strNT(WF.fileName);

    private final Iterator<String> sorted;
    private final Iris iris;
    private String[] next;

    Articles(Iterator<String> sorted, Iris iris) {
      this.sorted = sorted;
      this.iris = iris;
      advance();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public ArticleGraph next() {
      String id = next[0];
      String kept = "";
      StringBuilder triples = new StringBuilder();
      for (; next != null && next[0].equals(id); advance()) {
        String reading = next[1] + "\t" + next[2];
        if (kept.isEmpty() && !next[1].equals(EVERY)) {
          kept = reading;
        }
        if (reading.equals(kept) || next[1].equals(EVERY) || isFileName(next[3])) {
          triples.append(next[3]).append('\n');
        }
      }
      Graph graph = RDFParser.fromString(triples.toString(), Lang.NTRIPLES).toGraph();
      return new ArticleGraph(id, iris.article(id), iris.graph(id), graph);
    }

    private static boolean isFileName(String triple) {
      return triple.startsWith(FILE_NAME, triple.indexOf(' ') + 1);
    }

    private void advance() {
      next = sorted.hasNext() ? sorted.next().split("\t", 4) : null;
    }
  }
}
