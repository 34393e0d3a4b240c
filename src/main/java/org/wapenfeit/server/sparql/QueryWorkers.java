package org.wapenfeit.server.sparql;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.jena.query.QueryCancelledException;

/**
 * Runs queries in threads of their own, a few at a time. A caller waits as long as a query may take
 * and no longer: some queries do not notice that they were told to stop. Their threads run on, are
 * counted, and when there are too many of them nothing new is begun until one ends.
 */
public final class QueryWorkers implements AutoCloseable {
  /** A query that notices that its time is up gets a moment to say so itself. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private final QueryLimits limits;
  private final QueryWatch watch;
  private final Semaphore places;
  private final AtomicInteger runningOn = new AtomicInteger();
  private final Set<Job> jobs = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads;

  public QueryWorkers(QueryLimits limits, QueryWatch watch) {
    this.limits = limits;
    this.watch = watch;
    this.places = new Semaphore(limits.atATime(), true);
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "query-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  public QueryLimits limits() {
    return limits;
  }

  /** How many threads go on with a query that nobody waits for any more. */
  public int runningOn() {
    return runningOn.get();
  }

  /** How many queries are being answered now. */
  public int running() {
    return limits.atATime() - places.availablePermits();
  }

  /** Whether new queries are begun. */
  public boolean isOpen() {
    return runningOn.get() < limits.runningOn();
  }

  /**
   * Runs a query.
   *
   * @return its result
   * @throws Refused when the server is busy, the query takes too long or was stopped to save memory
   */
  public <T> T run(Callable<T> query) {
    long start = System.nanoTime();
    try {
      T result = runNow(query);
      watch.ended(QueryWatch.Outcome.answered, since(start));
      return result;
    } catch (Refused e) {
      watch.ended(e.outcome(), since(start));
      throw e;
    } catch (RuntimeException | Error e) {
      watch.ended(QueryWatch.Outcome.failed, since(start));
      throw e;
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private <T> T runNow(Callable<T> query) {
    if (!isOpen()) {
      throw Refused.full("earlier queries that do not stop take all there is");
    }
    if (!isAdmitted()) {
      throw Refused.full("this server answers as many queries as it can at a time");
    }
    Job job = new Job();
    CompletableFuture<T> answer = new CompletableFuture<>();
    threads.execute(() -> work(query, job).accept(answer));
    return await(answer, job);
  }

  /**
   * Runs a query to its end, gives its place back, and only then says what came of it.
   *
   * @return tells the one who waits
   */
  private <T> Consumer<CompletableFuture<T>> work(Callable<T> query, Job job) {
    jobs.add(job);
    Job.CURRENT.set(job);
    try {
      T result = query.call();
      return answer -> answer.complete(result);
    } catch (Throwable e) {
      return answer -> answer.completeExceptionally(e);
    } finally {
      Job.CURRENT.remove();
      jobs.remove(job);
      ended(job);
    }
  }

  private <T> T await(CompletableFuture<T> answer, Job job) {
    try {
      return answer.get(limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      abandon(job);
      throw Refused.late(limits.time());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      abandon(job);
      throw Refused.full("this server is stopping");
    } catch (ExecutionException e) {
      throw failure(e.getCause(), job);
    }
  }

  private RuntimeException failure(Throwable cause, Job job) {
    if (job.isStoppedForMemory() || cause instanceof OutOfMemoryError) {
      return Refused.large();
    }
    if (cause instanceof QueryCancelledException) {
      return Refused.late(limits.time());
    }
    if (cause instanceof StackOverflowError) {
      return new TooDeepException();
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  /** From here on its thread counts among those that run on, and its place is free. */
  private void abandon(Job job) {
    job.stop();
    synchronized (job) {
      if (!job.isEnded) {
        job.isAbandoned = true;
        runningOn.incrementAndGet();
        places.release();
      }
    }
  }

  private void ended(Job job) {
    synchronized (job) {
      job.isEnded = true;
      if (job.isAbandoned) {
        runningOn.decrementAndGet();
      } else {
        places.release();
      }
    }
  }

  private boolean isAdmitted() {
    try {
      return places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Says how the query of this thread, one of the workers, is stopped. */
  public static void stopBy(Runnable stopper) {
    Job job = Job.CURRENT.get();
    if (job != null) {
      job.stopBy(stopper);
    }
  }

  /** Stops all queries, because together they take more memory than there is. */
  public void stopForMemory() {
    jobs.forEach(Job::stopForMemory);
  }

  @Override
  public void close() {
    jobs.forEach(Job::stop);
    threads.shutdown();
  }

  /** A query that runs; the thread that runs it says how it is stopped. */
  private static final class Job {
    private static final ThreadLocal<Job> CURRENT = new ThreadLocal<>();

    private volatile Runnable stopper = () -> {};
    private volatile boolean isStopped;
    private volatile boolean isStoppedForMemory;
    private boolean isEnded;
    private boolean isAbandoned;

    void stopBy(Runnable how) {
      stopper = how;
      if (isStopped) {
        how.run();
      }
    }

    boolean isStoppedForMemory() {
      return isStoppedForMemory;
    }

    void stop() {
      isStopped = true;
      stopper.run();
    }

    void stopForMemory() {
      isStoppedForMemory = true;
      stop();
    }
  }
}
