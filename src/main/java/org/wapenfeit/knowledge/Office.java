package org.wapenfeit.knowledge;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * An office that a person holds or held.
 *
 * @param person who
 * @param english English name of the office
 * @param roles Dutch words for it, as they stand before {@code van} or after an adjective
 * @param holder English name of the state or body that it belongs to
 * @param country code of the state that it belongs to, if any
 * @param from first month, empty when not known
 * @param to last month, empty when not known or not ended
 * @param knownUntil month up to which an open term is known to have lasted
 */
public record Office(
    Entity person,
    String english,
    List<String> roles,
    String holder,
    Optional<String> country,
    Optional<YearMonth> from,
    Optional<YearMonth> to,
    Optional<YearMonth> knownUntil) {
  public Office {
    roles = List.copyOf(roles);
  }

  /** Whether it was held in this month. In the month of a change both holders fit. */
  public boolean heldIn(YearMonth month) {
    return from.map(f -> !month.isBefore(f)).orElse(true)
        && to.map(t -> !month.isAfter(t)).orElse(true);
  }

  /** Whether it is known who held it in this month: an open term is known up to a month only. */
  public boolean isKnownIn(YearMonth month) {
    return heldIn(month) && (to.isPresent() || knownUntil.map(k -> !month.isAfter(k)).orElse(true));
  }

  /** Whether the month comes after all that is known of the term. */
  public boolean isOverBefore(YearMonth month) {
    return to.or(() -> knownUntil).map(month::isAfter).orElse(false);
  }
}
