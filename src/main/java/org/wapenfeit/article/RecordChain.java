package org.wapenfeit.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The articles of a file that holds one after the other. Each is named after its file and its
 * number ({@code nieuws.jsonl#3}). A file that breaks off gives the articles before and says so.
 */
abstract class RecordChain extends ReadingChain {
  private final ArticleInput input;
  private int number;
  private boolean ended;

  RecordChain(ArticleInput input) {
    this.input = input;
  }

  /** The next record as an article or skipped; empty when there is no more. */
  protected abstract Optional<Reading> nextRecord() throws IOException;

  /** Closes what is open. */
  protected abstract void closeInput() throws IOException;

  @Override
  protected final Optional<Stream<Reading>> nextInput() {
    if (ended) {
      return Optional.empty();
    }
    number++;
    try {
      Optional<Reading> next = nextRecord();
      ended = next.isEmpty();
      return next.or(this::nothing).map(Stream::of);
    } catch (IOException | RuntimeException e) {
      ended = true;
      return Optional.of(Stream.of(broken(e)));
    }
  }

  private Optional<Reading> nothing() {
    return number > 1
        ? Optional.empty()
        : Optional.of(
            new Reading.Skipped(
                input.location(), "it holds no article", "give a file with articles"));
  }

  private Reading broken(Exception e) {
    Exception cause = e instanceof UncheckedIOException io ? io.getCause() : e;
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return new Reading.Skipped(
        input.location(),
        "it cannot be read from record " + number + " on (" + message + ")",
        "correct the file there");
  }

  /** The number of the record that is being read, from 1. */
  protected final int recordNumber() {
    return number;
  }

  /** The base name of the record that is being read. */
  protected final String recordName() {
    return input.fileName() + "#" + number;
  }

  /** The record that is being read left out. */
  protected final Reading skip(String reason, String remedy) {
    return new Reading.Skipped(input.location() + "#" + number, reason, remedy);
  }

  protected final Reading withoutText() {
    return skip("the record has no text", "name the field that holds it");
  }

  protected final ArticleInput input() {
    return input;
  }

  @Override
  public void close() {
    super.close();
    try {
      closeInput();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + input.location(), e);
    }
  }
}
