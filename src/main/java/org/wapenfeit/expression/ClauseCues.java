package org.wapenfeit.expression;

import java.util.Optional;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** What the words of its own clause say of an event: adverbs, negations, modal verbs, openings. */
final class ClauseCues {
  private final CertaintyCues inClause;
  private final CertaintyCues ahead;
  private final CertaintyCues negations;
  private final CertaintyCues noNegations;
  private final CertaintyCues subordinators;

  ClauseCues(Table table) {
    inClause = CertaintyCues.of(table, "in clause");
    ahead = CertaintyCues.of(table, "time ahead");
    negations = CertaintyCues.of(table, "negation");
    noNegations = CertaintyCues.of(table, "no negation");
    subordinators = CertaintyCues.of(table, "subordinator");
  }

  void weigh(Clause clause, Words words, Evidence evidence) {
    weighModals(clause, words, evidence);
    boolean future = Tense.isAhead(clause.sentence(), clause.predicate().index());
    for (Token t : clause.words()) {
      if (!isBeforeNumber(words, t.index())) {
        inClause.startingAt(words, t.index()).ifPresent(evidence::add);
      }
      if (future) {
        ahead.startingAt(words, t.index()).ifPresent(evidence::add);
      }
    }
    for (int at = clause.from(); at <= clause.to(); at++) {
      inClause.phraseAt(words, at).ifPresent(evidence::add);
    }
    negation(clause, words, evidence);
  }

  /** {@code bijna tien}, {@code bijna de hele stad}: about so many. */
  private static boolean isBeforeNumber(Words words, int at) {
    return words.is(at, "bijna")
        && (words.hasPos(at + 1, "NUM", "ADJ")
            || words.is(at + 1, "alle", "heel", "iedereen", "elke")
            || words.is(at + 2, "hele", "helft"));
  }

  void weighModals(Clause clause, Words words, Evidence evidence) {
    ModalVerbs.weigh(
        clause, words, isUnderCondition(clause.sentence(), words, clause.predicate()), evidence);
  }

  /** Whether a clause is denied. */
  boolean isNegated(Clause clause, Words words) {
    Evidence own = new Evidence();
    negation(clause, words, own);
    return own.isNegated();
  }

  private void negation(Clause clause, Words words, Evidence evidence) {
    for (Token t : clause.words()) {
      Optional<CertaintyCue> cue = negations.startingAt(words, t.index());
      boolean excepted =
          noNegations.startingAt(words, t.index()).isPresent() || isContrast(words, t.index());
      if (cue.isPresent() && !excepted && reaches(clause, t)) {
        evidence.add(cue.get());
      }
    }
  }

  /** {@code niet door een drone maar door}: another part of the clause is denied. */
  private static boolean isContrast(Words words, int niet) {
    if (!words.is(niet, "niet") || !words.hasPos(niet + 1, "ADP", "DET", "PROPN", "NUM")) {
      return false;
    }
    for (int at = niet + 1; at < niet + 8; at++) {
      if (words.is(at, "maar")) {
        return true;
      }
      if (words.is(at, ".", ";") || words.hasPos(at, "VERB", "AUX")) {
        return false;
      }
    }
    return false;
  }

  /** A negative determiner or pronoun reaches the verb from a core argument only. */
  private static boolean reaches(Clause clause, Token t) {
    if (!t.isAny("DET", "PRON", "NUM")) {
      return true;
    }
    Sentence s = clause.sentence();
    if (s.token(Math.min(s.size(), t.index() + 1)).isAny("NUM")) {
      return false;
    }
    Token noun = t.hasRelation("det") && s.head(t) != null ? s.head(t) : t;
    if (words(s, t.index() + 1).equals("van")) {
      return true;
    }
    boolean aside = noun.hasRelation("obl") || noun.hasRelation("nmod");
    return !aside
        || clause.predicate() == noun
        || s.token(Math.max(1, t.index() - 1)).isAny("VERB");
  }

  private static String words(Sentence s, int at) {
    return at <= s.size() ? Words.plain(s.token(at).form()) : "";
  }

  /** Conditions and doubts that open the clause: {@code als}, {@code of}, {@code zonder te}. */
  void weighOpening(Sentence s, Words words, Token p, Evidence evidence) {
    Optional<CertaintyCue> mark = opening(s, words, p);
    mark.ifPresent(evidence::add);
    if (mark.isEmpty() && (isUnderCondition(s, words, p) || isBareCondition(s, words, p))) {
      evidence.add(Modality.possible, "voorwaarde");
    }
  }

  /** The subordinator that opens the clause of a verb, if it says something. */
  private Optional<CertaintyCue> opening(Sentence s, Words words, Token verb) {
    Optional<CertaintyCue> marked =
        s.children(verb, "mark").stream()
            .filter(m -> !words.is(m.index(), "als") || isConditional(s, m.index()))
            .map(m -> subordinators.startingAt(words, m.index()))
            .flatMap(Optional::stream)
            .findFirst();
    int from = new Clause(s, verb).from();
    boolean opens =
        words.hasPos(from, "SCONJ")
            || words.is(from, "mocht", "mochten", "zolang", "of", "hoeveel", "mits", "zonder");
    if (words.is(from, "dat") && words.is(from - 1, "zonder")) {
      return subordinators.startingAt(words, from - 1);
    }
    if (words.is(from, "zonder") && !Governors.isTeInfinitive(words, verb)) {
      return Optional.empty();
    }
    if (marked.isPresent() || !opens || (words.is(from, "als") && !isConditional(s, from))) {
      return marked;
    }
    return subordinators.startingAt(words, from);
  }

  /**
   * Whether {@code als} opens a condition, not a role or comparison ({@code ziet hem als een
   * dreiging}): a finite verb follows, and the clause before it has its own.
   */
  private static boolean isConditional(Sentence s, int als) {
    boolean after = false;
    for (int at = als + 1; at <= s.size() && !isBoundary(s.token(at)); at++) {
      after |= Tense.isFinite(s.token(at));
    }
    boolean before = als <= 2 || isBoundary(s.token(als - 1));
    for (int at = als - 1; at > 0 && !isBoundary(s.token(at)); at--) {
      before |= Tense.isFinite(s.token(at));
    }
    return after && before;
  }

  private static boolean isBoundary(Token t) {
    return t.isAny("PUNCT", "SCONJ") || t.xpos().startsWith("PRON|Rel");
  }

  /** A result under a condition: {@code als …, valt China het eiland binnen}. */
  private boolean isUnderCondition(Sentence s, Words words, Token p) {
    if (Tense.isFinite(p) && Tense.isPast(p)) {
      return false; // the condition belongs to what was said: "dreigde met aanvallen als …"
    }
    boolean below =
        s.children(p, "advcl").stream()
            .map(c -> opening(s, words, c))
            .flatMap(Optional::stream)
            .anyMatch(c -> c.modality().filter(Modality.possible::equals).isPresent());
    return below || followsCondition(s, words, p);
  }

  /** A sentence that begins with a condition, and the clause right behind its comma. */
  private boolean followsCondition(Sentence s, Words words, Token p) {
    if (!words.is(1, "als", "indien", "mocht", "zou", "zolang") || words.hasPos(2, "NOUN")) {
      return false;
    }
    int from = new Clause(s, p).from();
    int comma = 1;
    while (comma < s.size() && !words.is(comma, ",")) {
      comma++;
    }
    return from == comma + 1;
  }

  /** {@code Valt Hamas opnieuw aan, dan …}: a verb in front makes a condition. */
  private static boolean isBareCondition(Sentence s, Words words, Token p) {
    Clause clause = new Clause(s, p);
    return clause.from() == p.index()
        && Tense.isFinite(p)
        && words.is(clause.to() + 1, ",")
        && words.is(clause.to() + 2, "dan");
  }
}
