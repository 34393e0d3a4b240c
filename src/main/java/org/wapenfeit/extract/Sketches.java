package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.decision.Sketch;
import org.wapenfeit.decision.Sketch.Value;

/** Puts into text what claims hold, slot by slot, as {@code queries/claim-slots.rq} returns it. */
public final class Sketches {
  private Sketches() {}

  /** The drafts of one article as they stand. */
  static List<Sketch> of(List<Draft> drafts, String text) {
    return drafts.stream()
        .peek(d -> d.evidence = Evidence.of(d))
        .map(d -> of(d.toClaim(1), text))
        .toList();
  }

  /**
   * A claim as text.
   *
   * @param text the article that it is from
   */
  public static Sketch of(Claim claim, String text) {
    List<Value> values = new ArrayList<>();
    values.add(new Value("type", claim.type().name()));
    for (Role role : Role.values()) {
      claim.role(role).forEach(e -> values.add(new Value(role.name(), e.labelEn())));
    }
    claim.time().ifPresent(t -> values.add(new Value("time", t.value())));
    for (Measure measure : Measure.values()) {
      if (claim.quantities().containsKey(measure)) {
        quantity(measure, claim.quantities().get(measure), values);
      }
    }
    for (Attribution a : claim.sources()) {
      values.add(new Value("source", a.source().labelEn()));
      if (a.stance() != Stance.asserts) {
        values.add(new Value("stance", a.source().labelEn() + "|" + a.stance().label()));
      }
    }
    claim.basis().forEach(b -> values.add(new Value("basis", b.label())));
    if (claim.modality() != Modality.actual) {
      values.add(new Value("modality", claim.modality().name()));
    }
    if (claim.polarity() != Polarity.affirmed) {
      values.add(new Value("polarity", claim.polarity().name()));
    }
    return new Sketch(text.substring(claim.evidence().start(), claim.evidence().end()), values);
  }

  private static void quantity(Measure measure, Quantity q, List<Value> values) {
    values.add(new Value(measure.name(), q.value().toPlainString()));
    if (measure != Measure.outOf && q.bound() != Bound.exact) {
      values.add(new Value(measure + "Bound", q.bound().label()));
    }
    if (measure == Measure.measure) {
      values.add(new Value("measureUnit", q.unit()));
    }
  }
}
