package org.wapenfeit.server.sparql;

import java.time.Duration;

/** Is told of every query that ended. */
@FunctionalInterface
public interface QueryWatch {
  /** Tells nobody. */
  QueryWatch NONE = (outcome, time) -> {};

  /** What came of a query. */
  enum Outcome {
    answered,
    /** The query is wrong or its result too large. */
    failed,
    timedOut,
    /** Not begun, as too many ran. */
    refused,
    outOfMemory
  }

  void ended(Outcome outcome, Duration time);
}
