package org.wapenfeit.extract;

import java.util.List;
import org.wapenfeit.language.DutchAnalyzer;
import org.wapenfeit.mention.Mentions;

/** The extractors that the program has. */
public final class Extractors {
  private Extractors() {}

  /** The one that reads with all tables and models; loading takes a second or two. */
  public static ClaimExtractor standard() {
    DutchAnalyzer analyzer = DutchAnalyzer.load();
    return article ->
        new ArticleClaims(analyzer.analyze(article), new Mentions(List.of()), List.of());
  }
}
