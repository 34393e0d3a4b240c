package org.wapenfeit.expression;

import java.math.BigDecimal;
import java.util.Optional;
import org.wapenfeit.claim.Bound;

/**
 * A number as it is written, not yet looked at for what it counts.
 *
 * @param from index of its first token
 * @param to index of its last token
 * @param value its value
 * @param bound the bound that the form itself gives ({@code een twintigtal}, {@code 20 à 30})
 * @param unit the unit that the form itself gives ({@code de helft}: percent)
 * @param counted the noun inside the form ({@code een man of tien}), or 0
 */
record Figure(
    int from, int to, BigDecimal value, Optional<Bound> bound, Optional<String> unit, int counted) {

  static Figure of(int from, int to, BigDecimal value) {
    return new Figure(from, to, value, Optional.empty(), Optional.empty(), 0);
  }

  Figure with(Bound other) {
    return new Figure(from, to, value, Optional.of(other), unit, counted);
  }

  Figure in(String other) {
    return new Figure(from, to, value, bound, Optional.of(other), counted);
  }

  Figure from(int other) {
    return new Figure(other, to, value, bound, unit, counted);
  }

  Figure to(int other) {
    return new Figure(from, other, value, bound, unit, counted);
  }
}
