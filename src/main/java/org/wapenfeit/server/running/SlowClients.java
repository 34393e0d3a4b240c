package org.wapenfeit.server.running;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Bounds what clients take that send or read slowly: how many connections there are, how long a
 * request may take to arrive, and how slowly its body may come or its answer be read.
 */
public final class SlowClients {
  private static final int MOST_CONNECTIONS = 1000;
  private static final int BYTES_A_SECOND = 500;
  private static final int IDLE_MILLIS = 30_000;

  private SlowClients() {}

  /**
   * Sets the bounds.
   *
   * @param headMillis how long the head of a request may take to arrive
   */
  public static void bound(Server server, ServerConnector connector, long headMillis) {
    connector.setIdleTimeout(IDLE_MILLIS);
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setMinRequestDataRate(BYTES_A_SECOND);
    http.setMinResponseDataRate(BYTES_A_SECOND);
    http.setSendServerVersion(false);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    connector.addBean(new Latecomers(headMillis));
  }

  /**
   * Closes connections on which bytes come and no request gets done: Jetty's idle time begins anew
   * with every byte, so that a client could keep a connection with one byte now and then.
   */
  private static final class Latecomers extends ScheduledExecutorScheduler
      implements Connection.Listener {
    private final Map<Connection, Seen> seen = new ConcurrentHashMap<>();
    private final long millis;

    Latecomers(long millis) {
      super("latecomers", true);
      this.millis = millis;
    }

    private record Seen(long messages, long bytes, long since) {}

    @Override
    protected void doStart() throws Exception {
      super.doStart();
      again();
    }

    private void again() {
      schedule(this::look, Math.max(100, millis / 5), TimeUnit.MILLISECONDS);
    }

    private void look() {
      seen.forEach(this::look);
      if (isRunning()) {
        again();
      }
    }

    /** A request that arrived and is being answered counts as in and not as out. */
    private void look(Connection connection, Seen before) {
      long messages = connection.getMessagesIn() + connection.getMessagesOut();
      boolean isAnswering = connection.getMessagesIn() > connection.getMessagesOut();
      long now = System.nanoTime();
      if (isAnswering || messages != before.messages()) {
        seen.put(connection, new Seen(messages, connection.getBytesIn(), now));
      } else if (connection.getBytesIn() != before.bytes()
          && now - before.since() > TimeUnit.MILLISECONDS.toNanos(millis)) {
        connection.getEndPoint().close();
      }
    }

    @Override
    public void onOpened(Connection connection) {
      seen.put(connection, new Seen(0, 0, System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
      seen.remove(connection);
    }
  }
}
