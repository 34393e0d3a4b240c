package org.wapenfeit.attribution;

import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Finds the words of a sentence that name the speaker of a cue. */
final class SpeakerPhrases {
  private static final Set<String> EMPTY_SUBJECTS = Set.of("dat", "dit", "er", "wat", "zo", "men");

  private static final Set<String> NOBODY =
      Set.of("niemand", "iemand", "wie", "je", "jij", "jullie", "u", "welke", "alles", "niets");

  private final Sentence sentence;
  private final Clauses clauses;

  SpeakerPhrases(Sentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  Optional<NounPhrase> of(CueMatch match) {
    if (match.passive() && match.cue().kind() == Cue.Kind.VERB) {
      return after(match, "door");
    }
    if (match.cue().kind() == Cue.Kind.NOUN) {
      return owner(match);
    }
    return switch (match.cue().speaker()) {
      case SUBJECT -> subject(match);
      case AFTER -> following(match.to() + 1);
      case AT -> after(match, "bij", "in", "vanuit", "op").or(() -> after(match, "volgens"));
      case FROM -> after(match, "uit");
      case QUOTED -> quoted(match);
      case NONE -> Optional.empty();
    };
  }

  /** {@code de bewering van X}, {@code de Russische bewering}. */
  private Optional<NounPhrase> owner(CueMatch match) {
    int next = match.to() + 1;
    if (next < sentence.size() && Clauses.lower(sentence.token(next)).equals("van")) {
      return NounPhrase.at(sentence, next + 1);
    }
    int before = match.from() - 1;
    boolean adjective = before >= 1 && sentence.token(before).upos().equals("ADJ");
    return adjective && Character.isUpperCase(sentence.token(before).form().charAt(0))
        ? Optional.of(new NounPhrase(sentence, before, before, before))
        : Optional.empty();
  }

  private Optional<NounPhrase> following(int start) {
    int at = start;
    while (at <= sentence.size() && sentence.token(at).isAny("ADV")) {
      at++;
    }
    return NounPhrase.at(sentence, at);
  }

  /** A phrase after one of these prepositions, before or after the cue. */
  private Optional<NounPhrase> after(CueMatch match, String... prepositions) {
    Set<String> wanted = Set.of(prepositions);
    int start = clauses.start(match.from());
    for (int i = start; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (i > match.to() && Clauses.isJoint(token)) {
        return Optional.empty();
      }
      boolean sameClause = clauses.samePiece(i, match.from()) || i > match.to();
      if (sameClause && wanted.contains(Clauses.lower(token))) {
        return NounPhrase.at(sentence, i + 1).filter(np -> !NounPhrase.isTime(np.headToken()));
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> quoted(CueMatch match) {
    for (int i = match.to() + 1; i < sentence.size(); i++) {
      if (Clauses.lower(sentence.token(i)).equals("uit")) {
        return lastOwner(NounPhrase.at(sentence, i + 1));
      }
    }
    Optional<NounPhrase> subject = subject(match);
    for (Token object : sentence.children(match.main(), "obj")) {
      if (subject.isEmpty() || !subject.get().covers(object.index())) {
        return Optional.of(NounPhrase.around(sentence, object));
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> lastOwner(Optional<NounPhrase> phrase) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    NounPhrase np = phrase.get();
    for (int i = np.head() + 1; i < np.to(); i++) {
      if (Clauses.lower(sentence.token(i)).equals("van")) {
        return NounPhrase.at(sentence, i + 1);
      }
    }
    return Optional.empty();
  }

  /** The subject, of the tree where that makes sense and else beside the finite verb. */
  Optional<NounPhrase> subject(CueMatch match) {
    Token finite = match.finite();
    Optional<NounPhrase> antecedent = antecedent(finite);
    if (antecedent.isPresent()) {
      return antecedent;
    }
    Optional<NounPhrase> tree = treeSubject(match);
    Optional<NounPhrase> shared = shared(finite);
    if (shared.isPresent()) {
      return tree.filter(np -> np.head() < finite.index() && np.from() <= shared.get().from())
          .or(() -> shared);
    }
    if (isInverted(finite)) {
      Optional<NounPhrase> behind = behind(finite);
      if (tree.filter(np -> isBeforeName(np, finite)).isPresent()) {
        return tree;
      }
      if (tree.isPresent() && tree.get().head() > finite.index()) {
        return tree;
      }
      return behind.or(() -> tree);
    }
    return tree.or(() -> NounPhrase.before(sentence, clauses.start(finite.index()), finite.index()))
        .or(() -> behind(finite));
  }

  /** In a relative clause the noun before it speaks: {@code de luchtmacht, die zegt dat}. */
  private Optional<NounPhrase> antecedent(Token finite) {
    int start = clauses.start(finite.index());
    boolean relative =
        start > 2
            && Set.of("die", "dat").contains(Clauses.lower(sentence.token(start)))
            && sentence.token(start).xpos().endsWith("Rel");
    boolean subjectFollows =
        relative
            && NounPhrase.at(sentence, start + 1)
                .filter(np -> NounPhrase.isNominal(np.headToken()))
                .isPresent();
    if (!relative || subjectFollows) {
      return Optional.empty();
    }
    int end = sentence.token(start - 1).form().equals(",") ? start - 2 : start - 1;
    for (int at = clauses.start(end); at <= end; at++) {
      Optional<NounPhrase> read = NounPhrase.at(sentence, at);
      if (read.isPresent() && read.get().to() == end) {
        return read;
      }
    }
    return Optional.empty();
  }

  /** {@code de gouverneur, Serhi Lysak, zegt}: only a name stands between the noun and its verb. */
  private boolean isBeforeName(NounPhrase subject, Token finite) {
    int from = subject.to() + 2;
    boolean commas =
        from < finite.index()
            && sentence.token(from - 1).form().equals(",")
            && sentence.token(finite.index() - 1).form().equals(",");
    return commas
        && NounPhrase.at(sentence, from).filter(np -> np.to() == finite.index() - 2).isPresent()
        && sentence.token(from).isAny("PROPN");
  }

  /** The subject before a relative clause, or before {@code en} with a second verb. */
  private Optional<NounPhrase> shared(Token finite) {
    int start = clauses.start(finite.index());
    if (start == 1) {
      return Optional.empty();
    }
    boolean second =
        start == finite.index() - 1
            && Set.of("en", "maar").contains(Clauses.lower(sentence.token(start)))
            && (behind(finite).isEmpty() || Clauses.lower(sentence.token(start)).equals("en"));
    if (second) {
      return NounPhrase.before(sentence, clauses.section(start), start);
    }
    if (start == finite.index() && sentence.token(start - 1).form().equals(",")) {
      int piece = start - 1;
      while (piece > 2 && !clauses.opensBackground(piece)) {
        piece--;
      }
      boolean relative = clauses.opensBackground(piece) && clauses.finiteBetween(piece, start - 1);
      int own = relative ? clauses.start(piece - 1) : 0;
      if (relative && !clauses.finiteBetween(own, piece - 1)) {
        return NounPhrase.before(sentence, own, piece - 1);
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> treeSubject(CueMatch match) {
    Token at = match.main();
    for (int steps = 0; at != null && steps < 4; steps++) {
      for (Token subject : sentence.children(at, "nsubj")) {
        if (canSpeak(subject, match)) {
          return Optional.of(NounPhrase.around(sentence, subject));
        }
      }
      for (Token aux : sentence.children(at, "aux")) {
        for (Token subject : sentence.children(aux, "nsubj")) {
          if (canSpeak(subject, match)) {
            return Optional.of(NounPhrase.around(sentence, subject));
          }
        }
      }
      if (!(at.hasRelation("xcomp") || at.hasRelation("aux") || at.hasRelation("conj"))) {
        return Optional.empty();
      }
      at = sentence.head(at);
    }
    return Optional.empty();
  }

  private boolean canSpeak(Token subject, CueMatch match) {
    boolean word = subject.isAny("NOUN", "PROPN", "PRON", "NUM", "DET", "X", "ADJ");
    boolean empty =
        NOBODY.contains(Clauses.lower(subject)) || EMPTY_SUBJECTS.contains(Clauses.lower(subject));
    boolean relative = subject.xpos().endsWith("Rel");
    boolean time = NounPhrase.isTime(subject);
    boolean sameSide = subject.index() < match.from() || subject.index() > match.to();
    return word && !empty && !time && sameSide && (!relative || isRelativeOf(subject));
  }

  /** A relative clause speaks for the noun before it; that is found by the surface. */
  private boolean isRelativeOf(Token subject) {
    return Clauses.lower(subject).equals("die") || Clauses.lower(subject).equals("dat");
  }

  /** Whether the finite verb opens its piece, so that its subject follows. */
  boolean isInverted(Token finite) {
    int start = clauses.start(finite.index());
    for (int i = start; i < finite.index(); i++) {
      Token token = sentence.token(i);
      boolean opener =
          Set.of(
                  "zo",
                  "dat",
                  "dit",
                  "daarover",
                  "hierover",
                  "aldus",
                  "en",
                  "maar",
                  "al",
                  "ook",
                  "dus")
              .contains(Clauses.lower(token));
      if (!opener && !token.isAny("PUNCT") && !token.isAny("ADV")) {
        return false;
      }
    }
    return true;
  }

  private Optional<NounPhrase> behind(Token finite) {
    int end = clauses.end(finite.index());
    for (int i = finite.index() + 1; i <= end; i++) {
      Token token = sentence.token(i);
      if (token.isAny("ADP", "SCONJ", "VERB") && !token.deprel().equals("compound:prt")) {
        return Optional.empty();
      }
      Optional<NounPhrase> read = NounPhrase.at(sentence, i);
      if (read.isPresent() && NounPhrase.isTime(read.get().headToken())) {
        i = read.get().to();
      } else if (read.isPresent() && !EMPTY_SUBJECTS.contains(Clauses.lower(token))) {
        return read;
      }
    }
    return Optional.empty();
  }
}
