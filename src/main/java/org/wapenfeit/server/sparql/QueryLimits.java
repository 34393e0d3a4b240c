package org.wapenfeit.server.sparql;

import java.time.Duration;

/**
 * What one query may take. A query that takes more gets an error and no part of its result.
 *
 * @param time how long it may run, its whole result read
 * @param rows how many rows, triples or JSON objects its result may have
 * @param characters how many characters the terms of its result may have together, a bound on the
 *     memory that it takes
 * @param bytes how long a request may be
 * @param atATime how many queries run at a time
 * @param patience how long one waits for a place
 * @param runningOn how many threads may go on with queries that do not notice that their time is up
 */
public record QueryLimits(
    Duration time,
    long rows,
    long characters,
    int bytes,
    int atATime,
    Duration patience,
    int runningOn) {
  /** A minute, a million rows, 50 million characters, a megabyte, eight at a time. */
  public static final QueryLimits DEFAULT =
      new QueryLimits(
          Duration.ofSeconds(60), 1_000_000, 50_000_000, 1_000_000, 8, Duration.ofSeconds(10), 4);

  /**
   * @throws IllegalArgumentException when a limit is not above 0
   */
  public QueryLimits {
    boolean isPositive =
        time.toMillis() > 0
            && rows > 0
            && characters > 0
            && bytes > 0
            && atATime > 0
            && patience.toMillis() > 0
            && runningOn > 0;
    if (!isPositive) {
      throw new IllegalArgumentException("limits are above 0, not " + time + ", " + rows);
    }
  }

  public QueryLimits withTime(Duration other) {
    return new QueryLimits(other, rows, characters, bytes, atATime, patience, runningOn);
  }

  public QueryLimits withRows(long other) {
    return new QueryLimits(time, other, characters, bytes, atATime, patience, runningOn);
  }

  public QueryLimits withAtATime(int other) {
    return new QueryLimits(time, rows, characters, bytes, other, patience, runningOn);
  }

  public QueryLimits withPatience(Duration other) {
    return new QueryLimits(time, rows, characters, bytes, atATime, other, runningOn);
  }

  public QueryLimits withRunningOn(int other) {
    return new QueryLimits(time, rows, characters, bytes, atATime, patience, other);
  }
}
