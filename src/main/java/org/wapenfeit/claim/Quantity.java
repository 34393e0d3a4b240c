package org.wapenfeit.claim;

import java.math.BigDecimal;

/**
 * A number with its bound and unit.
 *
 * @param value the number, not negative
 * @param bound how it bounds the true number
 * @param unit what is counted, in English ({@code soldier}), or a unit of measure ({@code km},
 *     {@code km2}, {@code percent}, {@code day}, {@code month}); empty where it goes without saying
 */
public record Quantity(BigDecimal value, Bound bound, String unit) {
  /**
   * @throws IllegalArgumentException when the value is negative
   */
  public Quantity {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("a negative quantity: " + value);
    }
    value = value.stripTrailingZeros();
  }

  public static Quantity of(long value, Bound bound, String unit) {
    return new Quantity(BigDecimal.valueOf(value), bound, unit);
  }

  public Quantity withUnit(String other) {
    return new Quantity(value, bound, other);
  }
}
