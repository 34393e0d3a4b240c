package org.wapenfeit.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work by many threads whose results come in the order of its inputs. Only a few inputs for each
 * thread are held at a time, so memory does not grow with their number.
 */
final class InOrder {
  /** Enough that a thread finds work while a long one holds up the results before it. */
  private static final int HELD_BY_THREAD = 8;

  private InOrder() {}

  /**
   * Calls {@code result} with what {@code work} makes of each input, in order and in this thread.
   *
   * @param threads how many work at a time, 1 or more
   * @throws RuntimeException what {@code work} or {@code result} threw first, in the order of the
   *     inputs; nothing more is done then
   */
  static <I, O> void run(Iterator<I> inputs, int threads, Function<I, O> work, Consumer<O> result) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::helper);
    Deque<Future<O>> held = new ArrayDeque<>();
    try {
      while (inputs.hasNext()) {
        I input = inputs.next();
        held.add(pool.submit(() -> work.apply(input)));
        if (held.size() >= threads * HELD_BY_THREAD) {
          result.accept(get(held.remove()));
        }
      }
      while (!held.isEmpty()) {
        result.accept(get(held.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread helper(Runnable task) {
    Thread thread = new Thread(task, "reader");
    thread.setDaemon(true);
    return thread;
  }

  private static <O> O get(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading articles", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }
}
