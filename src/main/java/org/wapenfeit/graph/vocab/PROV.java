package org.wapenfeit.graph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O that runs are told in. */
public final class PROV {
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node Activity = term("Activity");
  public static final Node SoftwareAgent = term("SoftwareAgent");
  public static final Node endedAtTime = term("endedAtTime");
  public static final Node startedAtTime = term("startedAtTime");
  public static final Node wasAssociatedWith = term("wasAssociatedWith");
  public static final Node wasGeneratedBy = term("wasGeneratedBy");

  private PROV() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
