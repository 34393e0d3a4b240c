package org.wapenfeit.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** What the modal verbs over a predicate say of it: {@code zou}, {@code kan}, {@code zal}. */
final class ModalVerbs {
  private static final Set<String> PROMISES =
      Set.of("beloven", "toezeggen", "dreigen", "aankondigen", "zweren", "verwachten");

  private ModalVerbs() {}

  static void weigh(Clause clause, Words words, boolean condition, Evidence evidence) {
    List<Token> modals = clause.modals();
    boolean zou = modals.stream().anyMatch(ModalVerbs::isZou);
    if (zou && words.is(1, "ik", "wij", "we")) {
      return; // a polite or modest "would", no hearsay
    }
    if (zou) {
      zou(clause, words, modals, condition, evidence);
      return;
    }
    for (Token modal : modals) {
      switch (modal.lemma()) {
        case "zullen" -> zal(clause, words, modal, evidence);
        case "kunnen" -> kan(clause, modal, evidence);
        case "moeten" -> moet(clause, modal, evidence);
        case "willen" -> evidence.add(Modality.future, modal.form());
        case "gaan" -> gaat(modal, evidence);
        case "hoeven" -> evidence.leaveOut(modal.form());
        default -> {}
      }
    }
  }

  static boolean isZou(Token t) {
    String form = Words.plain(t.form());
    return form.equals("zou") || form.equals("zouden");
  }

  private static boolean has(List<Token> modals, String lemma) {
    return modals.stream().anyMatch(m -> m.lemma().equals(lemma));
  }

  private static void zou(
      Clause clause, Words words, List<Token> modals, boolean condition, Evidence evidence) {
    int at = modals.stream().filter(ModalVerbs::isZou).findFirst().map(Token::index).orElse(0);
    boolean wish = words.is(at + 1, "graag") || words.is(at + 2, "graag", "liefst");
    if (wish || (has(modals, "moeten") && !isPerfect(clause))) {
      evidence.leaveOut("zou");
    } else if (tellsOutcome(clause, words, at)) {
      evidence.decide(Modality.actual, "zou later blijken");
    } else if (has(modals, "kunnen")) {
      evidence.decide(Modality.possible, "zou … kunnen");
    } else if (condition || opensCondition(words, at) || words.is(at - 1, "anders")) {
      evidence.decide(Modality.possible, "zou in een voorwaarde");
    } else if (isFutureInPast(clause)) {
      evidence.decide(Modality.future, "zou");
    } else {
      evidence.add(Modality.hearsay, "zou");
    }
  }

  /** {@code zou later blijken}, {@code dat een uur later zou zinken}. */
  private static boolean tellsOutcome(Clause clause, Words words, int zou) {
    boolean relative = words.token(clause.from()).filter(t -> t.xpos().contains("Rel")).isPresent();
    boolean turnsOut = words.is(zou + 1, "later") && words.is(zou + 2, "blijken");
    return turnsOut || (relative && words.is(zou - 1, "later"));
  }

  private static boolean opensCondition(Words words, int zou) {
    boolean first = zou == 1 || words.is(zou - 1, "\"", "'", "“", "‘");
    boolean result = false;
    for (int at = zou + 1; at <= words.size(); at++) {
      result |= words.is(at, "dan") && words.is(at - 1, ",");
    }
    return first && result;
  }

  /** {@code zei dat Berlijn zou leveren}: after a past verb of saying, without a perfect. */
  private static boolean isFutureInPast(Clause clause) {
    Sentence s = clause.sentence();
    Token p = clause.predicate();
    Token above = s.head(p);
    if (above == null || !p.hasRelation("ccomp") || isPerfect(clause)) {
      return false;
    }
    if (PROMISES.contains(above.lemma())) {
      return true;
    }
    boolean stative = Set.of("zijn", "hebben").contains(p.lemma()) || !p.isAny("VERB");
    return !stative
        && above.isAny("VERB")
        && !above.lemma().equals("ontkennen")
        && isInPast(s, above);
  }

  private static boolean isInPast(Sentence s, Token verb) {
    Optional<Token> finite = s.children(verb, "aux").stream().filter(Tense::isFinite).findFirst();
    return Tense.isPast(finite.orElse(verb)) && Tense.isFinite(finite.orElse(verb));
  }

  /** Whether an infinitive {@code hebben} or {@code zijn} makes the verbs a perfect. */
  static boolean isPerfect(Clause clause) {
    boolean participle = Tense.isParticiple(clause.predicate());
    return participle
        && clause.words().stream()
            .anyMatch(t -> Set.of("hebben", "zijn").contains(Words.plain(t.form())));
  }

  private static void zal(Clause clause, Words words, Token modal, Evidence evidence) {
    boolean guess = words.is(modal.index() + 1, "wel") || isPerfect(clause);
    evidence.add(guess ? Modality.possible : Modality.future, modal.form());
  }

  private static void kan(Clause clause, Token modal, Evidence evidence) {
    boolean past = Tense.isFinite(modal) && Tense.isPast(modal);
    boolean unreal =
        clause.words().stream().anyMatch(t -> Words.plain(t.form()).matches("had|hadden"));
    if (!past || unreal) {
      evidence.add(Modality.possible, modal.form());
    }
  }

  /** A conclusion, a plan, or else a duty, which says nothing of what happens. */
  private static void moet(Clause clause, Token modal, Evidence evidence) {
    if (isPerfect(clause)) {
      evidence.add(Modality.possible, modal.form());
    } else if (!Tense.isFinite(modal) || !Tense.isPast(modal)) {
      Sentence s = clause.sentence();
      boolean duty =
          !s.children(clause.predicate(), "obj").isEmpty()
              && !s.children(clause.predicate(), "nsubj").isEmpty();
      if (duty) {
        evidence.leaveOut(modal.form());
      }
      evidence.add(Modality.future, modal.form());
    }
  }

  private static void gaat(Token modal, Evidence evidence) {
    if (Tense.isFinite(modal) && !Tense.isPast(modal)) {
      evidence.add(Modality.future, modal.form());
    }
  }
}
