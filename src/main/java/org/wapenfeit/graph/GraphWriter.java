package org.wapenfeit.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Writes graphs so that the same graphs give the same bytes, in UTF-8 with line feeds, whatever
 * order they were made in. Memory does not grow with them.
 */
public final class GraphWriter {
  private final Prefixes prefixes;

  /**
   * A writer.
   *
   * @param prefixes what names are shortened with in TriG and Turtle
   */
  public GraphWriter(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  /**
   * Writes graphs to a file in the format of its name, zipped where it ends in {@code .gz}. Graphs
   * with one name are joined.
   *
   * @throws IOException when it cannot be written
   * @throws IllegalArgumentException when the name asks for no known format
   */
  public void write(Iterable<NamedGraph> graphs, Path file) throws IOException {
    try (SortedGraphs sorted = sort(format(file))) {
      graphs.forEach(sorted::add);
      write(sorted, file);
    }
  }

  /**
   * Writes what was gathered to a file, zipped where its name ends in {@code .gz}.
   *
   * @throws IOException when it cannot be written
   */
  public void write(SortedGraphs sorted, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
        try (OutputStream zipped = new GZIPOutputStream(out)) {
          sorted.write(zipped);
        }
      } else {
        sorted.write(out);
      }
    }
  }

  /**
   * Writes graphs to a stream, which is left open.
   *
   * @throws IOException when it cannot be written
   */
  public void write(Iterable<NamedGraph> graphs, GraphFormat format, OutputStream out)
      throws IOException {
    try (SortedGraphs sorted = sort(format)) {
      graphs.forEach(sorted::add);
      sorted.write(out);
    }
  }

  /** Gathers graphs that do not come all at once. */
  public SortedGraphs sort(GraphFormat format) {
    return new SortedGraphs(format, prefixes);
  }

  /**
   * The format that a file's name asks for.
   *
   * @throws IllegalArgumentException when that is none that is known
   */
  public static GraphFormat format(Path file) {
    String name = file.getFileName().toString();
    return GraphFormat.ofFile(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no format is known for '"
                        + name
                        + "': end it in .nq, .trig or .ttl, with or without .gz"));
  }
}
