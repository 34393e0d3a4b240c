package org.wapenfeit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies a store to another folder, which is a store itself. What is served does not change, so
 * that a store may be copied while a server holds it; one that is being written to may not.
 */
public final class StoreCopy {
  private static final String DATA = "Data-";

  private StoreCopy() {}

  /**
   * Copies a store. The copy gets its name when it is whole.
   *
   * @param to a folder that is not there yet
   * @return how many bytes it has
   * @throws StoreLockedException when a process holds the store that is not serving it
   * @throws StoreException when the store changed meanwhile, or there is none, or {@code to} is
   *     there
   * @throws IOException when files cannot be read or written
   */
  public static long copy(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      throw new StoreException(to + " is there already: choose a new folder");
    }
    try (ClaimStore held = ClaimStore.open(from)) {
      return copyFiles(held.folder(), to);
    } catch (StoreLockedException e) {
      if (e.server().isEmpty()) {
        throw e;
      }
      return copyFiles(from, to);
    }
  }

  private static long copyFiles(Path from, Path to) throws IOException {
    Path parent = Optional.ofNullable(to.toAbsolutePath().getParent()).orElseThrow();
    Files.createDirectories(parent);
    Path growing = Files.createTempDirectory(parent, to.getFileName() + "-");
    Map<Path, BasicFileAttributes> before = files(from);
    long bytes = 0;
    for (Path file : before.keySet()) {
      Path target = growing.resolve(from.relativize(file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
      bytes += Files.size(target);
    }
    if (!sameTimes(before, files(from))) {
      throw new StoreException(
          "the store "
              + from
              + " was written to while it was copied to "
              + growing
              + ": stop what writes and try again");
    }
    Files.move(growing, to, StandardCopyOption.ATOMIC_MOVE);
    return bytes;
  }

  /** The latest data, as compacting leaves older ones for a moment, and the search index. */
  private static Map<Path, BasicFileAttributes> files(Path store) throws IOException {
    Map<Path, BasicFileAttributes> found = new LinkedHashMap<>();
    for (Path folder : List.of(latest(store), store.resolve("Text"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          for (Path file : all.filter(StoreCopy::isKept).sorted().toList()) {
            found.put(file, Files.readAttributes(file, BasicFileAttributes.class));
          }
        }
      }
    }
    return found;
  }

  private static boolean isKept(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && !name.equals("write.lock") && !name.equals("tdb.lock");
  }

  private static Path latest(Path store) throws IOException {
    try (Stream<Path> all = Files.list(store)) {
      return all.filter(f -> f.getFileName().toString().startsWith(DATA))
          .max(Comparator.naturalOrder())
          .orElseThrow(() -> new StoreException("there is no store in " + store));
    }
  }

  private static boolean sameTimes(
      Map<Path, BasicFileAttributes> before, Map<Path, BasicFileAttributes> after) {
    return before.keySet().equals(after.keySet())
        && before.entrySet().stream()
            .allMatch(
                e ->
                    e.getValue().lastModifiedTime().equals(after.get(e.getKey()).lastModifiedTime())
                        && e.getValue().size() == after.get(e.getKey()).size());
  }
}
