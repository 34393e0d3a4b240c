package org.wapenfeit.expression;

import java.util.Optional;
import org.wapenfeit.claim.Bound;

/** Finds how a number bounds the true one: {@code zeker}, {@code zo'n}, {@code of meer}. */
final class Bounds {

  /**
   * A bound and where the words for it begin.
   *
   * @param from index of the first word of the whole, number included
   */
  record Found(int from, Bound bound) {}

  private static final int NEAR = 7;

  private final Phrases before;
  private final Phrases after;
  private final Phrases skipped;
  private final Phrases rising;
  private final Phrases durations;
  private final Phrases distances;

  Bounds(Table table) {
    for (String kind : new String[] {"bound", "bound after"}) {
      table.ofKind(kind).forEach(Bounds::check);
    }
    before = Phrases.of(table, "bound");
    after = Phrases.of(table, "bound after");
    skipped = Phrases.of(table, "skipped");
    rising = Phrases.of(table, "rising");
    durations = Phrases.of(table, "duration");
    distances = Phrases.of(table, "distance");
  }

  private static void check(Table.Row row) {
    if (named(row.get("meaning")).isEmpty()) {
      throw row.mistake(
          "'" + row.get("meaning") + "' is no bound",
          "use exact, about, at least, at most or more than");
    }
  }

  private static Optional<Bound> named(String label) {
    for (Bound bound : Bound.values()) {
      if (bound.label().equals(label)) {
        return Optional.of(bound);
      }
    }
    return Optional.empty();
  }

  /** The bound of a number, {@code exact} where no word gives one. */
  Found of(Words words, Figure figure) {
    Optional<Found> behind = behind(words, figure);
    if (behind.isPresent()) {
      return behind.get();
    }
    int at = figure.from() - 1;
    for (int steps = 0; steps < 4; steps++) {
      Optional<Phrases.Match> cue = before.endingAt(words, at);
      if (cue.isPresent()) {
        return isReal(words, figure, cue.get())
            ? new Found(cue.get().from(), bound(cue.get(), figure))
            : plain(figure);
      }
      Optional<Phrases.Match> skip = skipped.endingAt(words, at);
      if (skip.isEmpty()) {
        break;
      }
      at = skip.get().from() - 1;
    }
    return plain(figure);
  }

  private static Found plain(Figure figure) {
    return new Found(figure.from(), figure.bound().orElse(Bound.exact));
  }

  private static Bound bound(Phrases.Match cue, Figure figure) {
    Bound said = named(cue.meaning()).orElseThrow();
    return said == Bound.exact ? figure.bound().orElse(said) : said;
  }

  private Optional<Found> behind(Words words, Figure figure) {
    for (int at = figure.to() + 1; at <= figure.to() + 3; at++) {
      Optional<Phrases.Match> cue = after.startingAt(words, at);
      if (cue.isPresent()) {
        return named(cue.get().meaning()).map(b -> new Found(figure.from(), b));
      }
      if (!words.hasPos(at, "NOUN", "ADJ", "PROPN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the words bound the number here and do not stand for a place, a time or a rise. */
  private boolean isReal(Words words, Figure figure, Phrases.Match cue) {
    int first = cue.from();
    if (words.is(first, "tot") && cue.to() == first) {
      return !isRise(words, first) && !isDistanceFrom(words, figure);
    }
    if (words.is(first, "binnen")) {
      return durations.startAt(words, figure.to() + 1);
    }
    if (words.is(first, "goed", "dik", "krap", "over", "onder", "boven")) {
      return !words.hasPos(first, "NOUN");
    }
    return true;
  }

  private boolean isRise(Words words, int tot) {
    for (int at = Math.max(1, tot - NEAR); at < Math.min(words.size() + 1, tot + NEAR); at++) {
      if (rising.startAt(words, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDistanceFrom(Words words, Figure figure) {
    return distances
        .startingAt(words, figure.to() + 1)
        .filter(unit -> words.is(unit.to() + 1, "van", "voor", "ten"))
        .isPresent();
  }
}
