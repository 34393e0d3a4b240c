package org.wapenfeit.graph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of OntoLex-Lemon that frames are described with. */
public final class SYNSEM {
  public static final String NS = "http://www.w3.org/ns/lemon/synsem#";

  public static final Node OntoMap = term("OntoMap");
  public static final Node SyntacticArgument = term("SyntacticArgument");
  public static final Node SyntacticFrame = term("SyntacticFrame");
  public static final Node isA = term("isA");
  public static final Node objOfProp = term("objOfProp");
  public static final Node ontoMapping = term("ontoMapping");
  public static final Node subjOfProp = term("subjOfProp");
  public static final Node submap = term("submap");
  public static final Node synArg = term("synArg");
  public static final Node synBehavior = term("synBehavior");

  private SYNSEM() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
