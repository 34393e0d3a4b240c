package org.wapenfeit.mention;

import java.util.List;

/**
 * Why words stand for an entity, for people to read.
 *
 * @param rule the table row or rule that brings the entity
 * @param context what of the words around and of the article speaks for it
 * @param left the candidates that were left, the likeliest first
 */
public record Grounds(String rule, List<String> context, List<Candidate> left) {
  public Grounds {
    context = List.copyOf(context);
    left = List.copyOf(left);
  }

  /** A rule that looks at nothing else. */
  public static Grounds of(String rule) {
    return new Grounds(rule, List.of(), List.of());
  }

  /** The same with another rule. */
  Grounds with(String otherRule) {
    return new Grounds(otherRule, context, left);
  }
}
