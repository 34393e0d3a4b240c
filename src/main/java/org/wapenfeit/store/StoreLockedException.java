package org.wapenfeit.store;

import java.nio.file.Path;
import java.util.OptionalLong;

/** Another process holds the store: TDB2 belongs to one process at a time. */
public final class StoreLockedException extends StoreException {
  private static final long serialVersionUID = 1L;

  private final transient OptionalLong holder;

  StoreLockedException(Path folder, OptionalLong holder, Throwable cause) {
    super(message(folder, holder), cause);
    this.holder = holder;
  }

  /** The process that holds the store, where the lock tells it. */
  public OptionalLong holder() {
    return holder;
  }

  private static String message(Path folder, OptionalLong holder) {
    String who = holder.isPresent() ? "process " + holder.getAsLong() : "another process";
    String stop = holder.isPresent() ? " (kill " + holder.getAsLong() + ")" : "";
    return "the store "
        + folder
        + " is held by "
        + who
        + ": wait until it ends or stop it"
        + stop
        + ", or use another folder with --store";
  }
}
