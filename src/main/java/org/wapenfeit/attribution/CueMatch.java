package org.wapenfeit.attribution;

import org.wapenfeit.language.Token;
import org.wapenfeit.text.Span;

/**
 * A cue found in a sentence.
 *
 * @param cue the row
 * @param main its main word
 * @param finite the finite verb of its clause, the main word itself where there is none
 * @param from index of the first token of a cue of several words, of the main word otherwise
 * @param to index of its last
 * @param passive whether what is said is the subject ({@code wordt bevestigd door X})
 */
record CueMatch(Cue cue, Token main, Token finite, int from, int to, boolean passive) {
  Span span() {
    return main.span();
  }
}
