package org.wapenfeit.language.words;

import java.util.Locale;
import java.util.Optional;

/**
 * Dictionary forms: by the dictionary, then by the known end of a compound, then by endings.
 * Immutable, safe for use by many threads.
 */
public final class Lemmatizer {
  private final DictionaryLemmas dictionary = new DictionaryLemmas();
  private final Compounds compounds = new Compounds(dictionary);

  /**
   * The lemma of a word.
   *
   * @param form the word as written
   * @param tag its composite tag ({@code NOUN|Plur})
   */
  public String lemma(String form, String tag) {
    if (tag.startsWith("PROPN")) {
      return form;
    }
    String lower = isAcronym(form) ? form : form.toLowerCase(Locale.ROOT);
    Optional<String> found = dictionary.find(form, tag);
    if (found.isEmpty() && isOpenClass(tag)) {
      found = compounds.lemma(lower, tag);
    }
    return found.orElse(lower);
  }

  private static boolean isOpenClass(String tag) {
    return tag.startsWith("NOUN") || tag.startsWith("VERB") || tag.startsWith("ADJ");
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1 && Character.isUpperCase(form.charAt(1));
  }
}
