package org.wapenfeit.extract;

import java.util.Set;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.language.Token;
import org.wapenfeit.text.Span;

/** The words that say a claim: its sentence, or the clause where the sentence is very long. */
final class Evidence {
  private static final int LONGEST = 290;

  private Evidence() {}

  static Span of(Draft d) {
    Span whole = d.sentence.span();
    if (whole.length() <= LONGEST && !d.open) {
      return whole;
    }
    Set<Integer> clause = Syntax.clause(d.sentence, d.anchor);
    Span part = d.anchor.span();
    for (Token t : d.sentence.tokens()) {
      if (clause.contains(t.index()) && part.cover(t.span()).length() <= LONGEST) {
        part = part.cover(t.span());
      }
    }
    return part;
  }
}
