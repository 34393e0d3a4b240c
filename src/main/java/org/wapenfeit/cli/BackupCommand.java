package org.wapenfeit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wapenfeit.store.StoreCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wapenfeit backup}. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Copies a store to a new folder, which is a store itself: to go back to it, serve it.",
      "A server that runs on the store need not stop; a build has to end first."
    },
    footer = {"", "Examples:", "  wapenfeit backup backups/2026-11-29 --store store"})
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "folder to make, which is not there yet")
  private Path to;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      required = true,
      description = "folder of the store")
  private Path folder;

  @Mixin private Loudness loudness;

  @Override
  public Integer call() throws IOException {
    long bytes = StoreCopy.copy(folder, to);
    loudness.tell(to + ": " + bytes + " bytes");
    return 0;
  }
}
