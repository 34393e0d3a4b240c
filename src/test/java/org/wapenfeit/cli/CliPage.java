package org.wapenfeit.cli;

import static org.wapenfeit.cli.Ran.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wapenfeit.article.BundledArticles;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Makes docs/cli.md: the help of each command, and what it really prints for an example. */
final class CliPage {
  private static final int MOST_LINES = 42;
  private static final String START =
      """
      # The command line

      Made from the program's own help and from real runs over the bundled articles, by
      `mvn test -Dtest=CliPageTest -Dwapenfeit.write-docs=true`. Output that goes on is cut at `...`.

      Data goes to standard output, everything else to standard error. **Exit codes**: 0 all went well;
      1 something is wrong with the data (an article that was skipped, a broken shape, no such store);
      2 wrong usage.

      **Settings.** Each option may also be given by the environment or by a file; the command line goes
      first, then the environment, then the file. `--port` of `serve` is `WAPENFEIT_SERVE_PORT`, or
      `WAPENFEIT_PORT` for all commands that have it. The file is the one that `WAPENFEIT_CONFIG` names,
      else `wapenfeit.properties` in the current folder, else `~/.config/wapenfeit.properties`, with lines
      such as

      ```properties
      store=/data/claims
      serve.port=8080
      build.max-size=20M
      ```

      **Colours** are used on a terminal only, and not when `NO_COLOR` is set.

      **Inputs** are told by their names: `.txt`, `.html`, `.json`, `.jsonl`, `.csv`, `.rss`, `.atom`,
      `.xml`, `.warc`, `.warc.gz`, `.zip` of these, and each with `.gz` behind it; see
      [articles.md](articles.md). What somebody knows of an article that it does not say goes into
      options or into a file `NAME.meta.json` beside it.

      | command | what it does |
      | --- | --- |
      """;
  private static final String ARTICLE =
      """
      Rusland bestookt Odesa met drones

      De Russische strijdkrachten hebben Odesa vannacht met drones aangevallen, zegt het \
      Oekraïense leger. Daarbij zijn %s mensen omgekomen.
      """;

  private static final String UNCLEAR =
      """
      In Moskou vielen drones op een munitiedepot

      Moskou zwijgt.
      """;

  private final Path folder;
  private final StringBuilder out = new StringBuilder();

  private CliPage(Path folder) {
    this.folder = folder;
  }

  /** The help of a command as it stands on the page. */
  static String help(CommandLine command) {
    return "```text\n" + command.getUsageMessage(Ansi.OFF).stripTrailing() + "\n```\n";
  }

  /**
   * Makes the page.
   *
   * @param folder an empty folder to work in
   */
  static String make(Path folder) throws IOException {
    CliPage page = new CliPage(folder);
    page.prepare();
    page.out.append(START);
    Map<String, CommandLine> commands = Wapenfeit.commandLine().getSubcommands();
    commands.forEach(
        (name, command) ->
            page.out.append("| [`%s`](#%s) | %s |\n".formatted(name, name, purpose(command))));
    commands.forEach(page::command);
    return page.out.toString();
  }

  private static String purpose(CommandLine command) {
    String text = String.join(" ", command.getCommandSpec().usageMessage().description());
    return text.replaceFirst("(?<=[.:]) .*", "").replaceFirst(":$", ".");
  }

  private void prepare() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    for (String name : List.of("goma.txt", "ras-isa.html", "damascus.json")) {
      Files.write(articles.resolve(name), BundledArticles.content(name));
    }
    Path later = Files.createDirectories(folder.resolve("later"));
    Files.writeString(folder.resolve("bericht.txt"), ARTICLE.formatted("vier"));
    Files.writeString(later.resolve("bericht.txt"), ARTICLE.formatted("zes"));
    run("build", path("bericht.txt"), "--store", path("store-of-last-week"));
    run("build", path("later/bericht.txt"), "--store", path("store-of-today"));
  }

  private void command(String name, CommandLine command) {
    out.append("\n## ").append(name).append("\n\n").append(help(command));
    try {
      switch (name) {
        case "demo" -> server("demo", "--port", "3341");
        case "serve" -> server("serve", "--store", "store", "--port", "3342");
        case "build" -> {
          example("build", "articles", "--store", "store");
          Files.writeString(folder.resolve("leeg.txt"), "");
          example("build", "leeg.txt", "bericht.txt", "--out", "bericht.nq", "--verbose");
        }
        case "query" ->
            example(
                "query",
                "SELECT ?source ?quote { ?claim wf:attributedTo/rdfs:label ?source ; wf:quote ?quote"
                    + " FILTER(LANG(?source) = 'nl') } ORDER BY ?quote LIMIT 5",
                "--store",
                "store",
                "--format",
                "csv");
        case "claims" -> {
          example("claims", "bericht.txt");
          example("claims", "bericht.txt", "--format", "json");
          Files.writeString(folder.resolve("moskou.txt"), UNCLEAR);
          example("claims", "moskou.txt", "--explain");
        }
        case "gaps" -> example("gaps", "articles", "--top", "3");
        case "export" -> {
          example("export", "claims.csv", "--store", "store");
          file("claims.csv", 4);
          example("export", "claims.nanopub.trig", "--store", "store-of-today");
        }
        case "stats" -> example("stats", "--store", "store", "--top", "8");
        case "validate" -> example("validate", "store");
        case "diff" -> example("diff", "store-of-last-week", "store-of-today");
        case "backup" -> example("backup", "copy", "--store", "store");
        case "compact" -> example("compact", "--store", "store");
        case "evaluate" ->
            example(
                "evaluate",
                "--gold",
                "src/test/resources/articles",
                "--articles",
                "src/main/resources/articles");
        case "completion" -> example("completion");
        default ->
            out.append("\n`docs/models.md` tells what it prints and how good the models get.\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void example(String... arguments) {
    List<String> real = new ArrayList<>();
    for (String argument : arguments) {
      real.add(isOurs(argument) ? path(argument) : argument);
    }
    Ran ran = run(real.toArray(String[]::new));
    print(arguments, (ran.out() + ran.err()).lines().toList());
  }

  private boolean isOurs(String argument) {
    return Files.exists(folder.resolve(argument))
        || argument.equals("store")
        || argument.equals("copy")
        || argument.matches("[a-z]+(\\.[a-z]+)+");
  }

  private void print(String[] arguments, List<String> lines) {
    String given =
        List.of(arguments).stream()
            .map(a -> a.matches("[\\w./-]+") ? a : "\"" + a + "\"")
            .collect(Collectors.joining(" "));
    out.append("\n```console\n$ wapenfeit ").append(given).append('\n');
    lines.stream()
        .limit(MOST_LINES)
        .map(l -> l.replace(folder + "/", ""))
        .forEach(l -> out.append(l.stripTrailing()).append('\n'));
    out.append(lines.size() > MOST_LINES ? "...\n```\n" : "```\n");
  }

  private void file(String name, int lines) throws IOException {
    List<String> all = Files.readAllLines(folder.resolve(name));
    out.append("\n```console\n$ head -n %d %s\n".formatted(lines, name));
    all.stream().limit(lines).forEach(l -> out.append(l.stripTrailing()).append('\n'));
    out.append("```\n");
  }

  /** A server says where it is and goes on: it is stopped after that. */
  private void server(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.wapenfeit.cli.Wapenfeit"));
    for (String argument : arguments) {
      command.add(isOurs(argument) ? path(argument) : argument);
    }
    if (arguments[0].equals("serve")) {
      run("build", path("articles"), "--store", path("store"));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = in.readLine();
      while (line != null) {
        lines.add(line);
        line = line.startsWith("Ctrl-C") ? null : in.readLine();
      }
    } finally {
      process.destroy();
      process.onExit().join();
    }
    print(arguments, lines);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
