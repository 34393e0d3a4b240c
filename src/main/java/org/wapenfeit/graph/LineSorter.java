package org.wapenfeit.graph;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Sorts any number of lines by their UTF-8 bytes, each kept once. Few are held in memory: the rest
 * lie sorted in temporary files, zipped, and are merged when they are read.
 */
public final class LineSorter implements AutoCloseable {
  /** Characters that are held before they go to a file; as many bytes for Dutch text. */
  private static final int HELD = 8 << 20;

  /** Files that are merged at a time; each takes a handle and a buffer. */
  private static final int FILES = 64;

  private final int most;
  private final List<String> held = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Reader> open = new ArrayList<>();
  private long size;

  public LineSorter() {
    this(HELD);
  }

  /**
   * A sorter that holds less.
   *
   * @param most characters held before they go to a file
   */
  LineSorter(int most) {
    this.most = most;
  }

  /**
   * Adds a line.
   *
   * @param line without its end
   * @throws IllegalArgumentException when it is more than one line
   */
  public void add(String line) {
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("more than one line: " + line);
    }
    held.add(line);
    size += line.length();
    if (size >= most) {
      spill();
    }
  }

  /** All lines in order, each once; to be asked once, after the last was added. */
  public Iterator<String> sorted() {
    held.sort(ByteOrder.INSTANCE);
    List<Iterator<String>> parts = new ArrayList<>();
    parts.add(held.iterator());
    files.forEach(f -> parts.add(read(f)));
    return new Merged(parts);
  }

  private void spill() {
    held.sort(ByteOrder.INSTANCE);
    files.add(write(new Merged(List.of(held.iterator()))));
    held.clear();
    size = 0;
    if (files.size() >= FILES) {
      Path all = write(new Merged(files.stream().map(this::read).toList()));
      close();
      files.add(all);
    }
  }

  private static Path write(Iterator<String> lines) {
    try {
      Path file = Files.createTempFile("wapenfeit-", ".sorted");
      // As in a log, the same long names come in line after line: the fastest setting takes a
      // tenth.
      Deflater fast = new Deflater(Deflater.BEST_SPEED);
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(
                  new DeflaterOutputStream(Files.newOutputStream(file), fast, 1 << 16),
                  StandardCharsets.UTF_8))) {
        while (lines.hasNext()) {
          out.write(lines.next());
          out.write('\n');
        }
      } finally {
        fast.end();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("lines cannot be sorted in a temporary file", e);
    }
  }

  private Iterator<String> read(Path file) {
    try {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  new InflaterInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
      open.add(in);
      return in.lines().iterator();
    } catch (IOException e) {
      throw new UncheckedIOException("sorted lines cannot be read again", e);
    }
  }

  /** Removes the temporary files. */
  @Override
  public void close() {
    try {
      for (Reader reader : open) {
        reader.close();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary file cannot be removed", e);
    }
    open.clear();
    files.clear();
  }

  /** Sorted parts as one, without what comes twice. */
  private static final class Merged implements Iterator<String> {
    private final PriorityQueue<Part> parts =
        new PriorityQueue<>(Comparator.comparing(Part::line, ByteOrder.INSTANCE));
    private String next;

    private record Part(String line, Iterator<String> rest) {}

    Merged(List<Iterator<String>> sorted) {
      sorted.forEach(this::take);
      next = parts.isEmpty() ? null : poll();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public String next() {
      String line = next;
      do {
        next = parts.isEmpty() ? null : poll();
      } while (line.equals(next));
      return line;
    }

    private String poll() {
      Part first = parts.remove();
      take(first.rest());
      return first.line();
    }

    private void take(Iterator<String> part) {
      if (part.hasNext()) {
        parts.add(new Part(part.next(), part));
      }
    }
  }
}
