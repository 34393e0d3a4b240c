package org.wapenfeit.server.sparql;

import java.time.Duration;

/** A query is not answered now, for no fault of its form; the client may come again (503). */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The HTTP status for it. */
  public static final int STATUS = 503;

  /** Seconds after which it makes sense to come again. */
  public static final String RETRY_AFTER = "30";

  private final QueryWatch.Outcome outcome;

  private Refused(QueryWatch.Outcome outcome, String message) {
    super(message);
    this.outcome = outcome;
  }

  static Refused full(String why) {
    return new Refused(
        QueryWatch.Outcome.refused, "Not answered, as " + why + ": try again in a minute");
  }

  static Refused late(Duration time) {
    return new Refused(
        QueryWatch.Outcome.timedOut,
        "The query took longer than the " + time.toMillis() / 1000.0 + " s that one may take");
  }

  static Refused large() {
    return new Refused(
        QueryWatch.Outcome.outOfMemory,
        "The query was stopped as queries take more memory than there is: ask for less");
  }

  public QueryWatch.Outcome outcome() {
    return outcome;
  }
}
