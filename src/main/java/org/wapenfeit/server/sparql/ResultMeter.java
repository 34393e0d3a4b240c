package org.wapenfeit.server.sparql;

import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;

/** Counts what a result takes, and stops the query with an error where it takes too much. */
final class ResultMeter {
  private static final int TOO_LARGE = 413;

  private final QueryLimits limits;
  private long rows;
  private long characters;

  ResultMeter(QueryLimits limits) {
    this.limits = limits;
  }

  void count(Binding row) {
    row.forEach((variable, value) -> add(value));
    endRow();
  }

  void count(Triple triple) {
    add(triple.getSubject());
    add(triple.getPredicate());
    add(triple.getObject());
    endRow();
  }

  void count(Quad quad) {
    count(quad.asTriple());
  }

  void count(String object) {
    characters += object.length();
    endRow();
  }

  private void add(Node term) {
    if (term.isURI()) {
      characters += term.getURI().length();
    } else if (term.isLiteral()) {
      characters += term.getLiteralLexicalForm().length();
    }
  }

  private void endRow() {
    rows++;
    if (rows > limits.rows() || characters > limits.characters()) {
      ServletOps.error(
          TOO_LARGE,
          "The result is larger than this server sends ("
              + limits.rows()
              + " rows, "
              + limits.characters()
              + " characters) and none of it was sent: ask for less, or for parts with ORDER BY,"
              + " LIMIT and OFFSET");
    }
  }
}
