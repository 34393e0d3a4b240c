package org.wapenfeit.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.extract.ArticleClaims;
import org.wapenfeit.graph.vocab.WF;

class ArticleGraphsTest {
  static {
    JenaSystem.init();
  }

  private static final Iris IRIS = Iris.standard();
  private static final ArticleGraphs GRAPHS =
      new ArticleGraphs(IRIS, Ontology.standard(), Things.gazetteer());

  @Test
  void aClaimBecomesAStatementWithItsEventSourceAndEvidence() {
    String quote = "Rusland zet Iraanse drones in bij Kyiv, meldt het Witte Huis.";
    ArticleGraph made =
        GRAPHS.toGraph(
            article(
                "a.txt",
                "2024-01",
                "Kop\n" + quote + "\nSlot",
                claim(EventType.WeaponUse, quote)
                    .with(Role.agent, Things.RUSSIA)
                    .with(Role.target, Things.UKRAINE)
                    .with(Role.weapon, Things.DRONE)
                    .with(Role.weaponOrigin, Things.IRAN)
                    .with(Role.place, Things.KYIV)
                    .number(Measure.count, 48, Bound.atLeast, "drone")
                    .number(Measure.outOf, 70, Bound.exact, "drone")
                    .at(Edtf.parse("2024-01"))
                    .basis(Basis.intelligence)
                    .source(Things.WHITE_HOUSE, Stance.asserts)));
    assertGraph(
        """
        article:ID a wf:Article , schema:NewsArticle ; dcterms:language "nl" ;
          dcterms:title "Een kop"@nl ; dcterms:issued "2024-01"^^edtf:EDTF ;
          dcterms:publisher id:NOS ; wf:fileName "a.txt" ;
          wf:text "Kop\\nRusland zet Iraanse drones in bij Kyiv, meldt het Witte Huis.\\nSlot" .
        claim:ID-1 a wf:Claim , rdf:Statement ; wf:number 1 ; wf:inArticle article:ID ;
          rdf:subject id:Russia ; rdf:predicate wf:uses ; rdf:object weapon:drone ;
          wf:reports event:ID-1 ; wf:attributedTo id:White_House ;
          wf:attribution claim:ID-1-source-1 ; wf:basis wf:intelligence ;
          wf:modality wf:actual ; wf:polarity wf:affirmed ; wf:why "test" ;
          wf:evidence claim:ID-1-evidence ;
          wf:quote "Rusland zet Iraanse drones in bij Kyiv, meldt het Witte Huis." .
        claim:ID-1-source-1 a wf:Attribution ; wf:source id:White_House ;
          wf:stance wf:asserts ; wf:rank 1 .
        claim:ID-1-evidence a oa:SpecificResource ; oa:hasSource article:ID ;
          oa:hasSelector claim:ID-1-quote , claim:ID-1-position .
        claim:ID-1-quote a oa:TextQuoteSelector ; oa:prefix "Kop\\n" ; oa:suffix "\\nSlot" ;
          oa:exact "Rusland zet Iraanse drones in bij Kyiv, meldt het Witte Huis." .
        claim:ID-1-position a oa:TextPositionSelector ;
          oa:start "4"^^xsd:nonNegativeInteger ; oa:end "65"^^xsd:nonNegativeInteger .
        event:ID-1 a wf:WeaponUse ; wf:agent id:Russia ; wf:target id:Ukraine ;
          wf:weapon weapon:drone ; wf:weaponOrigin id:Iran ; wf:place id:Kyiv ;
          wf:time "2024-01"^^edtf:EDTF ; wf:earliest "2024-01-01"^^xsd:date ;
          wf:latest "2024-01-31"^^xsd:date ; wf:quantity event:ID-1-count .
        event:ID-1-count a wf:Quantity ; wf:measures wf:count ; wf:value 48.0 ;
          wf:bound wf:atLeast ; wf:unit "drone" ; wf:outOf 70.0 .
        """
            .replace("48.0", "\"48\"^^xsd:decimal")
            .replace("70.0", "\"70\"^^xsd:decimal"),
        made);
  }

  @Test
  void positionsCountAnEmojiAsOneCharacter() {
    String quote = "Drones 🛩️ boven 𝔎yiv 💥 vandaag";
    ArticleGraph made =
        GRAPHS.toGraph(
            article(
                "e.txt",
                "2024-01",
                "🔴🔴 LIVE: " + quote + " 🕯️!",
                claim(EventType.DroneAttack, quote)));
    String text = literal(made, made.article(), WF.text);
    Node position = IRIS.part(IRIS.claim(made.id(), 1), "position");
    int start = Integer.parseInt(literal(made, position, OA.start.asNode()));
    int end = Integer.parseInt(literal(made, position, OA.end.asNode()));
    assertEquals(9, start);
    int[] points = text.codePoints().toArray();
    assertEquals(quote, new String(points, start, end - start));
    Node selector = IRIS.part(IRIS.claim(made.id(), 1), "quote");
    assertEquals("🔴🔴 LIVE: ", literal(made, selector, OA.prefix.asNode()));
    assertEquals(" 🕯️!", literal(made, selector, OA.suffix.asNode()));
  }

  @Test
  void whatIsDeniedIsNotAttributedToWhoDeniesIt() {
    ArticleGraph made =
        GRAPHS.toGraph(
            article(
                "d.txt",
                "2024-01",
                claim(EventType.ArmsTransfer, "Iran levert drones aan Rusland; Teheran ontkent.")
                    .with(Role.agent, Things.IRAN)
                    .with(Role.recipient, Things.RUSSIA)
                    .source(Things.IRAN, Stance.denies)
                    .source(Things.KREMLIN, Stance.declinesToConfirm)
                    .source(Things.WHITE_HOUSE, Stance.investigates)));
    Node claim = IRIS.claim(made.id(), 1);
    assertFalse(made.graph().contains(claim, WF.attributedTo, Node.ANY));
    assertTrue(made.graph().contains(claim, WF.deniedBy, IRIS.entity(Things.IRAN)));
    assertTrue(made.graph().contains(claim, WF.notConfirmedBy, IRIS.entity(Things.KREMLIN)));
    assertTrue(made.graph().contains(claim, WF.investigatedBy, IRIS.entity(Things.WHITE_HOUSE)));
  }

  @Test
  void aSourceIsKnownViaItsReporterAndAnIndependentOneIsNot() {
    ArticleGraph made =
        GRAPHS.toGraph(
            article(
                "k.txt",
                "2024-01",
                claim(EventType.Attack, "Kyiv is aangevallen, zei Testov tegen Reuters.")
                    .source(Things.GOVERNOR, Stance.asserts)
                    .reportedBy(Things.REUTERS)
                    .source(Things.UKRAINE, Stance.confirms)));
    Node claim = IRIS.claim(made.id(), 1);
    Node first = IRIS.part(claim, "source-1");
    assertTrue(made.graph().contains(first, WF.via, IRIS.part(claim, "source-2")));
    assertEquals(1, made.graph().stream(Node.ANY, WF.via, Node.ANY).count());
  }

  @Test
  void severalFillersGiveARelationForEachPairAndNoStatement() {
    ArticleGraph made = GRAPHS.toGraph(twoSuppliers("r.txt"));
    Node claim = IRIS.claim(made.id(), 1);
    assertFalse(made.graph().contains(claim, RDF.Nodes.type, RDF.Nodes.Statement));
    assertFalse(made.graph().contains(claim, RDF.Nodes.subject, Node.ANY));
    Set<Node> relations =
        made.graph().stream(claim, WF.relation, Node.ANY)
            .map(t -> t.getObject())
            .collect(Collectors.toSet());
    assertEquals(2, relations.size());
    for (Node relation : relations) {
      assertTrue(made.graph().contains(relation, RDF.Nodes.type, WF.Relation));
      assertTrue(made.graph().contains(relation, RDF.Nodes.predicate, WF.suppliesArmsTo));
      assertTrue(made.graph().contains(relation, RDF.Nodes.object, IRIS.entity(Things.UKRAINE)));
    }
  }

  @Test
  void aRelationIsNamedByWhatItSaysInAnyArticle() {
    assertEquals(relations(twoSuppliers("r.txt")), relations(twoSuppliers("s.txt")));
  }

  @Test
  void theObjectIsTakenFromTheNextRoleWhereTheFirstIsEmpty() {
    ArticleGraph made =
        GRAPHS.toGraph(
            article(
                "o.txt",
                "2024-01",
                claim(EventType.Shelling, "Russische artillerie beschoot Kyiv.")
                    .with(Role.agent, Things.RUSSIA)
                    .with(Role.place, Things.KYIV),
                claim(EventType.Damage, "In Kyiv raakte Rusland huizen.")
                    .with(Role.agent, Things.RUSSIA)
                    .with(Role.place, Things.KYIV),
                claim(EventType.Casualties, "Er vielen doden.").with(Role.place, Things.KYIV)));
    assertStated(made, 1, Things.RUSSIA.id(), WF.attacks, Things.KYIV.id());
    assertStated(made, 2, Things.KYIV.id(), WF.isDamagedBy, Things.RUSSIA.id());
    assertFalse(made.graph().contains(IRIS.claim(made.id(), 3), RDF.Nodes.subject, Node.ANY));
  }

  @Test
  void whatTheGazetteerDoesNotKnowIsDescribedInTheArticleAndMarked() {
    ArticleGraph made =
        GRAPHS.toGraph(
            article(
                "u.txt",
                "2024-01",
                claim(EventType.Damage, "Het oliedepot bij Kyiv brandt.")
                    .with(Role.target, Things.DEPOT)
                    .with(Role.place, Things.KYIV)));
    Node depot = NodeFactory.createURI(Iris.DEFAULT_BASE + "thing-oil-depot");
    assertTrue(made.graph().contains(depot, RDF.Nodes.type, WF.Thing));
    assertTrue(made.graph().contains(depot, WF.linked, NodeFactory.createLiteralByValue(false)));
    assertFalse(made.graph().contains(IRIS.entity(Things.KYIV), Node.ANY, Node.ANY));
  }

  @Test
  void theDaysOfATimeAreThoseThatItWasReadWith() {
    Edtf yesterday = new Edtf("2024-01", LocalDate.of(2023, 12, 25), LocalDate.of(2024, 1, 31));
    ArticleGraph made =
        GRAPHS.toGraph(
            article(
                "t.txt",
                "2024-01",
                claim(EventType.Attack, "Gisteren is Kyiv aangevallen.").at(yesterday)));
    Node event = IRIS.event(made.id(), 1);
    assertEquals("2024-01", literal(made, event, WF.time));
    assertEquals("2023-12-25", literal(made, event, WF.earliest));
  }

  @Test
  void nothingIsABlankNode() {
    ArticleGraph made = GRAPHS.toGraph(twoSuppliers("b.txt"));
    assertTrue(
        made.graph().stream().noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
  }

  @Test
  void twoFilesWithTheSameTextAreOneArticleWithBothNames() {
    ArticleGraph one = GRAPHS.toGraph(twoSuppliers("b.txt"));
    ArticleGraph two = GRAPHS.toGraph(twoSuppliers("a.txt"));
    assertEquals(one.name(), two.name());
    ArticleGraph both = one.merge(two);
    assertEquals(Set.of("a.txt", "b.txt"), both.fileNames());
    assertTrue(both.graph().isIsomorphicWith(two.merge(one).graph()));
    assertEquals(one.graph().size() + 1, both.graph().size());
  }

  @Test
  void anArticleIsNamedByItsUrlWhateverLeadsToIt() {
    String plain = idOf("https://www.nos.nl/artikel/123", "tekst");
    assertEquals(plain, idOf("http://nos.nl/artikel/123/?utm_source=x#top", "andere tekst"));
    assertNotEquals(plain, idOf("https://nos.nl/artikel/124", "tekst"));
    assertTrue(plain.startsWith("nos-"), plain);
  }

  private static String idOf(String url, String text) {
    Metadata metadata =
        new Metadata(Optional.empty(), Optional.of("NOS"), Optional.of(url), Optional.empty());
    return GRAPHS.toGraph(ArticleSketch.read(new Article("f.txt", text, metadata, List.of()))).id();
  }

  private static ArticleClaims twoSuppliers(String fileName) {
    return article(
        fileName,
        "2024-01",
        claim(EventType.ArmsTransfer, "Duitsland en het Verenigd Koninkrijk leveren raketten.")
            .with(Role.agent, Things.GERMANY, Things.BRITAIN)
            .with(Role.recipient, Things.UKRAINE)
            .with(Role.weapon, Things.MISSILE));
  }

  private static Set<Node> relations(ArticleClaims read) {
    return GRAPHS.toGraph(read).graph().stream(Node.ANY, WF.relation, Node.ANY)
        .map(t -> t.getObject())
        .collect(Collectors.toSet());
  }

  private static void assertStated(
      ArticleGraph made, int claim, String subject, Node predicate, String object) {
    Node node = IRIS.claim(made.id(), claim);
    Node s = NodeFactory.createURI(Iris.DEFAULT_BASE + subject);
    Node o = NodeFactory.createURI(Iris.DEFAULT_BASE + object);
    assertTrue(made.graph().contains(node, RDF.Nodes.subject, s));
    assertTrue(made.graph().contains(node, RDF.Nodes.predicate, predicate));
    assertTrue(made.graph().contains(node, RDF.Nodes.object, o));
  }

  private static String literal(ArticleGraph made, Node subject, Node predicate) {
    return made.graph().stream(subject, predicate, Node.ANY)
        .findFirst()
        .orElseThrow()
        .getObject()
        .getLiteralLexicalForm();
  }

  /** Compares with Turtle in which {@code ID} stands for the article's id. */
  private static void assertGraph(String turtle, ArticleGraph made) {
    Graph expected = GraphFactory.createDefaultGraph();
    StringBuilder all = new StringBuilder();
    Prefixes.standard().asMap().forEach((p, ns) -> all.append("PREFIX " + p + ": <" + ns + ">\n"));
    all.append(turtle.replace(":ID", ":" + made.id()));
    RDFParser.fromString(all.toString(), Lang.TURTLE).parse(expected);
    assertTrue(
        expected.isIsomorphicWith(made.graph()),
        () ->
            "missing "
                + minus(expected, made.graph())
                + "\nextra "
                + minus(made.graph(), expected));
  }

  private static List<?> minus(Graph a, Graph b) {
    return a.stream().filter(t -> !b.contains(t)).toList();
  }
}
