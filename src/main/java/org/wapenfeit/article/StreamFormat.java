package org.wapenfeit.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** A format that holds many articles and is read as a stream of bytes. */
abstract class StreamFormat implements ArticleFormat {

  /** Starts reading; what is opened here is closed when this fails. */
  protected abstract ReadingChain start(ArticleInput input, InputStream bytes) throws IOException;

  @Override
  public final Stream<Reading> read(ArticleInput input) {
    InputStream bytes = null;
    try {
      bytes = new BufferedInputStream(input.content().open());
      return start(input, bytes).stream();
    } catch (IOException | RuntimeException e) {
      close(bytes);
      String cause = e instanceof IOException io ? ArticleInput.reason(io) : e.getMessage();
      return Stream.of(
          new Reading.Skipped(
              input.location(), "it cannot be read (" + cause + ")", "check that it is whole"));
    }
  }

  private static void close(InputStream bytes) {
    try {
      if (bytes != null) {
        bytes.close();
      }
    } catch (IOException e) {
      // Nothing was read from it, so nothing is lost.
      return;
    }
  }
}
