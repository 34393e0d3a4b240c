package org.wapenfeit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.cli.Ran.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wapenfeit.article.Mutations;

/** Damaged inputs through the command line, from bytes to graph. */
class FuzzTest {
  /** More with {@code -Dwapenfeit.fuzz=2000}. */
  private static final int INPUTS = Integer.getInteger("wapenfeit.fuzz", 150);

  private static final int MOST_BYTES = 2500;

  @TempDir Path folder;

  @Test
  void noInputBreaksABuild() throws IOException {
    Mutations mutations = new Mutations(20241119);
    Path inputs = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < INPUTS; i++) {
      Mutations.Mutated next = mutations.next();
      byte[] bytes = Arrays.copyOf(next.bytes(), Math.min(next.bytes().length, size(next)));
      Files.write(inputs.resolve("%04d-%s".formatted(i, next.name())), bytes);
    }
    Path report = folder.resolve("report.json");
    Path graph = folder.resolve("graph.nq");
    Ran ran =
        run(
            "build",
            inputs.toString(),
            "--out",
            graph.toString(),
            "--any-language",
            "--report",
            report.toString());
    assertTrue(ran.code() <= 1, ran.err());
    assertFalse(ran.err().contains("fault of the program"), ran.err());
    JsonNode came = new ObjectMapper().readTree(Files.readString(report));
    assertTrue(came.get("read").asInt() > INPUTS / 4, ran.err());
    Ran valid = run("validate", graph.toString());
    assertEquals(0, valid.code(), valid.out() + valid.err());
  }

  /** Archives are of no use when cut; texts are shortened for speed. */
  private static int size(Mutations.Mutated input) {
    return input.name().matches(".*\\.(zip|gz)") ? Integer.MAX_VALUE : MOST_BYTES;
  }
}
