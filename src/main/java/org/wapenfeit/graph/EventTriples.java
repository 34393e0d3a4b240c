package org.wapenfeit.graph;

import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.graph.vocab.EDTF;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.knowledge.Entity;

/** Describes the event that a claim reports, with all its roles. */
final class EventTriples {
  private final Iris iris;
  private final Function<Entity, Node> names;

  EventTriples(Iris iris, Function<Entity, Node> names) {
    this.iris = iris;
    this.names = names;
  }

  void add(Triples event, Claim claim) {
    event.type(WF.term(claim.type().name()));
    for (Role role : Role.values()) {
      claim.role(role).forEach(e -> event.add(WF.term(role.name()), names.apply(e)));
    }
    claim.time().ifPresent(time -> add(event, time));
    for (Measure measure : Measure.values()) {
      Quantity quantity = claim.quantities().get(measure);
      if (quantity != null && measure != Measure.outOf) {
        add(event, measure, quantity);
      }
    }
    Quantity total = claim.quantities().get(Measure.outOf);
    if (total != null) {
      addTotal(event, total);
    }
  }

  /** The days are those of the time as it was read: they can lie before what its text says. */
  private static void add(Triples event, Edtf time) {
    event
        .typed(WF.time, time.value(), EDTF.EDTF)
        .date(WF.earliest, time.earliest())
        .date(WF.latest, time.latest());
  }

  private void add(Triples event, Measure measure, Quantity quantity) {
    Triples number = quantity(event, measure).decimal(WF.value, quantity.value());
    number.add(WF.bound, WF.term(quantity.bound().name()));
    if (!quantity.unit().isBlank()) {
      number.string(WF.unit, quantity.unit());
    }
  }

  /** A total belongs to the count, which has no value where the text gives only the total. */
  private void addTotal(Triples event, Quantity total) {
    Triples number = quantity(event, Measure.count).decimal(WF.outOf, total.value());
    if (total.bound() != Bound.exact) {
      number.add(WF.outOfBound, WF.term(total.bound().name()));
    }
  }

  private Triples quantity(Triples event, Measure measure) {
    Node name = iris.part(event.subject(), measure.name());
    event.add(WF.quantity, name);
    return event.about(name).type(WF.Quantity).add(WF.measures, WF.term(measure.name()));
  }
}
