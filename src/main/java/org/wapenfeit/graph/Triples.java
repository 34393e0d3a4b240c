package org.wapenfeit.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Adds triples about one resource to a graph. */
final class Triples {
  private final Graph graph;
  private final Node subject;

  Triples(Graph graph, Node subject) {
    this.graph = graph;
    this.subject = subject;
  }

  Node subject() {
    return subject;
  }

  /** The same graph, another resource. */
  Triples about(Node other) {
    return new Triples(graph, other);
  }

  Triples add(Node predicate, Node object) {
    graph.add(subject, predicate, object);
    return this;
  }

  Triples type(Node type) {
    return add(RDF.Nodes.type, type);
  }

  Triples string(Node predicate, String value) {
    return add(predicate, NodeFactory.createLiteralString(value));
  }

  Triples typed(Node predicate, String value, RDFDatatype datatype) {
    return add(predicate, NodeFactory.createLiteralDT(value, datatype));
  }

  Triples integer(Node predicate, int value) {
    return typed(predicate, Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** A number in plain notation, never with an exponent. */
  Triples decimal(Node predicate, BigDecimal value) {
    return typed(predicate, value.toPlainString(), XSDDatatype.XSDdecimal);
  }

  Triples date(Node predicate, LocalDate value) {
    return typed(predicate, value.toString(), XSDDatatype.XSDdate);
  }

  Triples label(String language, String value) {
    return tagged(RDFS.Nodes.label, language, value);
  }

  /** A text in a language; an empty one is left out. */
  Triples tagged(Node predicate, String language, String value) {
    return value.isBlank() ? this : add(predicate, NodeFactory.createLiteralLang(value, language));
  }
}
