package org.wapenfeit.graph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The parts of speech of LexInfo. */
public final class LEXINFO {
  public static final String NS = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

  public static final Node adjective = term("adjective");
  public static final Node noun = term("noun");
  public static final Node partOfSpeech = term("partOfSpeech");
  public static final Node verb = term("verb");

  private LEXINFO() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
