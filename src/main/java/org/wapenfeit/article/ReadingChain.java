package org.wapenfeit.article;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The readings of inputs that follow each other, of which one at a time is open. It pulls where
 * {@code Stream.flatMap} would hold all articles of an archive for a consumer that takes them one
 * by one.
 */
abstract class ReadingChain implements Iterator<Reading>, AutoCloseable {
  private Stream<Reading> stream = Stream.empty();
  private Iterator<Reading> current = stream.iterator();
  private boolean ended;

  /** The readings of the next input; empty when there is none. The one before it is closed. */
  protected abstract Optional<Stream<Reading>> nextInput();

  @Override
  public boolean hasNext() {
    while (!ended && !current.hasNext()) {
      stream.close();
      Optional<Stream<Reading>> next = nextInput();
      ended = next.isEmpty();
      stream = next.orElseGet(Stream::empty);
      current = stream.iterator();
    }
    return !ended;
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

  /** This as a stream that closes what is open. */
  Stream<Reading> stream() {
    Spliterator<Reading> readings =
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(readings, false).onClose(this::close);
  }
}
