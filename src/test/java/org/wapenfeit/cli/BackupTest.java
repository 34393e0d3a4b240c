package org.wapenfeit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.cli.Ran.run;
import static org.wapenfeit.graph.ArticleSketch.article;
import static org.wapenfeit.graph.ClaimSketch.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.graph.Things;
import org.wapenfeit.server.Served;
import org.wapenfeit.store.ClaimStore;
import org.wapenfeit.store.ServerNote;

/** A store beside the server that holds it: a process of its own, as a store belongs to one. */
class BackupTest {
  @TempDir static Path folder;
  private static Path store;
  private static Process server;

  @BeforeAll
  static void serve() throws IOException {
    store = folder.resolve("store");
    try (ClaimStore made = ClaimStore.openOrCreate(store)) {
      made.replace(
          Served.graphs(
              article(
                  "a.txt",
                  "2024-01",
                  claim(EventType.WeaponUse, "Rusland gebruikt raketten")
                      .with(Role.agent, Things.RUSSIA)
                      .with(Role.weapon, Things.MISSILE))));
    }
    server =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Wapenfeit.class.getName(),
                "serve",
                "--store",
                store.toString(),
                "--port",
                "0")
            .redirectErrorStream(true)
            .start();
    BufferedReader out = server.inputReader();
    String line = out.readLine();
    while (line != null && !line.startsWith("Ctrl-C")) {
      line = out.readLine();
    }
    assertTrue(line != null, "it serves");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  @Test
  void aStoreThatIsServedIsCopiedWhole() {
    String copy = folder.resolve("backups/today").toString();
    Ran backup = run("backup", copy, "--store", store.toString());
    assertEquals(0, backup.code(), backup.err());
    String query =
        "PREFIX text: <http://jena.apache.org/text#>"
            + " SELECT ?quote { ?claim text:query 'raketten' ; wf:quote ?quote }";
    Ran asked = run("query", query, "--store", copy, "--format", "csv");
    assertEquals("quote\r\nRusland gebruikt raketten\r\n", asked.out(), asked.err());
    assertTrue(ServerNote.in(Path.of(copy)).isEmpty(), "nobody serves the copy");
  }

  @Test
  void whoNeedsTheStoreAloneIsToldToStopTheServer() {
    Ran ran = run("compact", "--store", store.toString());
    assertEquals(1, ran.code(), ran.err());
    assertTrue(ran.err().contains("is served at http://127.0.0.1:"), ran.err());
    assertTrue(ran.err().contains("kill " + server.pid()), ran.err());
    assertTrue(ServerNote.in(store).isPresent(), "its note is left alone");
  }
}
