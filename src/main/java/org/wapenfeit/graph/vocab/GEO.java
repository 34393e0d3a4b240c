package org.wapenfeit.graph.vocab;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of GeoSPARQL that places are located with. */
public final class GEO {
  public static final String NS = "http://www.opengis.net/ont/geosparql#";

  public static final Node Geometry = term("Geometry");
  public static final Node asWKT = term("asWKT");
  public static final Node hasGeometry = term("hasGeometry");

  /** The datatype of points written as {@code POINT(longitude latitude)}. */
  public static final RDFDatatype wktLiteral =
      TypeMapper.getInstance().getSafeTypeByName(NS + "wktLiteral");

  private GEO() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
