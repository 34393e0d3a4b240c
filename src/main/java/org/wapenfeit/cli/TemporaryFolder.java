package org.wapenfeit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes what a command made for itself. */
final class TemporaryFolder {
  private TemporaryFolder() {}

  /** Removes a folder with all in it, as far as that goes. */
  static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // What is left is the operating system's to clear, as of any temporary folder.
      return;
    }
  }
}
