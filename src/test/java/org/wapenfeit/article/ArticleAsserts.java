package org.wapenfeit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.wapenfeit.article.Block.Kind;

/** What the tests of this package say about articles. */
final class ArticleAsserts {
  private ArticleAsserts() {}

  static Article read(String text) {
    return new TextArticleReader().read("artikel.txt", text, Metadata.UNKNOWN);
  }

  /** Expects these blocks, each {@code KIND text}, in this order. */
  static void assertBlocks(String text, String... expected) {
    assertBlocks(read(text), expected);
  }

  static void assertBlocks(Article article, String... expected) {
    List<String> found =
        article.blocks().stream().map(b -> b.kind() + " " + b.span().of(article.text())).toList();
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  /** The texts of all blocks of a kind. */
  static List<String> blocks(Article article, Kind kind) {
    return article.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(article.text()))
        .toList();
  }

  /** Expects these quotations in a text of one block. */
  static void assertQuotations(String text, String... expected) {
    List<String> found =
        read(text).blocks().stream()
            .flatMap(b -> b.quotations().stream())
            .map(q -> q.of(text))
            .toList();
    assertEquals(List.of(expected), found);
  }
}
