package org.wapenfeit.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks files and folders in the order of their names. */
final class FileWalk extends ReadingChain {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing((Path p) -> p.getFileName().toString());

  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private final ArticleReaders readers;
  private final Metadata given;

  FileWalk(List<Path> paths, ArticleReaders readers, Metadata given) {
    this.readers = readers;
    this.given = given;
    open.push(paths.iterator());
  }

  @Override
  protected Optional<Stream<Reading>> nextInput() {
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      Path path = open.peek().next();
      if (!Files.isDirectory(path)) {
        return Optional.of(file(path));
      }
      try {
        open.push(entries(path).iterator());
      } catch (IOException e) {
        String reason = "the folder cannot be read (" + ArticleInput.reason(e) + ")";
        return Optional.of(skip(path, reason, "check its permissions"));
      }
    }
    return Optional.empty();
  }

  private Stream<Reading> file(Path path) {
    if (!Files.exists(path)) {
      return skip(path, "there is no such file or folder", "check the name");
    }
    try {
      return readers.read(ArticleInput.of(path, given.orElse(Sidecar.of(path))));
    } catch (ArticleReadException e) {
      return Stream.of(Reading.skipped(e));
    }
  }

  private List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(this::isWanted).sorted(BY_NAME).toList();
    }
  }

  /** A link to a folder is not followed: it could lead back up. */
  private boolean isWanted(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.startsWith(".") || name.endsWith(".gold.json") || Sidecar.isSidecar(name)) {
      return false;
    }
    return Files.isDirectory(path) ? !Files.isSymbolicLink(path) : readers.handles(name);
  }

  private static Stream<Reading> skip(Path path, String reason, String remedy) {
    return Stream.of(new Reading.Skipped(path.toString(), reason, remedy));
  }
}
