package org.wapenfeit.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The note that a server leaves in the folder of the store it serves, so that others can ask it
 * instead: the URL of its SPARQL endpoint and its process id, a line each.
 *
 * @param endpoint URL that answers SPARQL queries
 * @param process id of the server's process
 */
public record ServerNote(String endpoint, long process) {
  private static final String FILE = "server.txt";

  /**
   * Leaves the note.
   *
   * @throws IOException when the folder cannot be written to
   */
  public void leaveIn(Path store) throws IOException {
    Files.writeString(store.resolve(FILE), endpoint + "\n" + process + "\n");
  }

  /** Takes the note away, if there is one. */
  public static void removeFrom(Path store) throws IOException {
    Files.deleteIfExists(store.resolve(FILE));
  }

  /**
   * The note in this folder, if there is one that can be read. It may be left over from a server
   * that was killed: whether its process holds the store is for the caller to compare.
   */
  public static Optional<ServerNote> in(Path store) {
    try {
      List<String> lines = Files.readAllLines(store.resolve(FILE), StandardCharsets.UTF_8);
      return lines.size() < 2
          ? Optional.empty()
          : Optional.of(new ServerNote(lines.get(0), Long.parseLong(lines.get(1))));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
