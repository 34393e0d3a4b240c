package org.wapenfeit.server.running;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Bounds what clients take that send or read slowly: how many connections there are, how long a
 * request may take to arrive, and how slowly its answer may be read.
 */
public final class SlowClients {
  private static final int MOST_CONNECTIONS = 1000;
  private static final int BYTES_A_SECOND = 500;
  private static final int IDLE_MILLIS = 30_000;

  /** Bytes that Jetty counts for each piece that a body comes in. */
  private static final int FRAMING = 16;

  private SlowClients() {}

  /**
   * Sets the bounds on a server that was not started yet.
   *
   * @param millis how long a request may take to arrive
   * @param bytes how long its body may be; Jetty refuses more (413)
   */
  public static void bound(Server server, ServerConnector connector, long millis, long bytes) {
    connector.setIdleTimeout(IDLE_MILLIS);
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setMinResponseDataRate(BYTES_A_SECOND);
    http.setSendServerVersion(false);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    Latecomers latecomers = new Latecomers(millis);
    connector.addBean(latecomers);
    // A request is handled when its body is there, so that one that comes slowly holds no thread.
    Handler whole =
        new EagerContentHandler(
            latecomers.new Arrived(server.getHandler()),
            new EagerContentHandler.RetainedContentLoaderFactory(2 * bytes, FRAMING, true));
    SizeLimitHandler limit = new SizeLimitHandler(bytes, -1);
    limit.setHandler(whole);
    server.setHandler(limit);
  }

  /**
   * Closes connections whose request does not get here in time: Jetty's idle time begins anew with
   * every byte, so that a client could keep a connection with one byte now and then.
   */
  private static final class Latecomers extends ScheduledExecutorScheduler
      implements Connection.Listener {
    private final Map<Connection, Seen> seen = new ConcurrentHashMap<>();
    private final Set<Connection> answered = ConcurrentHashMap.newKeySet();
    private final long millis;

    Latecomers(long millis) {
      super("latecomers", true);
      this.millis = millis;
    }

    /**
     * A connection since its last request was answered, or since it was opened.
     *
     * @param bytes that had come then; more means that another request is on its way
     */
    private record Seen(long bytes, long since) {}

    /** Told when all of a request is here: from then on the answer is what takes time. */
    private final class Arrived extends Handler.Wrapper {
      Arrived(Handler handler) {
        super(handler);
      }

      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        answered.add(connection);
        Request.addCompletionListener(request, failure -> again(connection));
        return super.handle(request, response, callback);
      }
    }

    private void again(Connection connection) {
      seen.computeIfPresent(connection, (c, before) -> new Seen(c.getBytesIn(), System.nanoTime()));
      answered.remove(connection);
    }

    @Override
    protected void doStart() throws Exception {
      super.doStart();
      plan();
    }

    private void plan() {
      schedule(this::look, Math.max(100, millis / 5), TimeUnit.MILLISECONDS);
    }

    private void look() {
      seen.forEach(this::look);
      if (isRunning()) {
        plan();
      }
    }

    /** One on which nothing came is idle, and Jetty's to close. */
    private void look(Connection connection, Seen before) {
      boolean isLate = System.nanoTime() - before.since() > TimeUnit.MILLISECONDS.toNanos(millis);
      if (answered.contains(connection)) {
        return;
      }
      if (connection.getBytesIn() == before.bytes()) {
        seen.replace(connection, before, new Seen(before.bytes(), System.nanoTime()));
      } else if (isLate) {
        connection.getEndPoint().close();
      }
    }

    @Override
    public void onOpened(Connection connection) {
      seen.put(connection, new Seen(0, System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
      seen.remove(connection);
      answered.remove(connection);
    }
  }
}
