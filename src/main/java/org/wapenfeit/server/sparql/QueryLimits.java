package org.wapenfeit.server;

import java.time.Duration;

/**
 * What one query may take. A query that takes more gets an error and no part of its result.
 *
 * @param time how long it may run, its whole result read
 * @param rows how many rows, triples or JSON objects its result may have
 * @param characters how many characters the terms of its result may have together, a bound on the
 *     memory that it takes
 * @param atATime how many queries run at a time; the others wait as long as a query may run
 */
public record QueryLimits(Duration time, long rows, long characters, int atATime) {
  /** A minute, a million rows, 200 million characters, eight at a time. */
  public static final QueryLimits DEFAULT =
      new QueryLimits(Duration.ofSeconds(60), 1_000_000, 200_000_000, 8);

  /**
   * @throws IllegalArgumentException when a limit is not above 0
   */
  public QueryLimits {
    if (time.toMillis() <= 0 || rows <= 0 || characters <= 0 || atATime <= 0) {
      throw new IllegalArgumentException("limits are above 0, not " + time + ", " + rows);
    }
  }

  public QueryLimits withTime(Duration other) {
    return new QueryLimits(other, rows, characters, atATime);
  }

  public QueryLimits withRows(long other) {
    return new QueryLimits(time, other, characters, atATime);
  }

  public QueryLimits withAtATime(int other) {
    return new QueryLimits(time, rows, characters, other);
  }
}
