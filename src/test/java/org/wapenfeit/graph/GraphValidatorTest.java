package org.wapenfeit.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.graph.vocab.WF;

class GraphValidatorTest {
  static {
    JenaSystem.init();
  }

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.standard();
  private static final EntityGraph ENTITIES = Things.gazetteer();
  private static final GraphValidator VALIDATOR = new GraphValidator(ONTOLOGY, ENTITIES);

  @Test
  void aGoodArticleStaysAsItIs() {
    ArticleGraph made = good();
    Validated validated = VALIDATOR.validate(made);
    assertEquals(List.of(), validated.rejected());
    assertTrue(validated.article().graph().isIsomorphicWith(made.graph()));
  }

  @Test
  void aBadClaimIsLeftOutWithAllItsPartsAndItsArticleStays() {
    ArticleGraph made =
        made(
            claim(EventType.Attack, "Het oliedepot valt Kyiv aan met oude raketten.")
                .with(Role.agent, Things.DEPOT)
                .with(Role.target, Things.KYIV)
                .number(Measure.count, 3, Bound.exact, "missile")
                .source(Things.GOVERNOR, Stance.asserts),
            claim(EventType.Attack, "Rusland valt Kyiv aan.")
                .with(Role.agent, Things.RUSSIA)
                .with(Role.target, Things.KYIV));
    Validated validated = VALIDATOR.validate(made);
    Node depot = IRIS.entity(Things.DEPOT);
    assertEquals(
        List.of(
            new Rejected(
                IRIS.claim(made.id(), 1),
                made.fileNames().first(),
                1,
                "Het oliedepot valt Kyiv aan met oude raketten.",
                "who does it is a party: an actor or a place: '" + Things.DEPOT.labelEn() + "'")),
        validated.rejected());
    Graph left = validated.article().graph();
    assertTrue(left.contains(IRIS.claim(made.id(), 2), RDF.Nodes.type, WF.Claim));
    for (Node gone :
        List.of(
            IRIS.claim(made.id(), 1),
            IRIS.event(made.id(), 1),
            depot,
            IRIS.entity(Things.GOVERNOR))) {
      assertFalse(left.contains(gone, Node.ANY, Node.ANY), gone::toString);
    }
    assertTrue(left.stream().noneMatch(t -> t.getSubject().getURI().contains(made.id() + "-1-")));
  }

  @Test
  void whatIsLeftIsValid() {
    ArticleGraph broken = change(good(), WF.polarity, WF.negated);
    ArticleGraph left = VALIDATOR.validate(broken).article();
    assertEquals(List.of(), VALIDATOR.validate(left).rejected());
  }

  @Test
  void aClaimHasOnePolarity() {
    assertRejected("a claim has exactly one polarity", change(good(), WF.polarity, WF.negated));
  }

  @Test
  void aClaimHasAModality() {
    assertRejected("a claim has exactly one modality", replace(good(), WF.modality, null));
    assertRejected("a claim has exactly one modality", replace(good(), WF.modality, WF.asserts));
  }

  @Test
  void anEventHasOneType() {
    ArticleGraph made = good();
    Graph changed = copy(made);
    changed.add(IRIS.event(made.id(), 1), RDF.Nodes.type, WF.Damage);
    assertRejected("an event has exactly one type", made.with(changed));
  }

  @Test
  void aQuotationStandsAtItsOffsets() {
    String message = "the quotation stands at its offsets, counted in code points";
    Node start = NodeFactory.createLiteralDT("2", XSDDatatype.XSDnonNegativeInteger);
    assertRejected(message, replace(good(), OA.start.asNode(), start));
    assertRejected(message, replace(good(), WF.quote, NodeFactory.createLiteralString("anders")));
  }

  @Test
  void offsetsAfterAnEmojiAreRight() {
    String quote = "𝔎yiv 💥 is aangevallen.";
    ArticleGraph made =
        new ArticleGraphs(IRIS, ONTOLOGY, ENTITIES)
            .toGraph(article("e.txt", "2024-01", "🔴 " + quote, claim(EventType.Attack, quote)));
    assertEquals(List.of(), VALIDATOR.validate(made).rejected());
  }

  @Test
  void aTimeDoesNotEndBeforeItStarts() {
    Node late = NodeFactory.createLiteralDT("2025-01-01", XSDDatatype.XSDdate);
    assertRejected("the earliest day is not after the latest", replace(good(), WF.earliest, late));
  }

  @Test
  void aNumberIsNotNegative() {
    Node negative = NodeFactory.createLiteralByValue(new BigDecimal("-3"));
    assertRejected("a number is not negative", replace(good(), WF.value, negative));
  }

  @Test
  void aWeaponIsAWeapon() {
    Node kyiv = IRIS.entity(Things.KYIV);
    assertRejected("a weapon is a wf:Weapon", replace(good(), WF.weapon, kyiv));
  }

  @Test
  void aFillerThatNobodyDescribesIsRejected() {
    Node nobody = NodeFactory.createURI(Iris.DEFAULT_BASE + "Nobody");
    assertRejected("a target has a type and a label", replace(good(), WF.target, nobody));
  }

  @Test
  void theSliceOfTheGazetteerGivesTheVerdictsOfTheWhole() {
    ArticleGraph broken = replace(good(), WF.agent, IRIS.entity(Things.SHAHED));
    Graph all = GraphFactory.createDefaultGraph();
    for (Graph g : List.of(broken.graph(), ENTITIES.named().graph(), ONTOLOGY.terms())) {
      g.stream().forEach(all::add);
    }
    var shapes = org.apache.jena.shacl.Shapes.parse(ONTOLOGY.shapes());
    var report = org.apache.jena.shacl.ShaclValidator.get().validate(shapes, all);
    assertEquals(report.getEntries().size(), VALIDATOR.validate(broken).rejected().size());
  }

  @Test
  void shapesHaveNoBlankNodes() {
    assertTrue(
        ONTOLOGY.shapes().stream()
            .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
  }

  private static void assertRejected(String message, ArticleGraph broken) {
    List<Rejected> rejected = VALIDATOR.validate(broken).rejected();
    assertTrue(
        rejected.stream().anyMatch(r -> r.message().startsWith(message)), rejected::toString);
    assertTrue(rejected.stream().allMatch(r -> r.claim().equals(IRIS.claim(broken.id(), 1))));
  }

  private static ArticleGraph good() {
    return made(
        claim(EventType.MissileAttack, "Rusland vuurde zeker drie raketten af op Kyiv.")
            .with(Role.agent, Things.RUSSIA)
            .with(Role.target, Things.DEPOT)
            .with(Role.place, Things.KYIV)
            .with(Role.weapon, Things.MISSILE)
            .number(Measure.count, 3, Bound.atLeast, "missile")
            .at(Edtf.parse("2024-01"))
            .source(Things.GOVERNOR, Stance.asserts)
            .reportedBy(Things.REUTERS));
  }

  private static ArticleGraph made(ClaimSketch... claims) {
    return new ArticleGraphs(IRIS, ONTOLOGY, ENTITIES).toGraph(article("g.txt", "2024-01", claims));
  }

  private static ArticleGraph change(ArticleGraph made, Node property, Node added) {
    Graph changed = copy(made);
    changed.add(IRIS.claim(made.id(), 1), property, added);
    return made.with(changed);
  }

  /** Gives every subject of a property another value, or none. */
  private static ArticleGraph replace(ArticleGraph made, Node property, Node value) {
    Graph changed = copy(made);
    for (Triple t : changed.find(Node.ANY, property, Node.ANY).toList()) {
      changed.delete(t);
      if (value != null) {
        changed.add(t.getSubject(), property, value);
      }
    }
    return made.with(changed);
  }

  private static Graph copy(ArticleGraph made) {
    Graph copy = GraphFactory.createDefaultGraph();
    made.graph().stream().forEach(copy::add);
    return copy;
  }
}
