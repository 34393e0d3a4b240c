package org.wapenfeit.server.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.pages.Language;

/** The ontology as the model of the template {@code ontology}, all of it from the Turtle file. */
final class OntologyPage {
  private final Graph terms;
  private final Language language;

  OntologyPage(Graph terms, Language language) {
    this.terms = terms;
    this.language = language;
  }

  /** A term by its local name and label. */
  public record Name(String id, String label) {}

  /** Something about a term: the key of its kind, a text and where that leads, if anywhere. */
  public record Fact(String key, String text, String link) {}

  /** A term. */
  public record Term(String id, String label, String comment, String example, List<Fact> facts) {}

  /** Terms of one kind, under the key of its heading. */
  public record Section(String key, List<Term> terms) {}

  /** A direct relation: what it is made of. */
  public record Relation(Name event, Name predicate, String subject, String object) {}

  Map<String, Object> model() {
    Node ontology = subjects(OWL.Ontology.asNode()).findFirst().orElseThrow();
    Map<String, Object> model = new HashMap<>();
    model.put("heading", text(ontology, DCTerms.title.asNode()));
    model.put("description", text(ontology, DCTerms.description.asNode()));
    model.put("iri", ontology.getURI());
    model.put("version", text(ontology, OWL.versionInfo.asNode()));
    model.put("diagram", OntologyDiagram.of(terms, this::label));
    model.put("relations", relations());
    model.put(
        "sections",
        List.of(
            section("classes", OWL.Class.asNode()),
            section("objectProperties", OWL.ObjectProperty.asNode()),
            section("datatypeProperties", OWL.DatatypeProperty.asNode()),
            section("concepts", SKOS.Concept.asNode())));
    return model;
  }

  private Section section(String key, Node type) {
    List<Term> all =
        subjects(type)
            .filter(OntologyPage::isOurs)
            .map(this::term)
            .sorted(Comparator.comparing(Term::id))
            .toList();
    return new Section(key, all);
  }

  private Term term(Node node) {
    List<Fact> facts = new ArrayList<>();
    addFacts(facts, node, "subClassOf", RDFS.Nodes.subClassOf);
    addFacts(facts, node, "domain", RDFS.Nodes.domain);
    addFacts(facts, node, "range", RDFS.Nodes.range);
    addFacts(facts, node, "inScheme", SKOS.inScheme.asNode());
    addFacts(facts, node, "closeMatch", SKOS.closeMatch.asNode());
    return new Term(
        node.getLocalName(),
        label(node),
        text(node, RDFS.Nodes.comment),
        text(node, SKOS.example.asNode()),
        facts);
  }

  private void addFacts(List<Fact> facts, Node node, String key, Node property) {
    objects(node, property)
        .filter(Node::isURI)
        .map(o -> new Fact(key, isOurs(o) ? label(o) : o.getURI(), link(o)))
        .sorted(Comparator.comparing(Fact::text))
        .forEach(facts::add);
  }

  private static String link(Node node) {
    return isOurs(node) ? "#" + node.getLocalName() : node.getURI();
  }

  private List<Relation> relations() {
    return terms.stream(Node.ANY, WF.directPredicate, Node.ANY)
        .map(
            t ->
                new Relation(
                    name(t.getSubject()),
                    name(t.getObject()),
                    roles(t.getSubject(), WF.subjectRole, WF.subjectRoleElse),
                    roles(t.getSubject(), WF.objectRole, WF.objectRoleElse)))
        .sorted(Comparator.comparing(r -> r.event().label()))
        .toList();
  }

  private String roles(Node event, Node first, Node otherwise) {
    List<String> names =
        Stream.concat(objects(event, first), objects(event, otherwise)).map(this::label).toList();
    return String.join(" / ", names);
  }

  private Name name(Node node) {
    return new Name(node.getLocalName(), label(node));
  }

  private String label(Node node) {
    String label = text(node, RDFS.Nodes.label);
    return label.isEmpty() ? node.getLocalName() : label;
  }

  /** The text in this language, else any. */
  private String text(Node node, Node property) {
    List<Node> texts = objects(node, property).filter(Node::isLiteral).toList();
    Optional<Node> ours =
        texts.stream().filter(t -> t.getLiteralLanguage().equals(language.name())).findFirst();
    return ours.or(() -> texts.stream().findFirst()).map(Node::getLiteralLexicalForm).orElse("");
  }

  private Stream<Node> objects(Node subject, Node property) {
    return terms.stream(subject, property, Node.ANY).map(Triple::getObject);
  }

  private Stream<Node> subjects(Node type) {
    return terms.stream(Node.ANY, RDF.Nodes.type, type).map(Triple::getSubject);
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(WF.NS);
  }
}
