package org.wapenfeit.language;

import org.wapenfeit.text.Span;

/**
 * A word or punctuation mark of a sentence, after Universal Dependencies.
 *
 * @param index position in the sentence, from 1
 * @param span where it stands in the article's text
 * @param form the word as written, in NFC
 * @param lemma dictionary form; for a separable verb without its particle
 * @param upos universal part of speech ({@code VERB})
 * @param xpos composite tag of the models (part of speech with verb form, number, pronoun type)
 * @param head index of the word that it depends on, 0 for the root
 * @param deprel relation to that word ({@code nsubj:pass})
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    String upos,
    String xpos,
    int head,
    String deprel) {

  /** Whether the relation is this one or a subtype of it ({@code nsubj} for {@code nsubj:pass}). */
  public boolean hasRelation(String relation) {
    return deprel.equals(relation)
        || (deprel.length() > relation.length()
            && deprel.startsWith(relation)
            && deprel.charAt(relation.length()) == ':');
  }

  /** Whether the part of speech is one of these. */
  public boolean isAny(String... partsOfSpeech) {
    for (String pos : partsOfSpeech) {
      if (upos.equals(pos)) {
        return true;
      }
    }
    return false;
  }
}
