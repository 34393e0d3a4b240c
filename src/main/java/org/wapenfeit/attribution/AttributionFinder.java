package org.wapenfeit.attribution;

import java.util.List;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.mention.Mentions;

/** Finds who says what in an article. Implementations are safe for use by many threads. */
public interface AttributionFinder {
  List<AttributedSpan> find(AnalyzedArticle article, Mentions mentions);
}
