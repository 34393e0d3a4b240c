package org.wapenfeit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  @TempDir Path folder;

  @Test
  void theQuestionOfTheReadmeFindsTheNorthKoreanMissileOfTheWhiteHouse() throws IOException {
    String store = folder.resolve("store").toString();
    run("build", "src/main/resources/articles", "--store", store, "--quiet");
    Ran answer = run("query", question(), "--store", store, "--format", "csv");
    assertEquals(0, answer.code(), answer.err());
    assertTrue(
        answer.out().lines().anyMatch(l -> l.contains("North_Korea") && l.contains("White_House")),
        answer.out());
  }

  private static String question() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```sparql\n") + "```sparql\n".length();
    return readme.substring(start, readme.indexOf("```", start));
  }
}
