package org.wapenfeit.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.graph.vocab.GEO;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

class EntityGraphTest {
  static {
    JenaSystem.init();
  }

  private static final Iris IRIS = Iris.standard();
  private static final EntityGraph ENTITIES = Things.gazetteer();

  private final Graph graph = ENTITIES.named().graph();

  @Test
  void aModelStandsUnderItsKindAndHasAMaker() {
    Node shahed = IRIS.entity(Things.SHAHED);
    assertTrue(graph.contains(shahed, SKOS.broader.asNode(), IRIS.entity(Things.DRONE)));
    assertTrue(graph.contains(shahed, WF.maker, IRIS.entity(Things.IRAN)));
    assertTrue(graph.contains(shahed, RDF.Nodes.type, WF.Weapon));
  }

  @Test
  void aPlaceLiesSomewhereInAState() {
    Node kyiv = IRIS.entity(Things.KYIV);
    assertTrue(graph.contains(kyiv, WF.country, IRIS.entity(Things.UKRAINE)));
    Node point =
        graph.stream(kyiv, GEO.hasGeometry, Node.ANY).findFirst().orElseThrow().getObject();
    Node wkt = NodeFactory.createLiteralDT("POINT(30.5236 50.45)", GEO.wktLiteral);
    assertTrue(graph.contains(point, GEO.asWKT, wkt));
  }

  @Test
  void aStateIsNotItsOwnCountry() {
    assertFalse(graph.contains(IRIS.entity(Things.IRAN), WF.country, Node.ANY));
  }

  @Test
  void anExportHasTheEntitiesUsedWithTheKindsAboveThem() {
    ArticleGraph made =
        new ArticleGraphs(IRIS, Ontology.standard(), ENTITIES)
            .toGraph(
                article(
                    "x.txt",
                    "2024-01",
                    claim(EventType.Possession, "De Houthi's hebben Shaheds.")
                        .with(Role.weapon, Things.SHAHED)));
    Graph used = ENTITIES.usedBy(List.of(made.named())).graph();
    for (Entity there : List.of(Things.SHAHED, Things.DRONE, Things.WEAPON, Things.IRAN)) {
      assertTrue(used.contains(IRIS.entity(there), RDF.Nodes.type, Node.ANY), there::id);
    }
    assertFalse(used.contains(IRIS.entity(Things.MISSILE), Node.ANY, Node.ANY));
  }

  @Test
  void aMediumIsFoundByItsNameWhateverItsCapitals() {
    assertEquals(Optional.of(Things.REUTERS), ENTITIES.outlet("REUTERS"));
    assertEquals(Optional.empty(), ENTITIES.outlet("Kyiv"));
  }

  @Test
  void unknownNamesOfOneKindThatDifferInCapitalsOrAccentsAreOneThing() {
    assertEquals(iri("Bólshoy Testov"), iri("bolshoy testov"));
  }

  @Test
  void unknownNamesInAnotherScriptStayApart() {
    assertFalse(iri("Тестов").equals(iri("Пробов")));
    assertTrue(iri("Тестов").startsWith(Iris.DEFAULT_BASE + "person-"), iri("Тестов"));
  }

  @Test
  void namesMoveWithTheirBase() {
    Iris moved = new Iris("https://example.org/feit/");
    assertEquals("https://example.org/feit/Kyiv", moved.entity(Things.KYIV).getURI());
    assertEquals(
        "https://example.org/feit/weapon/",
        Prefixes.standard().withBase(moved).asMap().get("weapon"));
    assertThrows(IllegalArgumentException.class, () -> new Iris("https://example.org/feit"));
  }

  private static String iri(String name) {
    Entity person = new Entity("x", EntityType.Person, name, name, Optional.empty(), false);
    return IRIS.entity(person).getURI();
  }
}
