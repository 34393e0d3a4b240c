package org.wapenfeit.expression;

import java.util.Set;
import org.wapenfeit.article.Block;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.language.words.DutchDictionary;

/**
 * Tells how sure an event is, after {@code ontology/certainty.tsv}: by the words of its own clause,
 * by the verbs and nouns that govern it, and by the condition or purpose that it stands in. Safe
 * for use by many threads.
 */
public final class CertaintyFinder {
  private static final int MAX_DEPTH = 6;
  private static final Set<String> CORE =
      Set.of("nsubj", "nsubj:pass", "obj", "iobj", "root", "expl");
  private static final Set<String> DEFINITE =
      Set.of("de", "het", "die", "dat", "deze", "dit", "zijn", "haar", "hun", "onze");
  private static final Set<String> MEASURES = Set.of("aantal", "deel", "soort", "reeks");

  private final ClauseCues clauses;
  private final Governors governors;
  private final CertaintyCues adjectives;
  private final CertaintyCues prepositions;

  private CertaintyFinder(Table table) {
    clauses = new ClauseCues(table);
    governors = new Governors(table);
    adjectives = CertaintyCues.of(table, "adjective");
    prepositions = CertaintyCues.of(table, "preposition");
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
   * Whether the event is only a purpose ({@code om te}), a wish, a duty, an attempt or a question,
   * so that nothing is claimed of it.
   */
  public boolean isLeftOut(Sentence sentence, Token predicate) {
    boolean question = sentence.size() > 0 && sentence.token(sentence.size()).form().equals("?");
    return question
        || inPurposeClause(sentence, predicate)
        || evidence(sentence, predicate).isLeftOut();
  }

  /** Whether the predicate stands in a clause of purpose: {@code om te helpen}, {@code opdat}. */
  public boolean inPurposeClause(Sentence sentence, Token predicate) {
    return Purposes.hold(sentence, predicate, governors);
  }

  private Evidence evidence(Sentence sentence, Token predicate) {
    Evidence evidence = new Evidence();
    collect(sentence, new Words(sentence), predicate, evidence, 0);
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
    if (isNoun(s, words, p)) {
      ofNoun(words, p, evidence);
      aboveNoun(s, words, p, evidence, depth);
    } else {
      clauses.weigh(new Clause(s, p), words, evidence);
      aboveClause(s, words, p, evidence, depth);
    }
  }

  private static boolean isNoun(Sentence s, Words words, Token p) {
    boolean counted =
        p.isAny("VERB", "ADJ")
            && words.hasPos(p.index() - 1, "NUM")
            && DutchDictionary.shared().lookup(words.at(p.index())).stream()
                .anyMatch(e -> e.tag().contains("ZNW"));
    return counted || (p.isAny("NOUN", "PROPN", "PRON", "NUM") && s.children(p, "cop").isEmpty());
  }

  // ---- nouns

  private void ofNoun(Words words, Token noun, Evidence evidence) {
    int start = noun.index() - 1;
    while (start > 0 && words.hasPos(start, "ADJ", "NUM", "DET", "PROPN", "ADV", "VERB", "PRON")) {
      adjectives.startingAt(words, start).ifPresent(evidence::add);
      if (words.is(start, "geen") && !words.hasPos(start + 1, "NUM")) {
        evidence.negate("geen");
      }
      start--;
    }
    if (!words.is(start - 1, "niet")) {
      prepositions.endingAt(words, start).ifPresent(evidence::add);
    }
  }

  private void aboveNoun(Sentence s, Words words, Token noun, Evidence evidence, int depth) {
    Token head = s.head(noun);
    if (governors.besideNoun(s, words, noun, evidence)) {
      return;
    }
    if (head == null) {
      clauses.weigh(new Clause(s, noun), words, evidence);
    } else if (governors.govern(s, words, noun, head, evidence)) {
      governed(s, words, head, evidence, depth);
    } else if (noun.hasRelation("conj") || MEASURES.contains(head.lemma())) {
      if (depth < MAX_DEPTH) {
        aboveNoun(s, words, head, evidence, depth + 1);
      }
    } else if (!isPresupposed(s, noun) && CORE.contains(noun.deprel()) && !isNoun(s, words, head)) {
      collect(s, words, head, evidence, depth + 1);
    }
  }

  /** Whether the event is taken for granted: {@code de inzet van}, {@code hun aanval}. */
  private static boolean isPresupposed(Sentence s, Token noun) {
    return s.children(noun).stream()
        .filter(c -> c.hasRelation("det") || c.hasRelation("nmod:poss"))
        .anyMatch(c -> DEFINITE.contains(Words.plain(c.form())));
  }

  /** What holds of a verb that governs the event holds of the event too: {@code wil overwegen}. */
  private void governed(Sentence s, Words words, Token head, Evidence evidence, int depth) {
    if (!isNoun(s, words, head) && head.isAny("VERB", "AUX") && !governors.isAlone(s, head)) {
      clauses.weighModals(new Clause(s, head), words, evidence);
      if (depth < 2) {
        aboveClause(s, words, head, evidence, depth + 2);
      }
    }
  }

  // ---- clauses

  private void aboveClause(Sentence s, Words words, Token p, Evidence evidence, int depth) {
    clauses.weighOpening(s, words, p, evidence);
    Token head = s.head(p);
    boolean found = head != null && governors.govern(s, words, p, head, evidence);
    if (found) {
      governed(s, words, head, evidence, depth);
    } else if (!governors.beforeClause(s, words, p, evidence) && head != null) {
      throughTree(s, words, p, head, evidence, depth);
    }
  }

  private void throughTree(
      Sentence s, Words words, Token p, Token head, Evidence evidence, int depth) {
    if (depth >= MAX_DEPTH) {
      return;
    }
    boolean sameClause =
        p.hasRelation("advcl") && Tense.isParticiple(p) && s.children(p, "mark").isEmpty();
    if (sameClause && !s.children(p, "aux").isEmpty()) {
      clauses.weigh(new Clause(s, head), words, evidence); // a noun was taken for the verb
    } else if (p.hasRelation("conj")) {
      conjunct(s, words, p, head, evidence, depth);
    } else if (p.hasRelation("xcomp") && head.isAny("VERB", "AUX")) {
      clauses.weigh(new Clause(s, head), words, evidence);
      aboveClause(s, words, head, evidence, depth + 1);
    } else if (p.hasRelation("ccomp") && head.hasRelation("ccomp")) {
      Token outer = s.head(head);
      governors.govern(s, words, head, outer, evidence);
    }
  }

  private void conjunct(
      Sentence s, Words words, Token p, Token head, Evidence evidence, int depth) {
    boolean own = Tense.isFinite(p) || s.children(p, "aux").stream().anyMatch(Tense::isFinite);
    if (!own) {
      collect(s, words, head, evidence, depth + 1);
    }
  }
}
