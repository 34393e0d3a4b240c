package org.wapenfeit.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.knowledge.EntityType;

class VocabularyTest {
  private final Graph ontology = TurtleResource.read("/ontology/conflict.ttl");

  @Test
  void everyConstantIsATermAndEveryTermHasAConstant() throws IllegalAccessException {
    assertEquals(terms(), constants());
  }

  @Test
  void everyConstantIsNamedAsItsTerm() throws IllegalAccessException {
    for (Field field : WF.class.getFields()) {
      if (field.getType() == Node.class) {
        assertEquals(field.getName(), ((Node) field.get(null)).getLocalName());
      }
    }
  }

  @Test
  void everyTermHasALabelAndACommentInBothLanguages() {
    for (String term : terms()) {
      for (Node property : List.of(RDFS.Nodes.label, RDFS.Nodes.comment)) {
        assertEquals(Set.of("nl", "en"), languages(WF.term(term), property), term);
      }
    }
  }

  @Test
  void everyClassHasAnExample() {
    ontology.stream(Node.ANY, RDF.Nodes.type, OWL.Class.asNode())
        .map(t -> t.getSubject())
        .forEach(
            c -> assertTrue(ontology.contains(c, SKOS.example.asNode(), Node.ANY), c::toString));
  }

  @Test
  void everyValueOfTheRecordsIsATerm() {
    assertClasses(EventType.values());
    assertClasses(EntityType.values());
    assertTyped(OWL.ObjectProperty.asNode(), Role.values());
    assertConcepts(WF.stances, Stance.values(), Stance::label);
    assertConcepts(WF.bases, Basis.values(), Basis::label);
    assertConcepts(WF.bounds, Bound.values(), Bound::label);
    assertConcepts(WF.modalities, Modality.values(), Modality::name);
    assertConcepts(WF.polarities, Polarity.values(), Polarity::name);
  }

  @Test
  void kindsStandUnderTheirParents() {
    for (EventType type : EventType.values()) {
      type.parent().ifPresent(above -> assertUnder(type, above));
    }
    for (EntityType type : EntityType.values()) {
      type.parent().ifPresent(above -> assertUnder(type, above));
    }
  }

  @Test
  void theOntologySaysWhatItIs() {
    Node ontologyNode =
        ontology.stream(Node.ANY, RDF.Nodes.type, OWL.Ontology.asNode())
            .findFirst()
            .orElseThrow()
            .getSubject();
    for (String property :
        List.of(
            "http://www.w3.org/2002/07/owl#versionIRI",
            "http://purl.org/dc/terms/license",
            "http://purl.org/dc/terms/creator",
            "http://purl.org/vocab/vann/preferredNamespacePrefix")) {
      Node p = org.apache.jena.graph.NodeFactory.createURI(property);
      assertTrue(ontology.contains(ontologyNode, p, Node.ANY), property);
    }
  }

  private void assertUnder(Enum<?> kind, Enum<?> above) {
    Node parent = WF.term(above.name());
    assertTrue(ontology.contains(WF.term(kind.name()), RDFS.Nodes.subClassOf, parent), kind::name);
  }

  private void assertClasses(Enum<?>[] values) {
    assertTyped(OWL.Class.asNode(), values);
  }

  private void assertTyped(Node type, Enum<?>[] values) {
    for (Enum<?> value : values) {
      assertTrue(ontology.contains(WF.term(value.name()), RDF.Nodes.type, type), value::name);
    }
  }

  private <E extends Enum<E>> void assertConcepts(
      Node scheme, E[] values, Function<E, String> label) {
    Set<String> names = Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    Set<String> concepts =
        ontology.stream(Node.ANY, SKOS.inScheme.asNode(), scheme)
            .map(t -> t.getSubject().getLocalName())
            .collect(Collectors.toSet());
    assertEquals(names, concepts);
    for (E value : values) {
      assertEquals(List.of(label.apply(value)), english(WF.term(value.name())));
    }
  }

  private List<String> english(Node term) {
    return ontology.stream(term, RDFS.Nodes.label, Node.ANY)
        .map(t -> t.getObject())
        .filter(l -> l.getLiteralLanguage().equals("en"))
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private Set<String> languages(Node term, Node property) {
    List<String> found = new ArrayList<>();
    ontology.stream(term, property, Node.ANY)
        .forEach(t -> found.add(t.getObject().getLiteralLanguage()));
    assertEquals(2, found.size(), term::toString);
    return Set.copyOf(found);
  }

  private Set<String> terms() {
    return ontology.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .map(t -> t.getSubject().getURI())
        .filter(uri -> uri.startsWith(WF.NS))
        .map(uri -> uri.substring(WF.NS.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants() throws IllegalAccessException {
    Set<String> names = new TreeSet<>();
    for (Field field : WF.class.getFields()) {
      if (field.getType() == Node.class) {
        names.add(((Node) field.get(null)).getURI().substring(WF.NS.length()));
      }
    }
    return names;
  }
}
