package org.wapenfeit.frame;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** What stages after the frames ask of a tree. */
public final class Syntax {
  private static final Set<String> OTHER_CLAUSES =
      Set.of("ccomp", "advcl", "parataxis", "acl:relcl");

  private Syntax() {}

  /** The prepositions of a phrase, in lower case. */
  public static List<String> prepositions(Sentence s, Token head) {
    return Grammar.cases(s, head);
  }

  /** The indexes of the words in the clause of an event, be it told by a verb or a noun. */
  public static Set<Integer> clause(Sentence s, Token anchor) {
    Set<Integer> words = new TreeSet<>();
    s.subtree(anchor, t -> !OTHER_CLAUSES.contains(t.deprel())).forEach(t -> words.add(t.index()));
    Token verb = clauseVerb(s, anchor);
    words.addAll(Clauses.words(s, verb));
    return words;
  }

  /** First and last index of the words around one, up to a comma, quotation mark or conjunction. */
  public static int[] stretch(Sentence s, Token word) {
    int from = word.index();
    while (from > 1 && !isEdge(s.token(from - 1), s)) {
      from--;
    }
    int to = word.index();
    while (to < s.size() && !isEdge(s.token(to + 1), s)) {
      to++;
    }
    return new int[] {from, to};
  }

  /** A break, or a conjunction between clauses: a finite verb follows soon. */
  private static boolean isEdge(Token t, Sentence s) {
    if (Clauses.isBreak(t)) {
      return true;
    }
    if (!t.isAny("CCONJ")) {
      return false;
    }
    for (int i = t.index() + 1; i <= Math.min(s.size(), t.index() + 3); i++) {
      if (s.token(i).isAny("VERB", "AUX") && Grammar.isFinite(s.token(i))) {
        return true;
      }
    }
    Token head = s.head(t);
    return head != null && head.isAny("VERB", "AUX");
  }

  /** The verb of the clause that a word stands in, or the word itself where there is none. */
  public static Token clauseVerb(Sentence s, Token word) {
    Token at = word;
    while (at != null) {
      if (at.isAny("VERB") && !at.deprel().equals("amod")) {
        return at;
      }
      at = s.head(at);
    }
    Token root = s.root();
    return root == null ? word : root;
  }

  /** The subjects of the clause that a word stands in. */
  public static List<Token> subjects(Sentence s, Token verb) {
    return Grammar.subjects(s, verb);
  }

  /** Whether a verb form is passive. */
  public static boolean isPassive(Sentence s, Token verb) {
    return Grammar.isPassive(s, verb, false);
  }
}
