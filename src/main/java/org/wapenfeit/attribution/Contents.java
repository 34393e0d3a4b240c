package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.text.Span;

/** Finds what is said, within the sentence of the cue. */
final class Contents {
  private final Sentence sentence;
  private final Clauses clauses;
  private final Reach reach;
  private final Background background;
  private final Complements complements;

  Contents(Sentence sentence, Clauses clauses, Reach reach, Complements complements) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.reach = reach;
    this.background = new Background(sentence, clauses);
    this.complements = complements;
  }

  /** The clause around a token. */
  List<Span> around(int token) {
    return background.trim(reach.clauseAround(token));
  }

  /** What the cue covers in its own sentence; empty where it points outside it. */
  List<Span> of(CueMatch match, Optional<NounPhrase> speaker) {
    return switch (match.cue().kind()) {
      case PREPOSITION -> background.trim(host(match, speaker));
      case SELF -> background.trim(reach.clauseAround(match.from()));
      case NOUN ->
          complements
              .following(speaker.map(np -> Math.max(np.to(), match.to())).orElse(match.to()))
              .map(
                  range ->
                      background.trim(
                          new int[] {range[0], Math.min(range[1], reach.lastOf(range[0]))}))
              .orElse(List.of());
      case VERB -> verb(match, speaker);
    };
  }

  private List<Span> verb(CueMatch match, Optional<NounPhrase> speaker) {
    int start = clauses.start(match.finite().index());
    if (Clauses.lower(sentence.token(start)).equals("zoals")) {
      return background.trim(new int[] {clauses.section(start), sentence.size()});
    }
    Cue cue = match.cue();
    if (cue.reaches(Cue.Reach.CLAUSE)) {
      Optional<int[]> clause = complements.of(match, speaker);
      if (clause.isPresent()) {
        return background.trim(clause.get());
      }
    }
    if (cue.reaches(Cue.Reach.BEFORE)) {
      Optional<int[]> before = before(match);
      if (before.isPresent()) {
        return background.trim(before.get());
      }
    }
    if (cue.reaches(Cue.Reach.OBJECT) || cue.reaches(Cue.Reach.CLAUSE)) {
      return object(match, speaker);
    }
    return List.of();
  }

  /** What stands before {@code …, zegt X}. */
  private Optional<int[]> before(CueMatch match) {
    int start = clauses.start(match.finite().index());
    int joint = start - 1;
    while (joint >= 1
        && (Clauses.isJoint(sentence.token(joint)) || Clauses.isQuote(sentence.token(joint)))) {
      joint--;
    }
    boolean marked = joint >= 1 && joint < start - 1;
    if (!marked || !isReportTail(start, match.finite().index()) || joint < 2) {
      return Optional.empty();
    }
    int from = clauses.section(joint);
    boolean clause = clauses.finiteBetween(from, joint) || joint - from >= 3;
    return clause ? Optional.of(new int[] {from, joint}) : Optional.empty();
  }

  /** Whether nothing but {@code zo} stands between the comma and the verb. */
  private boolean isReportTail(int start, int finite) {
    for (int i = start; i < finite; i++) {
      if (!Set.of("zo", "dat", "aldus", "dus", "althans", "tenminste")
          .contains(Clauses.lower(sentence.token(i)))) {
        return false;
      }
    }
    return true;
  }

  /** The other words of the clause, where there are any to speak of. */
  private List<Span> object(CueMatch match, Optional<NounPhrase> speaker) {
    int first = Math.min(match.finite().index(), match.main().index());
    int last = Math.max(match.finite().index(), match.main().index());
    int from = match.passive() ? clauses.section(first) : clauses.start(first);
    int to = reach.endOf(last);
    boolean noun = false;
    for (int i = from; i <= to && !noun; i++) {
      boolean inSpeaker = speaker.isPresent() && speaker.get().covers(i);
      Token token = sentence.token(i);
      noun =
          !inSpeaker
              && token.isAny("NOUN", "PROPN", "NUM")
              && !NounPhrase.isTime(token)
              && !isPlaceOfSpeech(i, match.cue())
              && match.cue().words().stream().noneMatch(w -> w.contains(Clauses.lower(token)));
    }
    if (!noun) {
      return List.of();
    }
    return without(speaker, new int[] {from, to});
  }

  private int beforePhrase(int i) {
    int at = i - 1;
    while (at >= 1 && sentence.token(at).isAny("DET", "ADJ", "NOUN", "PROPN", "NUM")) {
      at--;
    }
    return at;
  }

  private boolean isPlaceOfSpeech(int i, Cue cue) {
    int at = beforePhrase(i);
    return at >= 1
        && cue.words().stream().noneMatch(w -> w.contains(Clauses.lower(sentence.token(at))))
        && Set.of("tegen", "tegenover", "namens", "via", "in", "op", "tijdens", "aan")
            .contains(Clauses.lower(sentence.token(at)))
        && sentence.token(at).upos().equals("ADP");
  }

  private List<Span> without(Optional<NounPhrase> speaker, int[] range) {
    if (speaker.isEmpty() || speaker.get().to() < range[0] || speaker.get().from() > range[1]) {
      return background.trim(range);
    }
    List<Span> parts = new ArrayList<>();
    if (speaker.get().from() > range[0]) {
      parts.addAll(background.trim(new int[] {range[0], speaker.get().from() - 1}));
    }
    int next = speaker.get().to() + 1;
    if (next <= range[1]) {
      parts.addAll(background.trim(new int[] {next, range[1]}));
    }
    return parts;
  }

  /** The clause that {@code volgens X} is part of. */
  private int[] host(CueMatch match, Optional<NounPhrase> speaker) {
    int from = match.from();
    int to = speaker.map(NounPhrase::to).orElse(match.to());
    boolean opens = opensSentence(from);
    if (opens) {
      return new int[] {from, reach.contrastAfter(to)};
    }
    boolean closes =
        isJointOrQuote(from - 1) && (to >= sentence.size() - 1 || isJointOrQuote(to + 1));
    if (closes && !clauses.finiteBetween(from, clauses.end(from))) {
      boolean nextClause =
          to < sentence.size() - 1 && clauses.finiteBetween(to + 2, clauses.end(to + 2));
      return new int[] {
        clauses.section(from), nextClause && parenthetic(from, to) ? reach.contrastAfter(to) : to
      };
    }
    return reach.clauseAround(from);
  }

  private boolean parenthetic(int from, int to) {
    return !clauses.finiteBetween(clauses.section(from), from - 1)
        || !sentence.token(to + 1).form().equals(";");
  }

  private boolean isJointOrQuote(int i) {
    return i >= 1
        && i <= sentence.size()
        && (Clauses.isJoint(sentence.token(i)) || Clauses.isQuote(sentence.token(i)));
  }

  private boolean opensSentence(int from) {
    for (int i = clauses.section(from); i < from; i++) {
      Token token = sentence.token(i);
      boolean light = token.isAny("PUNCT", "CCONJ", "ADV", "SYM", "NUM") || Clauses.isQuote(token);
      if (!light) {
        return false;
      }
    }
    return true;
  }
}
