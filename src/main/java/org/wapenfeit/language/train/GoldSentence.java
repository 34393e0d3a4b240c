package org.wapenfeit.language.train;

import java.util.List;
import org.wapenfeit.language.parse.Arcs;

/**
 * A sentence of a treebank.
 *
 * @param words its words in order
 */
record GoldSentence(List<Word> words) {
  /**
   * A word of a treebank: the columns of CoNLL-U that are used.
   *
   * @param head number of its head from 1, 0 for the root
   * @param spaceAfter whether white space follows in the text
   */
  record Word(
      String form,
      String lemma,
      String upos,
      String xpos,
      int head,
      String relation,
      boolean spaceAfter) {}

  GoldSentence {
    words = List.copyOf(words);
  }

  List<String> forms() {
    return words.stream().map(Word::form).toList();
  }

  List<String> tags() {
    return words.stream().map(Word::xpos).toList();
  }

  Arcs tree() {
    return new Arcs(
        words.stream().map(Word::head).toList(), words.stream().map(Word::relation).toList());
  }

  /** The text that the words stand for. */
  String text() {
    StringBuilder out = new StringBuilder();
    words.forEach(w -> out.append(w.form()).append(w.spaceAfter() ? " " : ""));
    return out.toString().strip();
  }
}
