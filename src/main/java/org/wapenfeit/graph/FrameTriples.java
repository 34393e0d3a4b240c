package org.wapenfeit.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wapenfeit.graph.vocab.ONTOLEX;
import org.wapenfeit.graph.vocab.SYNSEM;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.lexicon.Predicate.Mapping;
import org.wapenfeit.lexicon.Slot;

/**
 * Describes the frame of a sense: an argument for each position, and which property of the event
 * its filler is the object of. The event itself is an argument, too, that no position fills.
 */
final class FrameTriples {
  private static final Node NOTE = SKOS.note.asNode();

  private final Iris iris;
  private final Triples sense;
  private final Triples frame;
  private final Node event;

  FrameTriples(Iris iris, Triples sense, Triples frame) {
    this.iris = iris;
    this.sense = sense;
    this.frame = frame;
    this.event = iris.part(frame.subject(), "event");
  }

  void describe(List<Mapping> mappings) {
    frame.type(SYNSEM.SyntacticFrame);
    frame.about(event).type(SYNSEM.SyntacticArgument).label("en", "event");
    sense.type(SYNSEM.OntoMap).add(SYNSEM.ontoMapping, sense.subject()).add(SYNSEM.isA, event);
    for (int i = 0; i < mappings.size(); i++) {
      describe(i + 1, mappings.get(i));
    }
  }

  private void describe(int number, Mapping mapping) {
    Node argument = iris.part(frame.subject(), "argument-" + number);
    frame.add(SYNSEM.synArg, argument);
    frame
        .about(argument)
        .type(SYNSEM.SyntacticArgument)
        .string(RDFS.Nodes.label, mapping.position().toString())
        .string(NOTE, mapping.slot().name());
    property(mapping.slot()).ifPresent(property -> map(number, property, argument));
  }

  private void map(int number, Node property, Node argument) {
    Node map = iris.part(sense.subject(), "map-" + number);
    sense.add(SYNSEM.submap, map);
    sense
        .about(map)
        .type(SYNSEM.OntoMap)
        .add(ONTOLEX.reference, property)
        .add(SYNSEM.subjOfProp, event)
        .add(SYNSEM.objOfProp, argument);
  }

  /** The property that a slot is of an event; the helpers of the table are none. */
  private static Optional<Node> property(Slot slot) {
    return slot.role()
        .map(role -> WF.term(role.name()))
        .or(() -> slot.quantity().map(measure -> WF.quantity));
  }
}
