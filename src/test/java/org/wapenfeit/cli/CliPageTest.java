package org.wapenfeit.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliPageTest {
  private static final Path PAGE = Path.of("docs/cli.md");
  private static final String WRITE = "wapenfeit.write-docs";

  @TempDir Path folder;

  @Test
  void thePageShowsTheHelpOfEachCommandAsItIs() throws IOException {
    assumeTrue(!Boolean.getBoolean(WRITE), "the page is being written");
    String page = Files.readString(PAGE);
    Wapenfeit.commandLine()
        .getSubcommands()
        .forEach(
            (name, command) ->
                assertTrue(
                    page.contains(CliPage.help(command)),
                    "docs/cli.md has another help of '"
                        + name
                        + "': make it anew with -D"
                        + WRITE));
  }

  @Test
  void thePageIsMadeAnewOnRequest() throws IOException {
    assumeTrue(Boolean.getBoolean(WRITE), "only with -D" + WRITE + "=true");
    Files.writeString(PAGE, CliPage.make(folder));
  }
}
