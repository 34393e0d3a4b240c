package org.wapenfeit.extract;

import java.util.List;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Block;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.text.Span;

/** Claims of inline Dutch, read as a small article about a war. */
final class Told {
  private static final ClaimExtractor EXTRACTOR = Extractors.with(Decider.rules());

  private final String text;
  private final List<Claim> claims;

  private Told(String text, List<Claim> claims) {
    this.text = text;
    this.claims = claims;
  }

  static Told in(String text) {
    Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), List.of());
    Article article = new Article("told.txt", text, Metadata.UNKNOWN, List.of(paragraph));
    return new Told(text, EXTRACTOR.extract(article).claims());
  }

  /** The claims whose evidence has these words. */
  List<Claim> at(String words) {
    return claims.stream().filter(c -> c.evidence().of(text).contains(words)).toList();
  }

  List<Claim> of(EventType type) {
    return claims.stream().filter(c -> c.type() == type).toList();
  }

  static List<String> names(Claim claim, Role role) {
    return claim.role(role).stream().map(e -> e.labelEn()).toList();
  }

  static List<String> sources(Claim claim) {
    return claim.sources().stream()
        .map(a -> a.source().labelEn() + "|" + a.stance().label())
        .toList();
  }
}
