package org.wapenfeit.article;

import java.util.stream.Stream;

/** One article in a file of plain text. */
final class TextFormat implements ArticleFormat {
  private final TextArticleReader reader = new TextArticleReader();
  private final int limit;

  /**
   * @param limit the most bytes that a file may have
   */
  TextFormat(int limit) {
    this.limit = limit;
  }

  @Override
  public boolean handles(String fileName) {
    return fileName.endsWith(".txt") || fileName.endsWith(".text");
  }

  @Override
  public Stream<Reading> read(ArticleInput input) {
    try {
      byte[] bytes = input.bytes(limit);
      String text = TextDecoder.decode(input.location(), bytes);
      return Stream.of(new Reading.Read(reader.read(input.fileName(), text, input.given())));
    } catch (ArticleReadException e) {
      return Stream.of(Reading.skipped(e));
    }
  }
}
