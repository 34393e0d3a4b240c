package org.wapenfeit.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much a command says on standard error; both options go with every command. */
final class Loudness {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-q", "--quiet"},
      description = "say only what goes wrong")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "say more: each article, and where in the program a fault is")
  private boolean verbose;

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose && !quiet;
  }

  /** A line for those who want to know more. */
  void detail(String line) {
    if (isVerbose()) {
      CommandLine command = spec.commandLine();
      command.getErr().println(line);
      command.getErr().flush();
    }
  }

  /** A line for all but the quiet. */
  void tell(String line) {
    if (!quiet) {
      CommandLine command = spec.commandLine();
      command.getErr().println(line);
      command.getErr().flush();
    }
  }
}
