package org.wapenfeit.language.words;

import java.util.Optional;

/** Words that the dictionary lacks as a whole but whose end it has ({@code bermbom|aanvallen}). */
final class Compounds {
  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_MODIFIER = 3;

  private final DictionaryLemmas lemmas;

  Compounds(DictionaryLemmas lemmas) {
    this.lemmas = lemmas;
  }

  /** The lemma made of what stands before the longest known end, and that end's lemma. */
  Optional<String> lemma(String form, String tag) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen < form.length() - 1) {
      Optional<String> last = lemmas.find(form.substring(hyphen + 1), tag);
      if (last.isPresent()) {
        return Optional.of(form.substring(0, hyphen + 1) + last.get());
      }
    }
    for (int cut = SHORTEST_MODIFIER; cut <= form.length() - SHORTEST_HEAD; cut++) {
      Optional<String> head = lemmas.find(form.substring(cut), tag);
      if (head.isPresent()) {
        return Optional.of(form.substring(0, cut) + head.get());
      }
    }
    return Optional.empty();
  }
}
