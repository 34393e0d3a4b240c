package org.wapenfeit.expression;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * The words of a sentence in lower case with straight apostrophes, by token index from 1. Beyond
 * the ends of the sentence there are empty words, so that rules can look around freely.
 */
final class Words {
  private final Sentence sentence;
  private final List<String> lower;

  Words(Sentence sentence) {
    this.sentence = sentence;
    this.lower = sentence.tokens().stream().map(t -> plain(t.form())).toList();
  }

  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.size();
  }

  String at(int index) {
    return index >= 1 && index <= lower.size() ? lower.get(index - 1) : "";
  }

  Optional<Token> token(int index) {
    return index >= 1 && index <= lower.size()
        ? Optional.of(sentence.token(index))
        : Optional.empty();
  }

  boolean is(int index, String... words) {
    String here = at(index);
    for (String word : words) {
      if (here.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean in(int index, Set<String> words) {
    return words.contains(at(index));
  }

  boolean hasPos(int index, String... partsOfSpeech) {
    return token(index).filter(t -> t.isAny(partsOfSpeech)).isPresent();
  }

  /** Whether these words stand here, one token each. */
  boolean matches(int from, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!at(from + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
