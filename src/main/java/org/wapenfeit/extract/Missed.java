package org.wapenfeit.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * A sentence with words of war that gives no claim.
 *
 * @param sentence the sentence
 * @param signs the words of war in it
 * @param words what the lexicon has for its words, and what was missing
 * @param likeliest the claim that the sentence as a whole was likeliest to make; empty where none
 *     was weighed
 */
public record Missed(
    Sentence sentence, List<Token> signs, List<Word> words, Optional<Guess> likeliest) {
  public Missed {
    signs = List.copyOf(signs);
    words = List.copyOf(words);
  }

  /**
   * A word that could have told a claim.
   *
   * @param token the word
   * @param lemma the word or words of the lexicon; the lemma where it has none
   * @param type the event; empty where no entry of the lexicon tells one
   * @param entry the entry with its place, empty where there is none
   * @param missing what was missing, in words; more than one where several conditions failed
   * @param likely how likely the claim was, from 0 to 1; empty where it was not weighed
   */
  public record Word(
      Token token,
      String lemma,
      Optional<EventType> type,
      String entry,
      List<String> missing,
      OptionalDouble likely) {
    public Word {
      missing = List.copyOf(missing);
    }
  }

  /** A possible claim, and how likely it was, from 0 to 1. */
  public record Guess(EventType type, double likely) {}
}
