package org.wapenfeit.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Another process holds the store: TDB2 belongs to one process at a time. */
public final class StoreLockedException extends StoreException {
  private static final long serialVersionUID = 1L;

  private final transient OptionalLong holder;
  private final transient Optional<ServerNote> server;

  StoreLockedException(Path folder, OptionalLong holder, Throwable cause) {
    this(folder, holder, server(folder, holder), cause);
  }

  private StoreLockedException(
      Path folder, OptionalLong holder, Optional<ServerNote> server, Throwable cause) {
    super(server.map(note -> served(folder, note)).orElseGet(() -> held(folder, holder)), cause);
    this.holder = holder;
    this.server = server;
  }

  /** The process that holds the store, where the lock tells it. */
  public OptionalLong holder() {
    return holder;
  }

  /** The note of the server that holds the store, if it is one. */
  public Optional<ServerNote> server() {
    return server;
  }

  /**
   * A note may be left over from a server that was killed; then another process holds the store.
   */
  private static Optional<ServerNote> server(Path folder, OptionalLong holder) {
    return ServerNote.in(folder)
        .filter(note -> holder.isPresent() && note.process() == holder.getAsLong());
  }

  private static String served(Path folder, ServerNote server) {
    return "the store %s is served at %s by process %d: stop the server (kill %3$d), try again, and"
            .formatted(folder, server.endpoint(), server.process())
        + " then serve it again";
  }

  private static String held(Path folder, OptionalLong holder) {
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
