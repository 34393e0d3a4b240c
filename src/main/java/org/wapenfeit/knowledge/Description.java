package org.wapenfeit.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fixed description of one entity.
 *
 * @param text the Dutch words, with their article: {@code de militaire alliantie}
 * @param entity what it stands for
 * @param context what must be named in the article for it; empty when nothing must be
 * @param from first day that it holds
 * @param to first day that it holds no more
 * @param origin table and line that it comes from
 */
public record Description(
    String text,
    Entity entity,
    Optional<String> context,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String origin) {

  public boolean holdsOn(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true) && to.map(day::isBefore).orElse(true);
  }
}
