package org.wapenfeit.extract;

import org.wapenfeit.article.Article;

/** Reads an article's claims. Implementations are safe for use by many threads. */
public interface ClaimExtractor {
  ArticleClaims extract(Article article);
}
