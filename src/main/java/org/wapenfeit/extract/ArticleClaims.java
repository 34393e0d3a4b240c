package org.wapenfeit.extract;

import java.util.List;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.mention.Mentions;

/**
 * What was understood of one article.
 *
 * @param analyzed the article with its sentences
 * @param mentions the entities named in it
 * @param claims its claims, numbered from 1 in the order of the text
 */
public record ArticleClaims(AnalyzedArticle analyzed, Mentions mentions, List<Claim> claims) {
  public ArticleClaims {
    claims = List.copyOf(claims);
  }
}
