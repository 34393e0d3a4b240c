package org.wapenfeit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wapenfeit.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wapenfeit compact}. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Gives back the disk that a store took for articles that were read again. Needs as much free"
            + " disk as the store has of data; no server may run on it.",
    footer = {"", "Examples:", "  wapenfeit compact --store store"})
final class CompactCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      required = true,
      description = "folder of the store")
  private Path folder;

  @Mixin private Loudness loudness;

  @Override
  public Integer call() throws IOException {
    try (ClaimStore store = ClaimStore.open(folder)) {
      long before = bytes(folder);
      store.compact();
      loudness.tell(folder + ": " + before + " bytes before, " + bytes(folder) + " bytes now");
    }
    return 0;
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      long sum = 0;
      for (Path file : files) {
        sum += Files.size(file);
      }
      return sum;
    }
  }
}
