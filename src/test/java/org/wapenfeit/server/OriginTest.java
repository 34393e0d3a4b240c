package org.wapenfeit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.graph.Things;

/** A server that was not told its address goes by the host that is asked for. */
class OriginTest {
  private static final String HERE = "http://data.example.org:8080/";
  private static final String DATA = "https://w3id.org/wapenfeit/id/";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served =
        Served.of(
            folder,
            ServerSettings.STANDARD,
            article(
                "a.txt",
                "2024-01",
                claim(EventType.WeaponUse, "Rusland gebruikt raketten")
                    .with(Role.agent, Things.RUSSIA)
                    .with(Role.weapon, Things.MISSILE)));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void aNameUnderTheBaseIsAnsweredForAtAnyHost() throws IOException {
    String answer = get("id/Russia", "text/turtle");
    assertTrue(answer.startsWith("HTTP/1.1 303"), answer);
    assertTrue(answer.contains("Location: " + HERE + "data/Russia.ttl\r\n"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/n-triples", "application/rdf+xml"})
  void namesOfDataStayAsTheyAre(String type) throws IOException {
    String body = body(get("data/Russia", type));
    assertTrue(body.contains(DATA), body);
    assertFalse(body.contains("data.example.org"), body);
  }

  @Test
  void jsonLdHasTheContextOfTheHostThatIsAskedFor() throws IOException {
    String body = body(get("data/Russia", "application/ld+json"));
    assertTrue(body.contains("\"@context\" : \"" + HERE + "context.jsonld\""), body);
    assertEquals(1, body.split("data.example.org", -1).length - 1, body);
  }

  @Test
  void theDataSetIsDescribedWithTheAddressesOfTheHostThatIsAskedFor() throws IOException {
    String body = body(get(".well-known/void", "application/n-triples"));
    assertTrue(body.contains("<" + HERE + "wapenfeit/sparql>"), body);
    assertTrue(body.contains("<http://rdfs.org/ns/void#uriSpace> \"" + DATA + "\""), body);
    assertTrue(
        body(get("openapi.json", "*/*")).contains("\"url\": \"http://data.example.org:8080\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "id/Russia", "data/Russia.html", "ontology", ".well-known/void", "relations"})
  void headersThatAnybodyCanSendChangeNothing(String path) throws IOException {
    String forwarded =
        "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Port: 1\r\n"
            + "X-Forwarded-Prefix: /evil.example\r\nForwarded: host=evil.example;proto=https\r\n";
    for (String type : new String[] {"text/html", "application/ld+json"}) {
      assertFalse(get(path, type, forwarded).contains("evil.example"), path);
    }
  }

  private static String get(String path, String accept) throws IOException {
    return get(path, accept, "");
  }

  private static String get(String path, String accept, String headers) throws IOException {
    String request =
        "GET /%s HTTP/1.1\r\nHost: data.example.org:8080\r\nAccept: %s\r\n%sConnection: close\r\n\r\n"
            .formatted(path, accept, headers);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String body(String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    return answer.substring(answer.indexOf("\r\n\r\n"));
  }
}
