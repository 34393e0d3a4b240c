package org.wapenfeit.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wapenfeit completion}. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Prints a script for bash or zsh that completes commands and options.",
    footer = {
      "",
      "Examples:",
      "  source <(wapenfeit completion)",
      "  wapenfeit completion > /etc/bash_completion.d/wapenfeit"
    })
final class CompletionCommand implements Callable<Integer> {
  @Mixin private Loudness loudness;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Wapenfeit.out(spec).print(AutoComplete.bash("wapenfeit", spec.root().commandLine()));
    Wapenfeit.out(spec).flush();
    return 0;
  }
}
