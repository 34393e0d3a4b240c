package org.wapenfeit.extract;

import java.util.List;
import org.wapenfeit.article.Article;

/** Reads an article's claims. Implementations are safe for use by many threads. */
public interface ClaimExtractor {
  ArticleClaims extract(Article article);

  /** The same with what was missing in sentences that give no claim; takes longer. */
  default Explanation explain(Article article) {
    return new Explanation(extract(article), List.of());
  }
}
