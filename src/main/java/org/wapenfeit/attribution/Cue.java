package org.wapenfeit.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Stance;

/**
 * One row of the table of cues: words that tell who says something.
 *
 * @param name how the row is called in explanations
 * @param words what must be found: for a verb its infinitive first, particle and all ({@code
 *     meedelen}), then what else must stand in its clause; each item holds its alternatives, an
 *     alternative with {@code _} is a sequence of words
 * @param kind what sort of words these are
 * @param negated whether the clause must be negated (true), or need not be (false)
 * @param stance how the speaker stands to what is said; empty for speech acts and where only a
 *     basis is given
 * @param speaker where the speaker stands
 * @param reach what the cue can cover
 * @param speechAct the type of speech act that the cue is itself, if any
 * @param basis the evidence that the cue brings
 * @param modality the modality that the cue brings
 * @param example a sentence with the cue
 * @param says what is expected of the example, {@code speaker|stance}, as the sentence has it
 */
record Cue(
    String name,
    List<Set<String>> words,
    Kind kind,
    boolean negated,
    Optional<Stance> stance,
    SpeakerPlace speaker,
    Set<Reach> reach,
    Optional<EventType> speechAct,
    Optional<Basis> basis,
    Optional<Modality> modality,
    String example,
    String says) {

  enum Kind {
    VERB,
    /** {@code volgens}: the speaker follows, the clause around it is what is said. */
    PREPOSITION,
    /** {@code naar eigen zeggen}: the subject of the clause is the speaker. */
    SELF,
    /** {@code de bewering van X dat}. */
    NOUN
  }

  enum SpeakerPlace {
    SUBJECT,
    /** Right after the cue. */
    AFTER,
    /** {@code in Moskou}, {@code bij het leger}. */
    AT,
    /** {@code uit foto's van X}. */
    FROM,
    /** What is quoted: {@code citeert X}, {@code citeert uit een bericht van X}. */
    QUOTED,
    NONE
  }

  enum Reach {
    /** A clause after it: {@code dat}, {@code of}, {@code hoe}, or an infinitive with te. */
    CLAUSE,
    /** What stands before it: {@code …, zegt X}. */
    BEFORE,
    /** A quotation beside it. */
    QUOTATION,
    /** The other words of its own clause. */
    OBJECT,
    /** The sentence before: {@code Dat zegt X}. */
    PREVIOUS
  }

  Cue {
    words = List.copyOf(words);
    reach = Set.copyOf(reach);
  }

  boolean reaches(Reach what) {
    return reach.contains(what);
  }

  /** How much it asks for: of two cues on one word the one that asks for more holds. */
  int weight() {
    return words.size() + (negated ? 1 : 0);
  }

  /** Whether it tells that somebody says something, in whatever stance. */
  boolean isReport() {
    return stance.isPresent();
  }
}
