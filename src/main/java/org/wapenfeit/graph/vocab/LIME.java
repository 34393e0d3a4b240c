package org.wapenfeit.graph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of OntoLex-Lemon that a lexicon as a whole is described with. */
public final class LIME {
  public static final String NS = "http://www.w3.org/ns/lemon/lime#";

  public static final Node Lexicon = term("Lexicon");
  public static final Node entry = term("entry");
  public static final Node language = term("language");
  public static final Node lexicalEntries = term("lexicalEntries");

  private LIME() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
