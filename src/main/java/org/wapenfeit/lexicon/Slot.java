package org.wapenfeit.lexicon;

import java.util.Optional;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.Role;

/** What a position of a frame fills: a role, a number, or one of the helpers of the table. */
public enum Slot {
  agent,
  target,
  recipient,
  force,
  weapon,
  weaponOrigin,
  resource,
  place,
  count,
  killed,
  injured,
  measure,
  /** An event noun or clause whose own slots are passed on. */
  event,
  /** A noun that says by itself what became of people: {@code dode}, {@code gewonde}. */
  victims,
  /** Licenses the reading and fills nothing: words of judging. */
  judgement,
  /** Licenses the reading and fills nothing. */
  none;

  public Optional<Role> role() {
    return ordinal() <= place.ordinal() ? Optional.of(Role.valueOf(name())) : Optional.empty();
  }

  public Optional<Measure> quantity() {
    return switch (this) {
      case count, killed, injured, measure -> Optional.of(Measure.valueOf(name()));
      default -> Optional.empty();
    };
  }
}
