package org.wapenfeit.language;

import org.wapenfeit.article.Article;

/** Splits an article into parsed sentences. Implementations are safe for use by many threads. */
public interface Analyzer {
  AnalyzedArticle analyze(Article article);
}
