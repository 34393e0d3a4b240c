package org.wapenfeit.attribution;

import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Words of a clause that stand for what another sentence says. */
final class Pointers {
  private static final Set<String> POINTERS =
      Set.of(
          "dat",
          "dit",
          "daarover",
          "hierover",
          "daarop",
          "hierop",
          "daar",
          "hier",
          "er",
          "erover",
          "erop",
          "beide",
          "hetzelfde",
          "zulks",
          "eraan",
          "daarmee",
          "daaraan");

  private final Sentence sentence;
  private final Clauses clauses;

  Pointers(Sentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** Whether the clause of the cue points at the sentence before ({@code Dat zegt X}). */
  boolean pointBack(CueMatch match, Optional<NounPhrase> speaker) {
    int from = clauses.start(match.finite().index());
    int to = Math.max(clauses.end(match.finite().index()), clauses.end(match.main().index()));
    for (int i = from; i <= to; i++) {
      String form = Clauses.lower(sentence.token(i));
      boolean inSpeaker = speaker.isPresent() && speaker.get().covers(i);
      if (form.equals("er") && !prepositionFollows(i, to)) {
        continue;
      }
      boolean opensClause =
          clauses.start(i) == i
              && i > match.finite().index()
              && clauses.finiteBetween(i + 1, clauses.end(i));
      if (POINTERS.contains(form) && !inSpeaker && !opensClause && !isDeterminer(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code er … over}: a preposition whose noun is left out. */
  private boolean prepositionFollows(int er, int to) {
    for (int i = er + 1; i <= Math.min(to, sentence.size()); i++) {
      boolean ends = i == sentence.size() || !isPhraseStart(sentence.token(i + 1));
      if (Set.of("over", "op", "van", "aan", "mee").contains(Clauses.lower(sentence.token(i)))
          && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPhraseStart(Token token) {
    return token.isAny("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON");
  }

  private boolean isDeterminer(int i) {
    Token token = sentence.token(i);
    return token.deprel().equals("det")
        || (i < sentence.size()
            && NounPhrase.isNominal(sentence.token(i + 1))
            && token.isAny("DET"));
  }
}
