package org.wapenfeit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class SettingsTest {
  @TempDir Path folder;

  @Test
  void theEnvironmentGoesBeforeTheFile() throws IOException {
    Files.writeString(folder.resolve("wapenfeit.properties"), "serve.port=8080\ntop=5\n");
    assertEquals("8080", value(Map.of(), "serve", "--port"));
    assertEquals("9090", value(Map.of("WAPENFEIT_PORT", "9090"), "serve", "--port"));
    assertEquals(
        "7070",
        value(Map.of("WAPENFEIT_PORT", "9090", "WAPENFEIT_SERVE_PORT", "7070"), "serve", "--port"));
    assertEquals("5", value(Map.of(), "stats", "--top"));
    assertEquals(null, value(Map.of(), "demo", "--port"));
  }

  @Test
  void aSettingCanStandForARequiredOption() {
    CommandLine command = Wapenfeit.commandLine();
    command.setDefaultValueProvider(Settings.of(Map.of("WAPENFEIT_STORE", "mine"), folder));
    Object store =
        command.parseArgs("serve").subcommand().commandSpec().findOption("--store").getValue();
    assertEquals(Path.of("mine"), store);
  }

  @Test
  void anUnknownSettingIsNamed() throws IOException {
    Files.writeString(folder.resolve("wapenfeit.properties"), "serve.prot=8080\n");
    Settings settings = Settings.of(Map.of(), folder);
    DataException e =
        assertThrows(DataException.class, () -> settings.check(Wapenfeit.commandLine()));
    assertTrue(e.getMessage().contains("serve.prot"), e.getMessage());
  }

  @Test
  void coloursAreOffWhereNobodyWantsThem() {
    assertFalse(Colours.scheme(Map.of("NO_COLOR", "1")).ansi().enabled());
  }

  @Test
  void everyOptionHasOneSpelling() {
    Wapenfeit.commandLine()
        .getSubcommands()
        .values()
        .forEach(
            command ->
                command
                    .getCommandSpec()
                    .options()
                    .forEach(
                        option ->
                            assertEquals(
                                1,
                                java.util.Arrays.stream(option.names())
                                    .filter(n -> n.startsWith("--"))
                                    .count(),
                                option.toString())));
  }

  private String value(Map<String, String> environment, String command, String option)
      throws IOException {
    CommandLine program = Wapenfeit.commandLine().getSubcommands().get(command);
    OptionSpec spec = program.getCommandSpec().findOption(option);
    return Settings.of(environment, folder).defaultValue(spec);
  }
}
