package org.wapenfeit.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.text.Span;

/** Says where a claim stands in its article, after the Web Annotation model. */
final class EvidenceTriples {
  /** Code points before and after a quotation by which it is found again in another copy. */
  private static final int CONTEXT = 32;

  private final Iris iris;
  private final Node article;
  private final String text;
  private final CodePoints points;

  EvidenceTriples(Iris iris, Node article, String text) {
    this.iris = iris;
    this.article = article;
    this.text = text;
    this.points = new CodePoints(text);
  }

  /** Adds the quotation and its position to a claim. */
  void add(Triples claim, Span span) {
    Node evidence = iris.part(claim.subject(), "evidence");
    Node quote = iris.part(claim.subject(), "quote");
    Node position = iris.part(claim.subject(), "position");
    claim.add(WF.evidence, evidence).string(WF.quote, span.of(text));
    claim
        .about(evidence)
        .type(OA.SpecificResource.asNode())
        .add(OA.hasSource.asNode(), article)
        .add(OA.hasSelector.asNode(), quote)
        .add(OA.hasSelector.asNode(), position);
    claim
        .about(quote)
        .type(OA.TextQuoteSelector.asNode())
        .string(OA.exact.asNode(), span.of(text))
        .string(OA.prefix.asNode(), points.before(span, CONTEXT))
        .string(OA.suffix.asNode(), points.after(span, CONTEXT));
    position(claim.about(position), span);
  }

  private void position(Triples position, Span span) {
    String start = Integer.toString(points.at(span.start()));
    String end = Integer.toString(points.at(span.end()));
    position
        .type(OA.TextPositionSelector.asNode())
        .typed(OA.start.asNode(), start, XSDDatatype.XSDnonNegativeInteger)
        .typed(OA.end.asNode(), end, XSDDatatype.XSDnonNegativeInteger);
  }
}
