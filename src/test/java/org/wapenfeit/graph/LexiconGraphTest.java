package org.wapenfeit.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.wapenfeit.graph.vocab.LIME;
import org.wapenfeit.graph.vocab.ONTOLEX;
import org.wapenfeit.graph.vocab.SYNSEM;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.lexicon.Lexicon;
import org.wapenfeit.lexicon.Predicate;

class LexiconGraphTest {
  static {
    JenaSystem.init();
  }

  private static final Iris IRIS = Iris.standard();
  private static final String HEADER =
      "lemma\tkind\ttype\troles\tconstraints\texample\tclaim\tcounterexample\n";

  @Test
  void aVerbHasAFormASenseAndAFrame() throws IOException {
    assertSays(
        "bestoken\tverb\tAttack\tnsubj=agent; num@obl:met=count; ccomp=event\t-"
            + "\tHet leger bestookt de stad.\ttype=Attack\t",
        """
        lexicon:nl a lime:Lexicon ; lime:language "nl" ; lime:lexicalEntries 1 ;
          lime:entry lexicon:verb-bestoken .
        lexicon:verb-bestoken a ontolex:LexicalEntry , ontolex:Word ;
          rdfs:label "bestoken"@nl ;
          lexinfo:partOfSpeech lexinfo:verb ;
          ontolex:canonicalForm lexicon:verb-bestoken-form ;
          ontolex:sense lexicon:verb-bestoken-sense-1 ;
          synsem:synBehavior lexicon:verb-bestoken-frame-1 .
        lexicon:verb-bestoken-form a ontolex:Form ; ontolex:writtenRep "bestoken"@nl .
        lexicon:verb-bestoken-sense-1 a ontolex:LexicalSense , synsem:OntoMap ;
          ontolex:reference wf:Attack ;
          skos:example "Het leger bestookt de stad."@nl ;
          synsem:ontoMapping lexicon:verb-bestoken-sense-1 ;
          synsem:isA lexicon:verb-bestoken-frame-1-event ;
          synsem:submap lexicon:verb-bestoken-sense-1-map-1 , lexicon:verb-bestoken-sense-1-map-2 .
        lexicon:verb-bestoken-sense-1-map-1 a synsem:OntoMap ;
          ontolex:reference wf:agent ;
          synsem:subjOfProp lexicon:verb-bestoken-frame-1-event ;
          synsem:objOfProp lexicon:verb-bestoken-frame-1-argument-1 .
        lexicon:verb-bestoken-sense-1-map-2 a synsem:OntoMap ;
          ontolex:reference wf:quantity ;
          synsem:subjOfProp lexicon:verb-bestoken-frame-1-event ;
          synsem:objOfProp lexicon:verb-bestoken-frame-1-argument-2 .
        lexicon:verb-bestoken-frame-1 a synsem:SyntacticFrame ;
          synsem:synArg lexicon:verb-bestoken-frame-1-argument-1 ,
            lexicon:verb-bestoken-frame-1-argument-2 , lexicon:verb-bestoken-frame-1-argument-3 .
        lexicon:verb-bestoken-frame-1-event a synsem:SyntacticArgument ; rdfs:label "event"@en .
        lexicon:verb-bestoken-frame-1-argument-1 a synsem:SyntacticArgument ;
          rdfs:label "nsubj" ; skos:note "agent" .
        lexicon:verb-bestoken-frame-1-argument-2 a synsem:SyntacticArgument ;
          rdfs:label "num@obl:met" ; skos:note "count" .
        lexicon:verb-bestoken-frame-1-argument-3 a synsem:SyntacticArgument ;
          rdfs:label "ccomp" ; skos:note "event" .
        """);
  }

  @Test
  void anIdiomIsAnExpressionOfSeveralWords() throws IOException {
    Graph graph = graph("een aanval openen\tidiom\tAttack\tnsubj=agent\t-\tX.\ttype=Attack\t");
    Node entry = IRIS.word("idiom", "een aanval openen");
    assertTrue(graph.contains(entry, RDF.Nodes.type, ONTOLEX.MultiwordExpression));
    assertFalse(graph.contains(entry, RDF.Nodes.type, ONTOLEX.Word));
    assertEquals(
        Prefixes.standard().asMap().get("lexicon") + "idiom-een-aanval-openen", entry.getURI());
  }

  @Test
  void aPartOfACompoundKeepsItsHyphenAndIsApartFromTheWord() throws IOException {
    Graph graph =
        graph(
            "-aanval\tcompound-head\tAttack\tcompound=weapon\t-\tX.\ttype=Attack\t\n"
                + "aanval\tnoun\tAttack\tnmod:van=agent\t-\tX.\ttype=Attack\t\n"
                + "aanval\tnoun\tWarning\tnmod:van=agent\t-\tX.\ttype=Warning\t");
    Node part = IRIS.word("compound-head", "-aanval");
    assertTrue(graph.contains(part, RDF.Nodes.type, ONTOLEX.Affix));
    assertEquals(
        "-aanval",
        graph
            .find(IRIS.part(part, "form"), ONTOLEX.writtenRep, Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm());
    assertEquals(1, count(graph, part, ONTOLEX.sense));
    assertEquals(2, count(graph, IRIS.word("noun", "aanval"), ONTOLEX.sense));
  }

  @Test
  void noTwoWordsOfTheTableShareAName() {
    Lexicon lexicon = Lexicon.load();
    Graph graph = new LexiconGraph(IRIS, lexicon).named().graph();
    List<Predicate> rows = lexicon.all().stream().filter(p -> !p.lemma().startsWith("{")).toList();
    long words = rows.stream().map(p -> List.of(p.kind(), p.lemma())).distinct().count();
    assertEquals(words, count(graph, IRIS.lexicon(), LIME.entry));
    assertEquals(rows.size(), count(graph, Node.ANY, ONTOLEX.sense));
    assertEquals(
        rows.stream().map(Predicate::roles).mapToInt(List::size).sum(),
        count(graph, Node.ANY, SYNSEM.synArg));
    assertFalse(graph.stream().anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
  }

  @Test
  void aRowForAllNounsOfAClassIsNoWord() throws IOException {
    Graph graph = graph("{drone}\tnoun\tWeaponUse\tself=weapon\t-\tX.\ttype=WeaponUse\t");
    assertEquals(0, count(graph, IRIS.lexicon(), LIME.entry));
  }

  @Test
  void everySenseRefersToATermOfTheOntology() {
    Graph terms = Ontology.standard().terms();
    new LexiconGraph(IRIS, Lexicon.load())
        .named()
        .graph()
        .find(Node.ANY, ONTOLEX.reference, Node.ANY)
        .forEachRemaining(
            t -> {
              assertTrue(t.getObject().getURI().startsWith(WF.NS));
              assertTrue(terms.contains(t.getObject(), RDF.Nodes.type, Node.ANY), t::toString);
            });
  }

  @Test
  void theSameTableGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(), bytes());
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(Prefixes.standard())
        .write(List.of(new LexiconGraph(IRIS, Lexicon.load()).named()), GraphFormat.TRIG, out);
    return out.toByteArray();
  }

  private static void assertSays(String row, String turtle) throws IOException {
    StringBuilder text = new StringBuilder();
    Prefixes.standard()
        .asMap()
        .forEach((prefix, ns) -> text.append("@prefix " + prefix + ": <" + ns + "> .\n"));
    Graph expected = GraphFactory.createDefaultGraph();
    byte[] bytes = text.append(turtle).toString().getBytes(StandardCharsets.UTF_8);
    RDFDataMgr.read(expected, new ByteArrayInputStream(bytes), Lang.TURTLE);
    Graph made = graph(row);
    assertTrue(expected.isIsomorphicWith(made), () -> "made: " + made);
  }

  private static Graph graph(String rows) throws IOException {
    Lexicon lexicon = Lexicon.read(new BufferedReader(new StringReader(HEADER + rows + "\n")));
    NamedGraph named = new LexiconGraph(IRIS, lexicon).named();
    assertEquals(IRIS.lexiconGraph(), named.name());
    return named.graph();
  }

  private static int count(Graph graph, Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).toList().size();
  }
}
