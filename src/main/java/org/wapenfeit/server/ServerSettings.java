package org.wapenfeit.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.server.http.Origin;
import org.wapenfeit.server.sparql.QueryLimits;

/**
 * How a server is set up; {@link #STANDARD} with what is to be different.
 *
 * @param host name or address to listen at
 * @param port TCP port; 0 takes a free one
 * @param origin where those who ask find it
 * @param limits what a query may take
 * @param license IRI of the licence of the data
 * @param version version of the program
 * @param iris what names of data begin with
 * @param accessLog file that a line for each request goes to
 * @param patience how long the head of a request may take to arrive
 * @param farewell how long requests that run may take when the server is told to stop
 */
public record ServerSettings(
    String host,
    int port,
    Origin origin,
    QueryLimits limits,
    String license,
    String version,
    Iris iris,
    Optional<Path> accessLog,
    Duration patience,
    Duration farewell) {
  /** The licence that data has unless the one who publishes says otherwise. */
  public static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

  /** On a free port of the loopback, which other machines cannot see. */
  public static final ServerSettings STANDARD =
      new ServerSettings(
          "127.0.0.1",
          0,
          Origin.ofRequest(),
          QueryLimits.DEFAULT,
          LICENSE,
          "",
          Iris.standard(),
          Optional.empty(),
          Duration.ofSeconds(20),
          Duration.ofSeconds(30));

  public ServerSettings at(String otherHost, int otherPort) {
    return new ServerSettings(
        otherHost, otherPort, origin, limits, license, version, iris, accessLog, patience,
        farewell);
  }

  public ServerSettings withOrigin(Origin other) {
    return new ServerSettings(
        host, port, other, limits, license, version, iris, accessLog, patience, farewell);
  }

  public ServerSettings withLimits(QueryLimits other) {
    return new ServerSettings(
        host, port, origin, other, license, version, iris, accessLog, patience, farewell);
  }

  public ServerSettings withLicense(String other) {
    return new ServerSettings(
        host, port, origin, limits, other, version, iris, accessLog, patience, farewell);
  }

  public ServerSettings withVersion(String other) {
    return new ServerSettings(
        host, port, origin, limits, license, other, iris, accessLog, patience, farewell);
  }

  public ServerSettings withAccessLog(Optional<Path> other) {
    return new ServerSettings(
        host, port, origin, limits, license, version, iris, other, patience, farewell);
  }

  public ServerSettings withPatience(Duration other) {
    return new ServerSettings(
        host, port, origin, limits, license, version, iris, accessLog, other, farewell);
  }
}
