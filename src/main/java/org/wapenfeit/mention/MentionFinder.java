package org.wapenfeit.mention;

import org.wapenfeit.language.AnalyzedArticle;

/** Finds and links the mentions of an article. Implementations are safe for use by many threads. */
public interface MentionFinder {
  Mentions find(AnalyzedArticle article);
}
