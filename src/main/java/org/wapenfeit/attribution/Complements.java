package org.wapenfeit.attribution;

import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Finds the subordinate clause or infinitive that completes a cue. */
final class Complements {
  private static final Set<String> OPENERS =
      Set.of(
          "dat", "of", "hoe", "hoeveel", "wie", "wat", "waar", "waarom", "wanneer", "welke",
          "welk");
  private static final Set<String> STOPPERS =
      Set.of("nadat", "terwijl", "omdat", "toen", "voordat", "hoewel", "waarna", "want", "doordat");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Reach reach;

  Complements(Sentence sentence, Clauses clauses, Reach reach) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.reach = reach;
  }

  /** The clause that completes the verb of a cue, wherever it stands. */
  Optional<int[]> of(CueMatch match, Optional<NounPhrase> speaker) {
    return betweenParts(match).or(() -> fronted(match)).or(() -> after(match, speaker));
  }

  /** Whether a clause or infinitive after the cue says it all. */
  boolean follow(CueMatch match, Optional<NounPhrase> speaker) {
    return match.cue().reaches(Cue.Reach.CLAUSE) && after(match, speaker).isPresent();
  }

  /** A clause of asking before the finite verb: {@code Of …, onderzoekt het leger}. */
  private Optional<int[]> fronted(CueMatch match) {
    int first = 1;
    while (first < sentence.size()
        && sentence.token(first).isAny("PUNCT", "CCONJ")
        && !Clauses.lower(sentence.token(first)).equals("of")) {
      first++;
    }
    int start = clauses.start(match.finite().index());
    int from = Math.max(first, clauses.section(start - 1 < 1 ? 1 : start - 1));
    String form = Clauses.lower(sentence.token(from));
    boolean comma = start > 2 && sentence.token(start - 1).form().equals(",");
    boolean asks = OPENERS.contains(form) && comma && start == match.finite().index();
    return asks ? Optional.of(new int[] {from, start - 2}) : Optional.empty();
  }

  /** {@code Bevestigd dat … heeft X nooit}. */
  private Optional<int[]> betweenParts(CueMatch match) {
    int main = match.main().index();
    int finite = match.finite().index();
    boolean opens = main <= 2 && finite > main + 2 && main + 1 <= sentence.size();
    return opens && Set.of("dat", "of").contains(Clauses.lower(sentence.token(main + 1)))
        ? Optional.of(new int[] {main + 2, finite - 1})
        : Optional.empty();
  }

  /** A subordinate clause or infinitive after the cue. */
  private Optional<int[]> after(CueMatch match, Optional<NounPhrase> speaker) {
    int after = Math.max(match.finite().index(), match.main().index());
    if (match.main().index() < match.finite().index() && match.main().index() <= 2) {
      after = match.main().index();
    }
    if (speaker.isPresent() && speaker.get().from() > after) {
      after = speaker.get().to();
    }
    Optional<int[]> clause =
        following(match.finite().index() > after ? after : match.finite().index());
    if (clause.isPresent() && clause.get()[0] > match.finite().index()) {
      return clause;
    }
    if (clause.isPresent() && clause.get()[0] > match.main().index()) {
      return clause;
    }
    return infinitive(match, speaker);
  }

  /** The clause that {@code dat}, {@code of}, {@code hoeveel} opens soon after this token. */
  Optional<int[]> following(int token) {
    for (int i = token + 1; i < sentence.size(); i++) {
      Token at = sentence.token(i);
      String form = Clauses.lower(at);
      boolean opener = OPENERS.contains(form) && !isRelative(i, token);
      if (opener
          && !(form.equals("dat") && isPronoun(at, token))
          && (clauses.finiteBetween(i + 1, reach.endOf(i))
              || clauses.finiteBeforeJoint(i)
              || at.upos().equals("SCONJ"))) {
        return Optional.of(new int[] {i + 1, reach.endOf(i)});
      }
      boolean other = STOPPERS.contains(form) || at.form().equals(";");
      if (Clauses.isFinite(at) && !insideRelative(i) || other) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether {@code dat} stands for something; soon after the verb or speaker it opens a clause. */
  private boolean isPronoun(Token token, int after) {
    int i = token.index();
    boolean near =
        i < sentence.size()
            && clauses.finiteBeforeJoint(i)
            && !Clauses.isFinite(sentence.token(i + 1));
    for (int between = after + 1; between < i; between++) {
      near &= sentence.token(between).isAny("ADV", "ADP", "ADJ", "VERB", "PUNCT");
    }
    return !clauses.opensSubordinate(i) && !near;
  }

  private boolean insideRelative(int i) {
    int start = clauses.start(i);
    return sentence.token(start).xpos().endsWith("Rel") || clauses.opensBackground(start);
  }

  /** A question word that hangs on a noun asks nothing. */
  private boolean isRelative(int i, int after) {
    Token token = sentence.token(i);
    String form = Clauses.lower(token);
    boolean afterNoun = i - 1 > after && NounPhrase.isNominal(sentence.token(i - 1));
    if (form.equals("of")) {
      return !token.upos().equals("SCONJ") && afterNoun;
    }
    if (form.equals("dat")) {
      return token.xpos().endsWith("Rel") && afterNoun && token.hasRelation("nsubj");
    }
    boolean afterComma = i > 1 && sentence.token(i - 1).form().equals(",") && i - 2 > after;
    return afterNoun || afterComma && token.xpos().endsWith("Rel");
  }

  private Optional<int[]> infinitive(CueMatch match, Optional<NounPhrase> speaker) {
    int from = match.finite().index() + 1;
    if (speaker.isPresent() && speaker.get().from() >= from && speaker.get().from() <= from + 1) {
      from = speaker.get().to() + 1;
    }
    int to = clauses.end(match.finite().index());
    for (int i = from; i < sentence.size() && i <= reach.endOf(from); i++) {
      boolean te = Clauses.lower(sentence.token(i)).equals("te");
      boolean itself = i + 1 == match.main().index();
      if (te && !itself && sentence.token(i + 1).xpos().contains("Inf")) {
        return Optional.of(new int[] {from, reach.endOf(Math.max(to, i))});
      }
    }
    return Optional.empty();
  }
}
