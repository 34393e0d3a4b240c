package org.wapenfeit.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.query.QueryCatalog;
import org.wapenfeit.server.ServerSettings;
import org.wapenfeit.server.WapenfeitServer;
import org.wapenfeit.server.http.Origin;
import org.wapenfeit.server.sparql.QueryLimits;
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

  @Option(
      names = "--license",
      paramLabel = "IRI",
      defaultValue = ServerSettings.LICENSE,
      description = "licence of the data, as its description says (default: ${DEFAULT-VALUE})")
  private String license;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = {
        "write a line for each request there; with yyyy_mm_dd in its name, a file a day",
        "(default: none)"
      })
  private Path accessLog;

  private Origin origin = Origin.ofRequest();
  private int port;
  private int timeout;
  private int queries;

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

  @Option(
      names = "--queries",
      paramLabel = "N",
      defaultValue = "8",
      description = "queries that run at a time (default: ${DEFAULT-VALUE})")
  void queries(int value) {
    queries = inRange("--queries", value, 1, 1000);
  }

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = {
        "address that others reach this server at, as behind a proxy, for links to its own pages",
        "(default: the one that each request names)"
      })
  void publicUrl(String value) {
    try {
      origin = Origin.of(value);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--public-url is " + e.getMessage());
    }
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
    try (WapenfeitServer server =
        WapenfeitServer.start(store.dataset(), QueryCatalog.standard().all(), settings())) {
      Thread cleaner = new Thread(() -> stop(server, store));
      Runtime.getRuntime().addShutdownHook(cleaner);
      new ServerNote(server.endpoint(), ProcessHandle.current().pid()).leaveIn(store.folder());
      announce(server, loudness);
      server.join();
    }
  }

  private ServerSettings settings() throws IOException {
    return ServerSettings.STANDARD
        .at(host, port)
        .withOrigin(origin)
        .withLimits(QueryLimits.DEFAULT.withTime(Duration.ofSeconds(timeout)).withAtATime(queries))
        .withLicense(license)
        .withVersion(Version.number())
        .withAccessLog(Optional.ofNullable(accessLog));
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
