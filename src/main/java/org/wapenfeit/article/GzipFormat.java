package org.wapenfeit.article;

import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Any other format, compressed: {@code nieuws.jsonl.gz}. */
final class GzipFormat implements ArticleFormat {
  private static final String END = ".gz";

  private final ArticleReaders readers;

  GzipFormat(ArticleReaders readers) {
    this.readers = readers;
  }

  @Override
  public boolean handles(String fileName) {
    return fileName.endsWith(END)
        && !fileName.endsWith(END + END)
        && readers.handles(base(fileName));
  }

  private static String base(String fileName) {
    return fileName.substring(0, fileName.length() - END.length());
  }

  @Override
  public Stream<Reading> read(ArticleInput input) {
    return readers.read(
        new ArticleInput(
            base(input.fileName()),
            input.location(),
            input.given(),
            () -> new GZIPInputStream(input.content().open())));
  }
}
