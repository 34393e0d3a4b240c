package org.wapenfeit.article;

import java.util.stream.Stream;

/** One article on a web page. */
final class HtmlFormat implements ArticleFormat {
  private final int limit;

  HtmlFormat(int limit) {
    this.limit = limit;
  }

  @Override
  public boolean handles(String fileName) {
    return fileName.matches(".*\\.x?html?");
  }

  @Override
  public Stream<Reading> read(ArticleInput input) {
    try {
      byte[] bytes = input.bytes(limit);
      return Stream.of(
          new Reading.Read(Html.page(input.fileName(), input.location(), bytes, input.given())));
    } catch (ArticleReadException e) {
      return Stream.of(Reading.skipped(e));
    }
  }
}
