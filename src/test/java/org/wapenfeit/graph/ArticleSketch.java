package org.wapenfeit.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.extract.ArticleClaims;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.mention.Mentions;

/** An article made of the quotations of its claims, for tests. */
public final class ArticleSketch {
  private ArticleSketch() {}

  /** An article of NOS with these claims, whose quotations are its text. */
  public static ArticleClaims article(String fileName, String month, ClaimSketch... claims) {
    String text = Stream.of(claims).map(c -> c.quote).distinct().collect(Collectors.joining(" "));
    return article(fileName, month, text, claims);
  }

  /** An article of NOS with this text. */
  public static ArticleClaims article(
      String fileName, String month, String text, ClaimSketch... claims) {
    Metadata metadata =
        new Metadata(
            Optional.of("Een kop"),
            Optional.of("NOS"),
            Optional.empty(),
            Optional.of(Edtf.parse(month)));
    return read(new Article(fileName, text, metadata, List.of()), claims);
  }

  public static ArticleClaims read(Article article, ClaimSketch... claims) {
    List<Claim> made = new ArrayList<>();
    for (ClaimSketch claim : claims) {
      made.add(claim.in(article.text(), made.size() + 1));
    }
    return new ArticleClaims(
        new AnalyzedArticle(article, List.of()), new Mentions(List.of()), made);
  }
}
