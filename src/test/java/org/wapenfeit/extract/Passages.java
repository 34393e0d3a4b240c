package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Block;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.text.Span;

/** Makes articles of a few sentences and reads them, all with one extractor. */
final class Passages {
  private static final ClaimExtractor EXTRACTOR = Extractors.with(Decider.rules());
  private static final ClaimExtractor STANDARD = Extractors.standard();
  private static final String BREAK = "\n\n";

  private Passages() {}

  static List<Claim> claims(Article article) {
    return EXTRACTOR.extract(article).claims();
  }

  /** The claims of paragraphs that are apart by a blank line. */
  static List<Claim> claims(Optional<Edtf> published, String text) {
    return claims(article(published, Block.Kind.PARAGRAPH, text));
  }

  /** The same with the weights that the program ships with. */
  static List<Claim> decided(Optional<Edtf> published, String text) {
    return STANDARD.extract(article(published, Block.Kind.PARAGRAPH, text)).claims();
  }

  /** An article with parts of one kind, apart by a blank line. */
  static Article article(Optional<Edtf> published, Block.Kind kind, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String part : text.split(BREAK, -1)) {
      blocks.add(new Block(kind, new Span(start, start + part.length()), List.of()));
      start += part.length() + BREAK.length();
    }
    Metadata metadata =
        new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), published);
    return new Article("passage.txt", text, metadata, blocks);
  }
}
