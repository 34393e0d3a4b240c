package org.wapenfeit.graph.vocab;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;

/** The datatype of dates as exact as they are known, of the Library of Congress. */
public final class EDTF {
  public static final String NS = "http://id.loc.gov/datatypes/edtf/";

  public static final RDFDatatype EDTF = TypeMapper.getInstance().getSafeTypeByName(NS + "EDTF");

  private EDTF() {}
}
