package org.wapenfeit.graph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of OntoLex-Lemon that words are described with. */
public final class ONTOLEX {
  public static final String NS = "http://www.w3.org/ns/lemon/ontolex#";

  public static final Node Affix = term("Affix");
  public static final Node Form = term("Form");
  public static final Node LexicalEntry = term("LexicalEntry");
  public static final Node LexicalSense = term("LexicalSense");
  public static final Node MultiwordExpression = term("MultiwordExpression");
  public static final Node Word = term("Word");
  public static final Node canonicalForm = term("canonicalForm");
  public static final Node reference = term("reference");
  public static final Node sense = term("sense");
  public static final Node writtenRep = term("writtenRep");

  private ONTOLEX() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
