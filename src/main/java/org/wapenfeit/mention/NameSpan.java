package org.wapenfeit.mention;

import org.wapenfeit.language.Sentence;

/**
 * Words that look like a name and are none of the tables'.
 *
 * @param sentence the sentence
 * @param from index of the first token
 * @param to index of the last token
 * @param text the words, with single blanks
 */
record NameSpan(Sentence sentence, int from, int to, String text) {
  int words() {
    return to - from + 1;
  }
}
