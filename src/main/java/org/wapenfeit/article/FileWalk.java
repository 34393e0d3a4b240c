package org.wapenfeit.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Walks files and folders in the order of their names and opens one input at a time. It pulls where
 * {@code Stream.flatMap} would hold all articles of a folder for a consumer that takes them one by
 * one.
 */
final class FileWalk implements Iterator<Reading>, AutoCloseable {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing((Path p) -> p.getFileName().toString());

  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private final Predicate<String> wanted;
  private final ArticleReaders readers;
  private final Metadata given;
  private Stream<Reading> stream = Stream.empty();
  private Iterator<Reading> current = stream.iterator();

  FileWalk(List<Path> paths, ArticleReaders readers, Metadata given) {
    this.readers = readers;
    this.wanted = readers::handles;
    this.given = given;
    open.push(paths.iterator());
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      while (!open.isEmpty() && !open.peek().hasNext()) {
        open.pop();
      }
      if (open.isEmpty()) {
        return false;
      }
      visit(open.peek().next());
    }
    return true;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all inputs were read");
    }
    return current.next();
  }

  @Override
  public void close() {
    stream.close();
  }

  private void visit(Path path) {
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (Files.exists(path)) {
      follow(readers.read(ArticleInput.of(path, given)));
    } else {
      skip(path, "there is no such file or folder", "check the name");
    }
  }

  private void folder(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      open.push(list.filter(this::isWanted).sorted(BY_NAME).toList().iterator());
    } catch (IOException e) {
      String reason = "the folder cannot be read (" + ArticleInput.reason(e) + ")";
      skip(folder, reason, "check its permissions");
    }
  }

  /** A link to a folder is not followed: it could lead back up. */
  private boolean isWanted(Path path) {
    String name = path.getFileName().toString();
    if (name.startsWith(".")) {
      return false;
    }
    return Files.isDirectory(path) ? !Files.isSymbolicLink(path) : wanted.test(name);
  }

  private void skip(Path path, String reason, String remedy) {
    follow(Stream.of(new Reading.Skipped(path.toString(), reason, remedy)));
  }

  private void follow(Stream<Reading> next) {
    stream.close();
    stream = next;
    current = next.iterator();
  }
}
