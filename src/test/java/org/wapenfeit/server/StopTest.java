package org.wapenfeit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wapenfeit.server.sparql.QueryLimits;

class StopTest {
  private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  @TempDir Path folder;

  @Test
  void requestsThatRunEndAndAreLoggedWhenTheServerIsStopped() throws Exception {
    Path log = folder.resolve("access.log");
    ServerSettings settings =
        ServerSettings.STANDARD
            .withLimits(QueryLimits.DEFAULT.withTime(Duration.ofSeconds(2)))
            .withAccessLog(Optional.of(log));
    Served served = Served.of(folder.resolve("store"), settings);
    assertEquals(200, served.get("health").statusCode());
    CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(() -> ask(served));
    Thread.sleep(700);
    served.close();
    assertEquals(503, slow.get().statusCode());
    assertTrue(slow.get().body().contains("took longer"), slow.get().body());
    assertThrows(IOException.class, () -> served.get("health"));
    assertTrue(Files.readString(log).contains("GET /health"), Files.readString(log));
  }

  private static HttpResponse<String> ask(Served served) {
    try {
      return served.ask(SLOW);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
