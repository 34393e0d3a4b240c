package org.wapenfeit.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * The words of the clause around a predicate: those below it in the tree, and, because parses err,
 * those between the nearest marks and conjunctions where it is the only verb of content.
 */
final class Clause {
  static final Set<String> MODALS =
      Set.of("zullen", "kunnen", "moeten", "mogen", "willen", "hoeven", "gaan");
  private static final Set<String> HELPERS = Set.of("hebben", "zijn", "worden", "laten", "blijven");
  private static final int MAX_CLIMB = 12;

  private final Sentence sentence;
  private final Token predicate;
  private final int from;
  private final int to;
  private final boolean alone;

  Clause(Sentence sentence, Token predicate) {
    this.sentence = sentence;
    this.predicate = predicate;
    this.from = edge(-1);
    this.to = edge(1);
    this.alone =
        between(from, to).stream()
            .noneMatch(t -> t.index() != predicate.index() && isContentVerb(t));
  }

  Sentence sentence() {
    return sentence;
  }

  Token predicate() {
    return predicate;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  private List<Token> between(int first, int last) {
    return sentence.tokens().subList(first - 1, last);
  }

  static boolean isContentVerb(Token t) {
    return t.isAny("VERB")
        && !MODALS.contains(t.lemma())
        && !(HELPERS.contains(t.lemma()) && t.hasRelation("aux"));
  }

  /** {@code zonder schade aan te richten}, {@code zonder dat}. */
  private boolean opensWithout(int zonder) {
    for (int at = zonder + 1; at <= Math.min(sentence.size(), zonder + 8); at++) {
      Token t = sentence.token(at);
      if (Words.plain(t.form()).equals("te") || (at == zonder + 1 && t.form().equals("dat"))) {
        return true;
      }
      if (isMark(t) || Tense.isFinite(t)) {
        return false;
      }
    }
    return false;
  }

  private int edge(int step) {
    int at = predicate.index();
    while (at + step >= 1 && at + step <= sentence.size()) {
      Token next = sentence.token(at + step);
      boolean opens = opens(next);
      if (isMark(next) || (step > 0 && opens) || (!opens && splits(next, step))) {
        return at;
      }
      at += step;
      if (step < 0 && opens) {
        return at;
      }
    }
    return at;
  }

  private static boolean isMark(Token t) {
    return t.isAny("PUNCT", "SYM") && !t.form().equals("-") && !t.form().matches("['’]s?");
  }

  private boolean opens(Token t) {
    return t.isAny("SCONJ") || t.xpos().startsWith("PRON|Rel") || isIndirectQuestion(t);
  }

  /** {@code onduidelijk of de …}: not the {@code of} between two words of a kind. */
  private boolean isIndirectQuestion(Token t) {
    String form = Words.plain(t.form());
    if (form.equals("zonder")) {
      return opensWithout(t.index());
    }
    if (!form.equals("of") && !form.equals("hoeveel") || t.index() == sentence.size()) {
      return false;
    }
    boolean subject =
        form.equals("hoeveel")
            || sentence.token(t.index() + 1).isAny("DET", "PRON", "PROPN", "ADV");
    if (t.index() == 1) {
      return subject;
    }
    Token before = sentence.token(t.index() - 1);
    return subject
        && (before.isAny("VERB", "AUX", "ADJ", "PUNCT") || before.lemma().equals("vraag"));
  }

  /** A conjunction between two clauses that each have a finite verb. */
  private boolean splits(Token t, int step) {
    if (!t.isAny("CCONJ")) {
      return false;
    }
    boolean here = hasFinite(t.index(), -step);
    return here && hasFinite(t.index(), step);
  }

  private boolean hasFinite(int start, int step) {
    for (int at = start + step; at >= 1 && at <= sentence.size(); at += step) {
      Token t = sentence.token(at);
      if (isMark(t) || t.isAny("CCONJ")) {
        return false;
      }
      if (Tense.isFinite(t)) {
        return true;
      }
    }
    return false;
  }

  /** The words that belong to the predicate's own clause, in order. */
  List<Token> words() {
    List<Token> words = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      if (t.index() != predicate.index() && (hangsOnPredicate(t) || inSegment(t))) {
        words.add(t);
      }
    }
    return words;
  }

  boolean inSegment(Token t) {
    return alone && t.index() >= from && t.index() <= to;
  }

  /** Whether the next verb or other predicate above a word is this one. */
  private boolean hangsOnPredicate(Token t) {
    Token at = t;
    for (int i = 0; i < MAX_CLIMB; i++) {
      if (isClauseLink(at)) {
        return false;
      }
      Token up = sentence.head(at);
      if (up == null || up.index() == predicate.index()) {
        return up != null;
      }
      if (up.isAny("VERB")) {
        return false;
      }
      at = up;
    }
    return false;
  }

  private static boolean isClauseLink(Token t) {
    return t.hasRelation("ccomp")
        || t.hasRelation("advcl")
        || t.hasRelation("acl")
        || t.hasRelation("csubj")
        || t.hasRelation("parataxis")
        || t.hasRelation("xcomp")
        || t.hasRelation("conj");
  }

  /** The modal verbs over the predicate. */
  List<Token> modals() {
    List<Token> modals = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      boolean name = t.index() > 1 && Character.isUpperCase(t.form().charAt(0));
      if (MODALS.contains(t.lemma()) && t.isAny("VERB", "AUX") && !name && isOver(t)) {
        modals.add(t);
      }
    }
    return modals;
  }

  private boolean isOver(Token modal) {
    if (modal.index() == predicate.index()) {
      return false;
    }
    boolean helper = sentence.head(modal) == predicate && !isClauseLink(modal);
    boolean matrix = sentence.head(predicate) == modal && !predicate.hasRelation("advcl");
    boolean finite =
        isFinite() || sentence.children(predicate, "aux").stream().anyMatch(Tense::isFinite);
    boolean bound = helper || (matrix && !finite && !predicate.hasRelation("ccomp"));
    boolean near = inSegment(modal) && !isFinite();
    return bound || near;
  }

  /** A form like an infinitive beside a modal verb is one, whatever its tag. */
  private boolean isFinite() {
    return Tense.isFinite(predicate) && !Words.plain(predicate.form()).equals(predicate.lemma());
  }
}
