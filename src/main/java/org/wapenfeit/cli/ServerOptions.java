package org.wapenfeit.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.query.QueryCatalog;
import org.wapenfeit.server.QueryLimits;
import org.wapenfeit.server.WapenfeitServer;
import org.wapenfeit.store.ClaimStore;
import org.wapenfeit.store.ServerNote;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the commands that serve. */
final class ServerOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "address to listen at (default: ${DEFAULT-VALUE}, this machine only)")
  private String host;

  @Option(
      names = "--texts",
      negatable = true,
      description = {
        "serve whole articles, or quotes only",
        "(default: whole articles to this machine, quotes only to others)"
      })
  private Boolean texts;

  private int port;
  private int timeout;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3330",
      description = "TCP port, 0 for any that is free (default: ${DEFAULT-VALUE})")
  void port(int value) {
    port = inRange("--port", value, 0, 65535);
  }

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "time that one query may take (default: ${DEFAULT-VALUE})")
  void timeout(int value) {
    timeout = inRange("--timeout", value, 1, 86400);
  }

  private int inRange(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new ParameterException(
          spec.commandLine(), "%s is from %d to %d, not %d".formatted(option, least, most, value));
    }
    return value;
  }

  /** Serves the store until the process is told to stop. */
  void serve(ClaimStore store, Loudness loudness) throws IOException {
    if (!servesTexts()) {
      store.withhold(WF.text);
    }
    WapenfeitServer.Builder builder =
        WapenfeitServer.of(store.dataset())
            .host(host)
            .port(port)
            .limits(QueryLimits.DEFAULT.withTime(Duration.ofSeconds(timeout)))
            .queries(QueryCatalog.standard().all());
    try (WapenfeitServer server = builder.start()) {
      Thread cleaner = new Thread(() -> stop(server, store));
      Runtime.getRuntime().addShutdownHook(cleaner);
      new ServerNote(server.endpoint(), ProcessHandle.current().pid()).leaveIn(store.folder());
      announce(server, loudness);
      server.join();
    }
  }

  private boolean servesTexts() throws UnknownHostException {
    return texts == null ? InetAddress.getByName(host).isLoopbackAddress() : texts;
  }

  private static void announce(WapenfeitServer server, Loudness loudness) {
    loudness.tell("Start page   " + server.url());
    loudness.tell("SPARQL       " + server.endpoint());
    loudness.tell("Ctrl-C stops the server.");
  }

  private static void stop(WapenfeitServer server, ClaimStore store) {
    server.close();
    store.close();
    try {
      ServerNote.removeFrom(store.folder());
    } catch (IOException e) {
      // It names a process that is gone, which its readers notice.
      return;
    }
  }
}
