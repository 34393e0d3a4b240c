package org.wapenfeit.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.wapenfeit.graph.vocab.GEO;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

/** Describes entities. */
final class EntityTriples {
  private static final Node ALT_LABEL = SKOS.altLabel.asNode();
  private static final Node BROADER = SKOS.broader.asNode();
  private static final Node IN_SCHEME = SKOS.inScheme.asNode();

  private static final Node SAME_AS = OWL.sameAs.asNode();

  private final Iris iris;
  private final Map<String, Node> states;

  /**
   * A writer of descriptions.
   *
   * @param states ISO 3166 code to state
   */
  EntityTriples(Iris iris, Map<String, Node> states) {
    this.iris = iris;
    this.states = states;
  }

  /** Adds type and labels, the country, and a mark where the gazetteer does not know it. */
  Triples describe(Graph graph, Entity entity) {
    return describe(graph, entity, List.of());
  }

  /** Adds all that is known of it. */
  void describe(Graph graph, EntityDescription known) {
    Triples about = describe(graph, known.entity(), known.makers());
    known.broader().forEach(kind -> about.add(BROADER, iris.entity(kind)));
    known.otherNames().forEach(name -> about.tagged(ALT_LABEL, "nl", name));
    known.point().ifPresent(point -> locate(about, point));
    known.sameAs().forEach(iri -> about.add(SAME_AS, NodeFactory.createURI(iri)));
  }

  private Triples describe(Graph graph, Entity entity, List<String> makers) {
    Triples about = new Triples(graph, iris.entity(entity)).type(WF.term(entity.type().name()));
    about.label("en", entity.labelEn()).label("nl", entity.labelNl());
    if (!entity.linked()) {
      about.add(WF.linked, NodeFactory.createLiteralByValue(false));
    }
    boolean weapon = entity.type().is(EntityType.Weapon);
    if (weapon) {
      about.add(IN_SCHEME, WF.weapons);
    }
    Stream<String> codes = makers.isEmpty() ? entity.country().stream() : makers.stream();
    codes
        .map(states::get)
        .filter(state -> state != null && !state.equals(about.subject()))
        .forEach(state -> about.add(weapon ? WF.maker : WF.country, state));
    return about;
  }

  private void locate(Triples about, EntityDescription.Point point) {
    BigDecimal latitude = BigDecimal.valueOf(point.latitude());
    BigDecimal longitude = BigDecimal.valueOf(point.longitude());
    about.decimal(SchemaDO.latitude.asNode(), latitude);
    about.decimal(SchemaDO.longitude.asNode(), longitude);
    Node geometry = iris.part(about.subject(), "point");
    String wkt = "POINT(" + longitude.toPlainString() + " " + latitude.toPlainString() + ")";
    about.add(GEO.hasGeometry, geometry);
    about.about(geometry).type(GEO.Geometry).typed(GEO.asWKT, wkt, GEO.wktLiteral);
  }
}
