package org.wapenfeit.language.parse;

import java.util.List;
import java.util.Locale;

/**
 * A tagged sentence as the parser sees it. Words count from 1; 0 stands for "no word", the place
 * after the last word for the root.
 */
public final class ParserInput {
  private static final int SUFFIX = 3;

  private final List<String> forms;
  private final List<String> tagNames;
  private final List<String> lemmaForms;
  final int size;
  final long[] words;
  final long[] tags;
  final long[] coarse;
  final long[] suffixes;
  final long[] lemmas;

  /**
   * @param forms the words as written
   * @param tags composite tags, the part of speech up to the first bar ({@code VERB|Fin|Sing})
   * @param lemmas dictionary forms; the same length
   */
  public ParserInput(List<String> forms, List<String> tags, List<String> lemmas) {
    this.forms = List.copyOf(forms);
    this.tagNames = List.copyOf(tags);
    this.lemmaForms = List.copyOf(lemmas);
    size = forms.size();
    words = new long[size + 2];
    this.tags = new long[size + 2];
    coarse = new long[size + 2];
    suffixes = new long[size + 2];
    this.lemmas = new long[size + 2];
    for (int i = 1; i <= size; i++) {
      String word = clue(Clue.FORM, i);
      String tag = tags.get(i - 1);
      words[i] = Hashing.of(word);
      this.tags[i] = Hashing.of(tag);
      coarse[i] = Hashing.of(partOfSpeech(tag));
      suffixes[i] = Hashing.of("~" + word.substring(Math.max(0, word.length() - SUFFIX)));
      this.lemmas[i] = Hashing.of("=" + lemmas.get(i - 1).toLowerCase(Locale.ROOT));
    }
    fill(0, Hashing.of("<NONE>"));
    fill(size + 1, Hashing.of("<ROOT>"));
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** A clue of a word, counted from 1. */
  String clue(Clue clue, int word) {
    return clue.of(forms.get(word - 1), tagNames.get(word - 1), lemmaForms.get(word - 1));
  }

  private void fill(int place, long value) {
    for (long[] column : List.of(words, tags, coarse, suffixes, lemmas)) {
      column[place] = value;
    }
  }

  private static String partOfSpeech(String tag) {
    int bar = tag.indexOf('|');
    return bar < 0 ? tag : tag.substring(0, bar);
  }
}
