package org.wapenfeit.article;

import java.util.stream.Stream;

/** Turns inputs of one format into articles. Implementations are safe for use by many threads. */
interface ArticleFormat {

  /** Whether files of this name (in lower case) have the format. */
  boolean handles(String fileName);

  /**
   * The articles of an input, read one at a time as they are asked for. What cannot be read comes
   * as {@link Reading.Skipped}. The stream is to be closed.
   */
  Stream<Reading> read(ArticleInput input);
}
