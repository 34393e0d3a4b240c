package org.wapenfeit.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries that come with the program, or those of a folder, sorted by name. */
public final class QueryCatalog {
  private static final String FOLDER = "/queries";
  private static final String EXTENSION = ".rq";

  private final List<SavedQuery> queries;

  private QueryCatalog(List<SavedQuery> queries) {
    this.queries = List.copyOf(queries);
  }

  /**
   * The queries on the class path.
   *
   * @throws IllegalStateException when a header lacks something
   */
  public static QueryCatalog standard() {
    URL folder = QueryCatalog.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("not on the class path: " + FOLDER);
    }
    try {
      return read(folder.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a folder to read queries from: " + folder, e);
    }
  }

  /**
   * The queries of a folder.
   *
   * @throws UncheckedIOException when it cannot be read
   * @throws IllegalStateException when a header lacks something
   */
  public static QueryCatalog of(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new QueryCatalog(
          files
              .filter(f -> f.getFileName().toString().endsWith(EXTENSION))
              .sorted((a, b) -> name(a).compareTo(name(b)))
              .map(QueryCatalog::read)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** All, sorted by name. */
  public List<SavedQuery> all() {
    return queries;
  }

  /** The query of this name, without {@code .rq}. */
  public Optional<SavedQuery> find(String name) {
    return queries.stream().filter(q -> q.name().equals(name)).findFirst();
  }

  /** A jar has to be opened as a file system of its own; {@code newFileSystem} shares none. */
  private static QueryCatalog read(URI folder) {
    if (!folder.getScheme().equals("jar")) {
      return of(Path.of(folder));
    }
    String jar = folder.toString().substring("jar:".length()).replaceFirst("!.*$", "");
    try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar)), Map.of())) {
      return of(files.getPath(FOLDER));
    } catch (IOException e) {
      throw new UncheckedIOException(jar, e);
    }
  }

  private static SavedQuery read(Path file) {
    try {
      return QueryHeader.read(name(file), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - EXTENSION.length());
  }
}
