package org.wapenfeit.frame;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Predicate;

/**
 * A place where a row of the lexicon may apply.
 *
 * @param sentence where it stands
 * @param anchor the word whose dependents fill the frame
 * @param row the row
 * @param words indexes of all words that matched, the anchor included
 * @param modifier the first part of a compound, linking letters left out
 */
public record Occurrence(
    Sentence sentence, Token anchor, Predicate row, Set<Integer> words, Optional<String> modifier) {
  public Occurrence {
    words = Set.copyOf(words);
  }

  /** How many of its words are written as in the row, not as the end of a compound. */
  int exact() {
    String lemma = " " + row.lemma() + " ";
    return (int)
        words.stream()
            .map(sentence::token)
            .filter(
                t ->
                    lemma.contains(" " + t.lemma().toLowerCase(Locale.ROOT) + " ")
                        || lemma.contains(" " + t.form().toLowerCase(Locale.ROOT) + " "))
            .count();
  }
}
