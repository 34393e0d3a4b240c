package org.wapenfeit.server.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.wapenfeit.server.sparql.QueryWatch.Outcome;

class QueryWorkersTest {
  private static final QueryLimits LIMITS =
      QueryLimits.DEFAULT
          .withTime(Duration.ofMillis(100))
          .withPatience(Duration.ofMillis(100))
          .withAtATime(1)
          .withRunningOn(2);

  private final List<Outcome> seen = new ArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void aQueryThatDoesNotStopIsCountedAndItsPlaceIsFree() throws Exception {
    try (QueryWorkers workers = workers()) {
      refused(workers, Outcome.timedOut);
      assertEquals(1, workers.runningOn());
      assertEquals(0, workers.running());
      assertEquals("well", workers.run(() -> "well"));
      end.countDown();
      untilNoneRunsOn(workers);
    }
  }

  @Test
  void whenTooManyRunOnNothingNewIsBegunUntilOneEnds() throws Exception {
    try (QueryWorkers workers = workers()) {
      refused(workers, Outcome.timedOut);
      refused(workers, Outcome.timedOut);
      assertFalse(workers.isOpen());
      assertEquals(
          Outcome.refused, assertThrows(Refused.class, () -> workers.run(() -> 1)).outcome());
      end.countDown();
      untilNoneRunsOn(workers);
      assertTrue(workers.isOpen());
      assertEquals(1, workers.run(() -> 1));
    }
  }

  @Test
  void moreQueriesThanPlacesAreRefusedWhenTheyHaveWaited() throws Exception {
    QueryLimits patient = LIMITS.withTime(Duration.ofSeconds(20));
    try (QueryWorkers workers = new QueryWorkers(patient, QueryWatch.NONE)) {
      CountDownLatch running = new CountDownLatch(1);
      Thread slow =
          new Thread(
              () ->
                  workers.run(
                      () -> {
                        running.countDown();
                        end.await();
                        return 1;
                      }));
      slow.start();
      running.await();
      assertThrows(Refused.class, () -> workers.run(() -> 2));
      end.countDown();
      slow.join();
      assertEquals(3, workers.run(() -> 3));
    }
  }

  @Test
  void aQueryIsToldToStopWhenItsTimeIsUp() throws Exception {
    try (QueryWorkers workers = workers()) {
      assertThrows(
          Refused.class,
          () ->
              workers.run(
                  () -> {
                    QueryWorkers.stopBy(end::countDown);
                    end.await();
                    return 1;
                  }));
      untilNoneRunsOn(workers);
    }
  }

  @Test
  void whatTheQueryThrowsReachesTheCallerAndIsCounted() {
    try (QueryWorkers workers = workers()) {
      assertThrows(
          UnsupportedOperationException.class,
          () ->
              workers.run(
                  () -> {
                    throw new UnsupportedOperationException();
                  }));
      assertEquals(List.of(Outcome.failed), seen);
      assertEquals(0, workers.running());
    }
  }

  private QueryWorkers workers() {
    return new QueryWorkers(LIMITS, (outcome, time) -> seen.add(outcome));
  }

  private void refused(QueryWorkers workers, Outcome outcome) {
    Refused refused =
        assertThrows(
            Refused.class,
            () ->
                workers.run(
                    () -> {
                      end.await();
                      return 1;
                    }));
    assertEquals(outcome, refused.outcome());
  }

  private static void untilNoneRunsOn(QueryWorkers workers) throws InterruptedException {
    for (int i = 0; i < 100 && workers.runningOn() > 0; i++) {
      Thread.sleep(20);
    }
    assertEquals(0, workers.runningOn());
  }
}
