package org.wapenfeit.extract;

import java.util.List;

/**
 * What was understood of one article, and what was not.
 *
 * @param understood its entities and claims
 * @param missed the sentences with words of war that give no claim, in the order of the text
 */
public record Explanation(ArticleClaims understood, List<Missed> missed) {
  public Explanation {
    missed = List.copyOf(missed);
  }
}
