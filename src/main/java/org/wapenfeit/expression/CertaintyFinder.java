package org.wapenfeit.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.article.Block;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Tells how sure an event is, after {@code ontology/certainty.tsv}: by the words of its own clause,
 * by the verbs and nouns that govern it, and by the condition or purpose that it stands in. Safe
 * for use by many threads.
 */
public final class CertaintyFinder {
  private static final int MAX_DEPTH = 6;
  private static final Set<String> CORE =
      Set.of("nsubj", "nsubj:pass", "obj", "iobj", "root", "expl");
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "csubj", "csubj:pass", "advcl", "acl", "parataxis");

  private final CertaintyCues inClause;
  private final CertaintyCues ahead;
  private final CertaintyCues negations;
  private final CertaintyCues noNegations;
  private final CertaintyCues governors;
  private final CertaintyCues adjectives;
  private final CertaintyCues prepositions;
  private final CertaintyCues subordinators;

  private CertaintyFinder(Table table) {
    inClause = CertaintyCues.of(table, "in clause");
    ahead = CertaintyCues.of(table, "time ahead");
    negations = CertaintyCues.of(table, "negation");
    noNegations = CertaintyCues.of(table, "no negation");
    governors = CertaintyCues.of(table, "governor");
    adjectives = CertaintyCues.of(table, "adjective");
    prepositions = CertaintyCues.of(table, "preposition");
    subordinators = CertaintyCues.of(table, "subordinator");
  }

  /**
   * Reads the table from the class path.
   *
   * @throws IllegalStateException when a row of it cannot be understood, naming file and line
   */
  public static CertaintyFinder load() {
    return new CertaintyFinder(Table.read("certainty.tsv"));
  }

  /**
   * How sure an event is.
   *
   * @param predicate the word that carries it: a verb, an adjective or an event noun
   */
  public Certainty of(Sentence sentence, Token predicate) {
    return evidence(sentence, predicate).weigh();
  }

  /**
   * Whether the event is only a purpose ({@code om te}), a wish, a duty, an attempt, a question or
   * an order, so that nothing is claimed of it.
   */
  public boolean isLeftOut(Sentence sentence, Token predicate) {
    return inPurposeClause(sentence, predicate)
        || evidence(sentence, predicate).isLeftOut()
        || isQuestion(sentence);
  }

  private static boolean isQuestion(Sentence sentence) {
    return sentence.size() > 0 && sentence.token(sentence.size()).form().equals("?");
  }

  /** Whether the predicate stands in a clause of purpose: {@code om te helpen}, {@code opdat}. */
  public boolean inPurposeClause(Sentence sentence, Token predicate) {
    Token at = predicate;
    for (int depth = 0; at != null && depth < MAX_DEPTH; depth++) {
      if (opensWithPurpose(sentence, at) && !isGoverned(sentence, at)) {
        return true;
      }
      at = at.hasRelation("nsubj") ? null : sentence.head(at);
    }
    return false;
  }

  private boolean opensWithPurpose(Sentence sentence, Token verb) {
    if (!verb.isAny("VERB")) {
      return false;
    }
    Words words = new Words(sentence);
    boolean mark =
        sentence.children(verb, "mark").stream()
            .anyMatch(m -> words.is(m.index(), "om", "opdat", "teneinde"));
    return mark || (words.is(verb.index() - 1, "te") && omBefore(words, verb.index()));
  }

  private static boolean omBefore(Words words, int te) {
    for (int at = te - 1; at > 0 && at > te - 12; at--) {
      if (words.is(at, ",", ";", ".", "\"") || words.hasPos(at, "SCONJ") && !words.is(at, "om")) {
        return false;
      }
      if (words.is(at, "om")) {
        return !words.hasPos(at + 1, "NUM") && !words.is(at - 1, "gaat", "ging", "gaan");
      }
    }
    return false;
  }

  /** {@code plannen om te}, {@code staat klaar om te}: the clause is no purpose. */
  private boolean isGoverned(Sentence sentence, Token verb) {
    Token head = sentence.head(verb);
    return head != null && !governing(sentence, verb, head).isEmpty()
        || phraseBefore(new Words(sentence), verb).isPresent();
  }

  private Evidence evidence(Sentence sentence, Token predicate) {
    Evidence evidence = new Evidence();
    Words words = new Words(sentence);
    collect(sentence, words, predicate, evidence, 0);
    quotedHeadline(sentence, predicate, evidence);
    return evidence;
  }

  private static void quotedHeadline(Sentence sentence, Token predicate, Evidence evidence) {
    Block block = sentence.block();
    boolean quoted = block.quotations().stream().anyMatch(q -> q.contains(predicate.span()));
    if (quoted && block.kind() == Block.Kind.HEADLINE) {
      evidence.add(Modality.hearsay, "kop tussen aanhalingstekens");
    }
  }

  private void collect(Sentence s, Words words, Token p, Evidence evidence, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (isNoun(s, p)) {
      ofNoun(s, words, p, evidence);
      aboveNoun(s, words, p, evidence, depth);
    } else {
      ofClause(s, words, p, evidence);
      aboveClause(s, words, p, evidence, depth);
    }
  }

  private static boolean isNoun(Sentence s, Token p) {
    return p.isAny("NOUN", "PROPN", "PRON", "NUM") && s.children(p, "cop").isEmpty();
  }

  // ---- nouns

  private void ofNoun(Sentence s, Words words, Token noun, Evidence evidence) {
    int start = noun.index() - 1;
    while (start > 0 && words.hasPos(start, "ADJ", "NUM", "DET", "PROPN", "ADV", "VERB")) {
      adjectives.startingAt(words, start).ifPresent(evidence::add);
      if (words.is(start, "geen") && !words.hasPos(start + 1, "NUM")) {
        evidence.negate("geen");
      }
      start--;
    }
    prepositions.endingAt(words, start).ifPresent(evidence::add);
  }

  private void aboveNoun(Sentence s, Words words, Token noun, Evidence evidence, int depth) {
    Token head = s.head(noun);
    if (head == null) {
      ofClause(s, words, noun, evidence);
      return;
    }
    List<CertaintyCue> cues = governing(s, noun, head);
    cues.forEach(evidence::add);
    if (!cues.isEmpty()) {
      governed(s, words, head, evidence, depth);
    } else if (noun.hasRelation("conj")) {
      aboveNoun(s, words, head, evidence, depth + 1);
    } else if (!isPresupposed(s, noun) && CORE.contains(noun.deprel()) && !isNoun(s, head)) {
      collect(s, words, head, evidence, depth + 1);
    } else if (noun.deprel().equals("obl:agent") || noun.hasRelation("nmod")) {
      nounCue(s, words, head, evidence, depth);
    }
  }

  private void nounCue(Sentence s, Words words, Token head, Evidence evidence, int depth) {
    if (isNoun(s, head) && !isPresupposed(s, head) && depth == 0) {
      ofNoun(s, words, head, evidence);
    }
  }

  /** Whether the event is taken for granted: {@code de inzet van}, {@code hun aanval}. */
  private static boolean isPresupposed(Sentence s, Token noun) {
    return s.children(noun).stream()
        .filter(c -> c.hasRelation("det") || c.hasRelation("nmod:poss"))
        .map(c -> Words.plain(c.form()))
        .anyMatch(
            Set.of("de", "het", "die", "dat", "deze", "dit", "zijn", "haar", "hun", "onze")
                ::contains);
  }

  /**
   * What holds of the governor holds of the event too: {@code geen berichten}, {@code niet uit}.
   */
  private void governed(Sentence s, Words words, Token head, Evidence evidence, int depth) {
    if (isNoun(s, head)) {
      Evidence own = new Evidence();
      ofNoun(s, words, head, own);
      Token verb = s.head(head);
      if (verb != null && verb.isAny("VERB") || s.children(head, "advmod").size() > 0) {
        negation(s, words, new Clause(s, verb == null ? head : verb), own);
      }
      if (own.isNegated()) {
        evidence.negate("geen " + head.form());
      }
      return;
    }
    ofClause(s, words, head, evidence);
    if (depth < 2) {
      aboveClause(s, words, head, evidence, depth + 2);
    }
  }

  private List<CertaintyCue> governing(Sentence s, Token dependent, Token head) {
    String lemma = lemma(s, head);
    return governors.ofLemma(lemma).stream().filter(c -> c.reaches(dependent.deprel())).toList();
  }

  /** The lemma with the particle of a separable verb in front: {@code vallen … aan}: aanvallen. */
  private static String lemma(Sentence s, Token verb) {
    Optional<Token> particle = s.children(verb, "compound:prt").stream().findFirst();
    return particle
        .map(p -> Words.plain(p.form()))
        .filter(p -> !verb.lemma().startsWith(p))
        .map(p -> p + verb.lemma())
        .orElse(verb.lemma());
  }

  // ---- clauses

  private void ofClause(Sentence s, Words words, Token p, Evidence evidence) {
    Clause clause = new Clause(s, p);
    ModalVerbs.weigh(clause, words, hasCondition(s, words, p), evidence);
    for (Token t : clause.words()) {
      inClause.startingAt(words, t.index()).ifPresent(evidence::add);
      if (Tense.isAhead(s, p.index())) {
        ahead.startingAt(words, t.index()).ifPresent(evidence::add);
      }
    }
    negation(s, words, clause, evidence);
  }

  private void negation(Sentence s, Words words, Clause clause, Evidence evidence) {
    for (Token t : clause.words()) {
      Optional<CertaintyCue> cue = negations.startingAt(words, t.index());
      boolean excepted =
          noNegations.startingAt(words, t.index()).isPresent() || isContrast(words, t.index());
      if (cue.isPresent() && !excepted && reaches(s, clause, t)) {
        evidence.add(cue.get());
      }
    }
  }

  /** {@code niet door een drone maar door}: another part of the clause is denied. */
  private static boolean isContrast(Words words, int niet) {
    if (!words.is(niet, "niet")) {
      return false;
    }
    for (int at = niet + 1; at < niet + 8; at++) {
      if (words.is(at, "maar")) {
        return words.hasPos(niet + 1, "ADP", "DET", "PROPN", "NUM");
      }
      if (words.is(at, ",", ".", ";") || words.hasPos(at, "VERB", "AUX")) {
        return false;
      }
    }
    return false;
  }

  /** A negative determiner or pronoun reaches the verb from a core argument only. */
  private static boolean reaches(Sentence s, Clause clause, Token t) {
    if (!t.isAny("DET", "PRON", "NUM")) {
      return true;
    }
    if (s.token(Math.min(s.size(), t.index() + 1)).isAny("NUM")) {
      return false;
    }
    Token noun = t.hasRelation("det") && s.head(t) != null ? s.head(t) : t;
    return !noun.hasRelation("obl") && !noun.hasRelation("nmod") || clause.predicate() == noun;
  }

  private boolean hasCondition(Sentence s, Words words, Token p) {
    boolean clause =
        s.children(p, "advcl").stream().anyMatch(c -> subordinate(s, words, c).isPresent());
    return clause || words.is(1, "als", "indien", "mocht", "wanneer");
  }

  /** The subordinator that opens the clause of a verb, if it says something. */
  private Optional<CertaintyCue> subordinate(Sentence s, Words words, Token verb) {
    Optional<CertaintyCue> marked =
        s.children(verb, "mark").stream()
            .map(m -> subordinators.startingAt(words, m.index()))
            .flatMap(Optional::stream)
            .findFirst();
    Clause clause = new Clause(s, verb);
    return marked.or(
        () ->
            clause.inSegment(verb)
                ? subordinators.startingAt(words, clause.from())
                : Optional.empty());
  }

  private void aboveClause(Sentence s, Words words, Token p, Evidence evidence, int depth) {
    Optional<CertaintyCue> mark = subordinate(s, words, p);
    mark.ifPresent(evidence::add);
    if (mark.isEmpty() && conditional(s, words, p)) {
      evidence.add(Modality.possible, "voorwaarde");
    }
    phraseBefore(words, p).ifPresent(evidence::add);
    Token head = s.head(p);
    if (head == null) {
      return;
    }
    if (p.hasRelation("conj")) {
      conjunct(s, words, p, head, evidence, depth);
      return;
    }
    List<CertaintyCue> cues = governing(s, p, head);
    cues.forEach(evidence::add);
    boolean raised = p.hasRelation("xcomp") || p.hasRelation("aux") || !cues.isEmpty();
    if (raised && (head.isAny("VERB", "AUX") || !cues.isEmpty())) {
      governed(s, words, head, evidence, depth);
    } else if (p.hasRelation("advcl") || p.hasRelation("acl")) {
      return;
    } else if (CLAUSES.contains(p.deprel()) && depth < MAX_DEPTH && head.isAny("VERB", "ADJ")) {
      above(s, words, head, evidence, depth + 1);
    }
  }

  /** A clause in a clause: conditions and doubts over the outer one hold for the inner one. */
  private void above(Sentence s, Words words, Token head, Evidence evidence, int depth) {
    Token outer = s.head(head);
    if (outer != null && head.hasRelation("ccomp")) {
      List<CertaintyCue> cues = governing(s, head, outer);
      cues.stream().filter(c -> c.modality().isPresent()).forEach(evidence::add);
    }
  }

  /** A result under a condition: {@code als …, valt China het eiland binnen}. */
  private boolean conditional(Sentence s, Words words, Token p) {
    return s.children(p, "advcl").stream()
        .map(c -> subordinate(s, words, c))
        .flatMap(Optional::stream)
        .anyMatch(c -> c.modality().filter(Modality.possible::equals).isPresent());
  }

  private void conjunct(
      Sentence s, Words words, Token p, Token head, Evidence evidence, int depth) {
    boolean own =
        Tense.isFinite(p)
            || s.children(p, "aux").stream().anyMatch(Tense::isFinite)
            || !s.children(p, "nsubj").isEmpty();
    if (own) {
      aboveClause(s, words, head, evidence, depth + 1);
    } else {
      collect(s, words, head, evidence, depth + 1);
    }
  }

  /** {@code onduidelijk of}, {@code het zou kunnen dat}: words right before the clause opens. */
  private Optional<CertaintyCue> phraseBefore(Words words, Token verb) {
    Clause clause = new Clause(words.sentence(), verb);
    for (int at = clause.from(); at >= Math.max(1, clause.from() - 3); at--) {
      if (words.is(at, "dat", "of", "hoeveel", "om", "hoe") && !words.is(at - 1, "\"")) {
        int before = words.is(at - 1, ",") ? at - 2 : at - 1;
        Optional<Token> governor = words.token(before);
        return governor
            .map(Token::lemma)
            .flatMap(l -> governors.ofLemma(l).stream().findFirst())
            .filter(c -> c.reaches("csubj") || c.reaches("acl") || c.reaches("ccomp"));
      }
    }
    return Optional.empty();
  }
}
