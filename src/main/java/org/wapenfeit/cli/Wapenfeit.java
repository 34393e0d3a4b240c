package org.wapenfeit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.sys.JenaSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code wapenfeit}. */
@Command(
    name = "wapenfeit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads Dutch news about wars and turns it into linked data.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      ClaimsCommand.class,
      GapsCommand.class,
      ExportCommand.class,
      StatsCommand.class,
      ValidateCommand.class,
      DiffCommand.class,
      BackupCommand.class,
      CompactCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      LearnCommand.class,
      CompletionCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 all went well; 1 something is wrong with the data; 2 wrong usage.",
      "",
      "Examples:",
      "  wapenfeit demo",
      "  wapenfeit build articles/ --store store",
      "  wapenfeit serve --store store",
      "  wapenfeit query weapon-use --store store",
      "  wapenfeit claims articles/bericht.txt"
    })
public final class Wapenfeit implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs the program and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /**
   * Runs the program.
   *
   * @return the exit code: 0, 1 (data) or 2 (usage)
   */
  public static int run(String... args) {
    // Two threads that ask for it first at once would wait for each other for ever.
    JenaSystem.init();
    return run(System.getenv(), args);
  }

  /** Runs it with settings from these variables and the file that they or the folder name. */
  private static int run(Map<String, String> environment, String... args) {
    CommandLine command = commandLine();
    try {
      Settings settings = Settings.of(environment, Path.of(""));
      settings.check(command);
      command.setDefaultValueProvider(settings);
    } catch (DataException e) {
      command.getErr().println("wapenfeit: " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
    return command.execute(args);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Wapenfeit())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(Colours.scheme(System.getenv()))
        .setExecutionExceptionHandler(new Failures());
  }

  /** Called without a command: that is wrong usage. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Which command? See 'wapenfeit --help' for all of them.");
  }

  /** Where data goes. */
  static PrintWriter out(CommandSpec spec) {
    return spec.commandLine().getOut();
  }

  /** Where all else goes. */
  static PrintWriter err(CommandSpec spec) {
    return spec.commandLine().getErr();
  }
}
