package org.wapenfeit.server.running;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Stops all queries when even a full collection leaves little memory, before a query that gathers
 * without bound takes the server down.
 */
public final class MemoryGuard implements AutoCloseable {
  /** Share of a pool that may be in use after a collection. */
  private static final double MOST = 0.85;

  private static final int EVERY_MILLIS = 100;

  private final List<MemoryPoolMXBean> pools;
  private long acted;
  private final ScheduledExecutorService timer;

  /**
   * Watches from now on.
   *
   * @param stop stops the queries
   */
  public MemoryGuard(Runnable stop) {
    pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP && p.isCollectionUsageThresholdSupported())
            .filter(p -> p.isUsageThresholdSupported())
            .toList();
    timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "memory-guard");
              thread.setDaemon(true);
              return thread;
            });
    timer.scheduleAtFixedRate(() -> look(stop), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Acts once on what a collection left: what was stopped is gone only after the next. */
  private void look(Runnable stop) {
    for (MemoryPoolMXBean pool : pools) {
      MemoryUsage usage = pool.getCollectionUsage();
      if (isFull(usage) && usage.getUsed() != acted) {
        acted = usage.getUsed();
        stop.run();
      }
    }
  }

  private static boolean isFull(MemoryUsage usage) {
    return usage != null && usage.getMax() > 0 && usage.getUsed() > MOST * usage.getMax();
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
