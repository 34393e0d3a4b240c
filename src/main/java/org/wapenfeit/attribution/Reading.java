package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.text.Span;

/** A sentence with its cues and the words of their speakers. */
final class Reading {
  /** A cue with what was found about it in its sentence. */
  record Report(CueMatch match, Optional<NounPhrase> speaker, List<Span> content, boolean back) {}

  private final Sentence sentence;
  private final Clauses clauses;
  private final Contents contents;
  private final Complements complements;
  private final Pointers pointers;
  private final List<Report> reports = new ArrayList<>();

  Reading(CueTable table, Sentence sentence) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
    Reach reach = new Reach(sentence, clauses);
    this.complements = new Complements(sentence, clauses, reach);
    this.pointers = new Pointers(sentence, clauses);
    this.contents = new Contents(sentence, clauses, reach, complements);
    SpeakerPhrases phrases = new SpeakerPhrases(sentence, clauses);
    for (CueMatch match : new CueMatcher(table, sentence, clauses).matches()) {
      Optional<NounPhrase> speaker = phrases.of(match);
      reports.add(report(match, speaker));
    }
  }

  private Report report(CueMatch match, Optional<NounPhrase> speaker) {
    boolean opensWithPointer = opensWithPointer(match);
    List<Span> content = opensWithPointer ? List.of() : contents.of(match, speaker);
    boolean back =
        opensWithPointer
            || (content.isEmpty() && match.cue().kind() == Cue.Kind.VERB && isReaction(match.cue()))
            || (match.cue().kind() == Cue.Kind.VERB
                && !complements.follow(match, speaker)
                && pointers.pointBack(match, speaker));
    return new Report(match, speaker, content, back && match.cue().reaches(Cue.Reach.PREVIOUS));
  }

  /** A reaction without words of its own is about what went before. */
  private static boolean isReaction(Cue cue) {
    boolean evidence = cue.stance().isEmpty() && cue.speechAct().isEmpty();
    return evidence || cue.stance().filter(s -> s != Stance.asserts).isPresent();
  }

  /** {@code Dat meldt X}: nothing of the sentence itself is what is said. */
  private boolean opensWithPointer(CueMatch match) {
    if (match.cue().kind() != Cue.Kind.VERB || !match.cue().reaches(Cue.Reach.PREVIOUS)) {
      return false;
    }
    int first = clauses.start(match.finite().index());
    while (first < match.finite().index()
        && (sentence.token(first).isAny("PUNCT", "CCONJ")
            || List.of("ook", "en", "maar").contains(Clauses.lower(sentence.token(first))))) {
      first++;
    }
    String form = Clauses.lower(sentence.token(first));
    boolean pointer = List.of("dat", "dit", "daarover", "hierover", "zo", "daarop").contains(form);
    return pointer
        && clauses.start(match.finite().index()) <= 2
        && match.finite().index() == first + 1
        && !complements.follow(match, Optional.empty());
  }

  Sentence sentence() {
    return sentence;
  }

  Clauses clauses() {
    return clauses;
  }

  Contents contents() {
    return contents;
  }

  List<Report> reports() {
    return reports;
  }
}
