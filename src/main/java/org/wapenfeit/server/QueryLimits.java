package org.wapenfeit.server;

import java.time.Duration;

/**
 * What one query may take. A query that takes more gets an error and no part of its result.
 *
 * @param time how long it may run, its whole result read
 * @param rows how many rows, triples or JSON objects its result may have
 * @param characters how many characters the terms of its result may have together, a bound on the
 *     memory that it takes
 */
public record QueryLimits(Duration time, long rows, long characters) {
  /** A minute, a million rows, 200 million characters. */
  public static final QueryLimits DEFAULT =
      new QueryLimits(Duration.ofSeconds(60), 1_000_000, 200_000_000);

  /**
   * @throws IllegalArgumentException when a limit is not above 0
   */
  public QueryLimits {
    if (time.toMillis() <= 0 || rows <= 0 || characters <= 0) {
      throw new IllegalArgumentException("limits are above 0, not " + time + ", " + rows);
    }
  }

  public QueryLimits withTime(Duration other) {
    return new QueryLimits(other, rows, characters);
  }

  public QueryLimits withRows(long other) {
    return new QueryLimits(time, other, characters);
  }
}
