package org.wapenfeit.frame;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Which words belong to the clause of a verb, by the tree and, where it errs, by the surface. */
final class Clauses {
  private static final Set<String> CLAUSAL =
      Set.of("ccomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj");
  private static final String BREAKS = ",;:\"“”„‘’«»()–—";

  private Clauses() {}

  /**
   * The tokens of the clause that a verb heads: what hangs on it without going into other clauses,
   * and what stands in the same stretch between commas.
   */
  static Set<Integer> words(Sentence s, Token verb) {
    Set<Integer> words = new TreeSet<>();
    for (Token t : s.subtree(verb, t -> !isOtherClause(t))) {
      words.add(t.index());
    }
    stretch(s, verb).forEach(t -> words.add(t.index()));
    return words;
  }

  private static boolean isOtherClause(Token t) {
    return CLAUSAL.contains(t.deprel()) || (t.deprel().equals("conj") && t.upos().equals("VERB"));
  }

  /** The tokens around one, up to the next comma, quotation mark or subordinating conjunction. */
  static List<Token> stretch(Sentence s, Token token) {
    int from = token.index();
    while (from > 1 && !isBreak(s.token(from - 1))) {
      from--;
    }
    int to = token.index();
    while (to < s.size() && !isBreak(s.token(to + 1))) {
      to++;
    }
    return s.tokens().subList(from - 1, to);
  }

  static boolean isBreak(Token t) {
    return t.upos().equals("SCONJ")
        || (t.form().length() == 1 && BREAKS.indexOf(t.form().charAt(0)) >= 0);
  }
}
