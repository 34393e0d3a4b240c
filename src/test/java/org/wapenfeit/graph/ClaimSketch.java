package org.wapenfeit.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.text.Span;

/** A claim in the making, for tests. */
public final class ClaimSketch {
  private final EventType type;
  final String quote;
  private final Map<Role, List<Entity>> roles = new EnumMap<>(Role.class);
  private final Map<Measure, Quantity> quantities = new EnumMap<>(Measure.class);
  private final List<Attribution> sources = new ArrayList<>();
  private final List<Basis> basis = new ArrayList<>();
  private Optional<Edtf> time = Optional.empty();
  private Modality modality = Modality.actual;
  private Polarity polarity = Polarity.affirmed;

  private ClaimSketch(EventType type, String quote) {
    this.type = type;
    this.quote = quote;
  }

  /** A claim of this type that these words of the article make. */
  public static ClaimSketch claim(EventType type, String quote) {
    return new ClaimSketch(type, quote);
  }

  public ClaimSketch with(Role role, Entity... fillers) {
    roles.put(role, List.of(fillers));
    return this;
  }

  public ClaimSketch number(Measure measure, long value, Bound bound, String unit) {
    quantities.put(measure, Quantity.of(value, bound, unit));
    return this;
  }

  public ClaimSketch source(Entity who, Stance stance) {
    sources.add(new Attribution(who, stance, true));
    return this;
  }

  /** The reporter of the source before. */
  public ClaimSketch reportedBy(Entity who) {
    sources.add(new Attribution(who, Stance.asserts, false));
    return this;
  }

  public ClaimSketch basis(Basis kind) {
    basis.add(kind);
    return this;
  }

  public ClaimSketch at(Edtf when) {
    time = Optional.of(when);
    return this;
  }

  public ClaimSketch sure(Modality how) {
    modality = how;
    return this;
  }

  public ClaimSketch negated() {
    polarity = Polarity.negated;
    return this;
  }

  Claim in(String text, int number) {
    int start = text.indexOf(quote);
    return new Claim(
        number,
        type,
        new Span(start, start + quote.length()),
        roles,
        quantities,
        time,
        sources,
        basis,
        modality,
        polarity,
        List.of("test"));
  }
}
