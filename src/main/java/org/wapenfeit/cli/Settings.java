package org.wapenfeit.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are where the command line leaves them out: first the environment, {@code
 * WAPENFEIT_SERVE_PORT} or {@code WAPENFEIT_PORT}, then a file with lines such as {@code
 * serve.port=8080} or {@code port=8080}. The file is that of {@code WAPENFEIT_CONFIG}, or {@code
 * wapenfeit.properties} in the current folder, or {@code ~/.config/wapenfeit.properties}.
 */
final class Settings implements IDefaultValueProvider {
  private static final String PREFIX = "WAPENFEIT_";
  private static final String FILE_VARIABLE = "WAPENFEIT_CONFIG";
  private static final String FILE = "wapenfeit.properties";

  /** Variables of the start script, which are no options. */
  private static final Set<String> NO_OPTIONS = Set.of("help", "version");

  private final Map<String, String> environment;
  private final Map<String, String> file;

  private Settings(Map<String, String> environment, Map<String, String> file) {
    this.environment = environment;
    this.file = file;
  }

  /**
   * The settings of this environment.
   *
   * @param environment variables
   * @param folder the current folder
   * @throws DataException when the file cannot be read
   */
  static Settings of(Map<String, String> environment, Path folder) {
    Optional<Path> file = file(environment, folder);
    return new Settings(environment, file.isEmpty() ? Map.of() : read(file.get()));
  }

  private static Optional<Path> file(Map<String, String> environment, Path folder) {
    String named = environment.get(FILE_VARIABLE);
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    Path here = folder.resolve(FILE);
    Path own = Path.of(environment.getOrDefault("HOME", "."), ".config", FILE);
    return Files.isRegularFile(here)
        ? Optional.of(here)
        : Optional.of(own).filter(Files::isRegularFile);
  }

  private static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new DataException(
          "the settings in " + file + " cannot be read (" + e + "): correct or remove the file");
    }
    Map<String, String> values = new LinkedHashMap<>();
    properties.forEach((key, value) -> values.put(key.toString(), value.toString().strip()));
    return values;
  }

  /**
   * Makes sure that the file sets only what there is.
   *
   * @throws DataException when it sets something else, naming it
   */
  void check(CommandLine program) {
    Set<String> known = new TreeSet<>();
    program
        .getSubcommands()
        .forEach(
            (name, command) ->
                command.getCommandSpec().options().stream()
                    .map(Settings::name)
                    .filter(option -> !NO_OPTIONS.contains(option))
                    .forEach(option -> known.addAll(Set.of(option, name + "." + option))));
    for (String key : file.keySet()) {
      if (!known.contains(key)) {
        throw new DataException(
            "the settings have '"
                + key
                + "', which is no option: they look like port=8080 or"
                + " serve.port=8080");
      }
    }
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || NO_OPTIONS.contains(name(option))) {
      return null;
    }
    String name = name(option);
    String command = option.command().name();
    String own = value(environment, variable(command + "-" + name), variable(name));
    return own != null ? own : value(file, command + "." + name, name);
  }

  private static String value(Map<String, String> values, String special, String general) {
    return values.getOrDefault(special, values.get(general));
  }

  private static String variable(String name) {
    return PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }
}
