package org.wapenfeit.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * What the verbs, nouns and adjectives above an event say of it: {@code overweegt te}, {@code geen
 * berichten over}, {@code onduidelijk of}.
 */
final class Governors {
  private static final int REACH = 12;

  private final CertaintyCues plain;
  private final CertaintyCues negated;
  private final CertaintyCues beforeClause;
  private final ClauseCues clauses;

  Governors(Table table) {
    plain = CertaintyCues.of(table, "governor");
    negated = CertaintyCues.of(table, "negated governor");
    beforeClause = CertaintyCues.of(table, "before clause");
    clauses = new ClauseCues(table);
  }

  /** Adds what the head says of its dependent; false when it says nothing. */
  boolean govern(Sentence s, Words words, Token dependent, Token head, Evidence evidence) {
    return add(s, words, head, dependent.deprel(), evidence);
  }

  private boolean add(Sentence s, Words words, Token head, String relation, Evidence evidence) {
    boolean denied = isNegated(s, words, head);
    Optional<CertaintyCue> turned = of(negated, s, head, relation).filter(c -> denied);
    if (turned.isPresent()) {
      evidence.add(turned.get());
      return true;
    }
    Optional<CertaintyCue> cue = of(plain, s, head, relation);
    cue.ifPresent(evidence::add);
    if (cue.isPresent() && denied && !cue.get().negates()) {
      evidence.negate("niet " + head.form());
    }
    return cue.isPresent();
  }

  private static Optional<CertaintyCue> of(
      CertaintyCues cues, Sentence s, Token head, String relation) {
    boolean verbal =
        head.isAny("NOUN") && Words.plain(head.form()).length() < head.lemma().length();
    boolean reports =
        Words.plain(head.form()).equals("bericht") && s.children(head, "det").isEmpty();
    if (verbal || reports) {
      return Optional.empty(); // "besluit" is no "besluiten", "Belga bericht" has no noun
    }
    return cues.ofLemma(lemma(s, head)).stream().filter(c -> c.reaches(relation)).findFirst();
  }

  boolean isAlone(Sentence s, Token head) {
    String lemma = lemma(s, head);
    return plain.ofLemma(lemma).stream().anyMatch(CertaintyCue::alone)
        || negated.ofLemma(lemma).stream().anyMatch(CertaintyCue::alone);
  }

  /** The lemma with the particle of a separable verb in front: {@code bleef … uit}: uitblijven. */
  private static String lemma(Sentence s, Token verb) {
    return s.children(verb, "compound:prt").stream()
        .findFirst()
        .map(p -> Words.plain(p.form()))
        .filter(p -> !verb.lemma().startsWith(p))
        .map(p -> p + verb.lemma())
        .orElse(verb.lemma());
  }

  private boolean isNegated(Sentence s, Words words, Token head) {
    for (int at = head.index() - 1; at > 0 && at > head.index() - 4; at--) {
      if (words.is(at, "geen", "niet", "niets")) {
        return true;
      }
      if (!words.hasPos(at, "ADJ", "ADV", "DET")) {
        break;
      }
    }
    Token verb = head.isAny("NOUN") && s.head(head) != null ? s.head(head) : head;
    return clauses.isNegated(new Clause(s, verb), words);
  }

  /** {@code Van schade zijn geen meldingen}: the noun stands apart from what governs it. */
  boolean besideNoun(Sentence s, Words words, Token noun, Evidence evidence) {
    int first = noun.index() - 1;
    while (first > 1 && words.hasPos(first, "ADJ", "DET")) {
      first--;
    }
    if (!words.is(first, "van", "over")) {
      return false;
    }
    for (int at = 1; at <= s.size(); at++) {
      Token t = s.token(at);
      boolean right = at != noun.index() && t.isAny("NOUN") && t.index() != noun.head();
      if (right && words.is(at - 1, "geen") && of(negated, s, t, "nmod").isPresent()) {
        evidence.add(of(negated, s, t, "nmod").get());
        return true;
      }
    }
    return false;
  }

  /**
   * What the words right before a subordinate clause say of it, found without the tree: {@code
   * klaar om}, {@code het kan zijn dat}, and the governors before a bare {@code te}.
   */
  boolean beforeClause(Sentence s, Words words, Token p, Evidence evidence) {
    int opener = opener(words, p.index());
    if (opener > 0) {
      int before = words.is(opener - 1, ",") ? opener - 2 : opener - 1;
      Optional<CertaintyCue> phrase = beforeClause.endingAt(words, before);
      phrase.ifPresent(evidence::add);
      return phrase.isPresent() || (before > 0 && addAny(s, words, s.token(before), evidence));
    }
    return isTeInfinitive(words, p) && beforeTe(s, words, p, evidence);
  }

  private boolean addAny(Sentence s, Words words, Token head, Evidence evidence) {
    List<String> relations =
        head.isAny("VERB", "AUX") ? List.of("ccomp") : List.of("acl", "ccomp", "csubj");
    return relations.stream().anyMatch(r -> add(s, words, head, r, evidence));
  }

  /** The nearest {@code dat}, {@code of} or {@code om} that can open the clause of a verb. */
  private static int opener(Words words, int verb) {
    for (int at = verb - 1; at > 0 && at > verb - 2 * REACH; at--) {
      if (words.is(at, ";", ":", "\"")) {
        return 0;
      }
      boolean mark = words.is(at, "dat", "of") && words.hasPos(at, "SCONJ");
      boolean om = words.is(at, "om") && teBetween(words, at, verb);
      if (mark || om) {
        return at;
      }
    }
    return 0;
  }

  private static boolean teBetween(Words words, int from, int verb) {
    for (int at = from + 1; at < verb; at++) {
      if (words.is(at, "te")) {
        return true;
      }
      if (words.is(at, ",")) {
        return false;
      }
    }
    return false;
  }

  static boolean isTeInfinitive(Words words, Token p) {
    return words.is(p.index() - 1, "te")
        || (words.is(p.index() - 2, "te")
            && Set.of("worden", "zijn", "hebben").contains(words.at(p.index() - 1)));
  }

  private boolean beforeTe(Sentence s, Words words, Token p, Evidence evidence) {
    List<Token> candidates = new ArrayList<>();
    for (int at = p.index() - 2; at > 0 && at > p.index() - REACH; at--) {
      if (words.is(at, ",", ";", ":", "\"")) {
        break;
      }
      candidates.add(s.token(at));
    }
    return candidates.stream()
        .filter(t -> t.isAny("VERB", "NOUN", "ADJ") && !t.hasRelation("amod"))
        .anyMatch(t -> add(s, words, t, "xcomp", evidence));
  }

  /** Whether something above the verb makes its {@code om te} more than a purpose. */
  boolean governs(Sentence s, Words words, Token verb) {
    Evidence nothing = new Evidence();
    Token head = s.head(verb);
    return (head != null && govern(s, words, verb, head, nothing))
        || beforeClause(s, words, verb, nothing);
  }
}
