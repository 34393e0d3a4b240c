package org.wapenfeit.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.ServletOps;

/**
 * Lets a few queries run at a time: results are read into memory, so that many at once could take
 * more than there is. Those that wait too long are refused with the status 503.
 */
final class QueueOfQueries {
  private static final int UNAVAILABLE = 503;

  private final Semaphore places;
  private final Duration patience;

  /**
   * @param places how many run at a time
   * @param patience how long one waits for a place
   */
  QueueOfQueries(int places, Duration patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  void run(Runnable query) {
    if (!isAdmitted()) {
      ServletOps.error(
          UNAVAILABLE,
          "This server answers as many queries as it can at a time: try again in a minute");
    }
    try {
      query.run();
    } finally {
      places.release();
    }
  }

  private boolean isAdmitted() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
