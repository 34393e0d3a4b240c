package org.wapenfeit.language.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dictionary forms: by what treebanks add to the dictionary, the dictionary, the known end of a
 * compound, and else the word itself. Immutable, safe for use by many threads.
 */
public final class Lemmatizer {
  private final DictionaryLemmas dictionary = new DictionaryLemmas();
  private final Compounds compounds = new Compounds(dictionary);
  private final Names names = new Names();
  private final LemmaTable table;

  public Lemmatizer(LemmaTable table) {
    this.table = table;
  }

  /**
   * The lemma of a word.
   *
   * @param form the word as written
   * @param tag its composite tag ({@code NOUN|Plur})
   */
  public String lemma(String form, String tag) {
    String exception = table.exception(form, tag);
    if (exception != null) {
      return exception;
    }
    if (tag.startsWith("PROPN")) {
      return names.lemma(form);
    }
    if (tag.startsWith("NOUN") && form.equalsIgnoreCase("doden")) {
      return "dode";
    }
    String lower = isAcronym(form) ? form : form.toLowerCase(Locale.ROOT);
    Optional<String> found = commonest(dictionary.findAll(form, tag), tag);
    if (found.isEmpty() && isOpenClass(tag)) {
      found = compounds.lemma(lower, tag);
    }
    return found.orElse(lower);
  }

  /** The lemma that treebanks have most often; the first of equals. */
  private Optional<String> commonest(List<String> lemmas, String tag) {
    Comparator<String> byCount = Comparator.comparingInt(lemma -> table.count(lemma, tag));
    Optional<String> best = lemmas.stream().max(byCount);
    boolean unseen = best.isEmpty() || table.count(best.get(), tag) == 0;
    return unseen ? lemmas.stream().findFirst() : best;
  }

  private static boolean isOpenClass(String tag) {
    return tag.startsWith("NOUN") || tag.startsWith("VERB") || tag.startsWith("ADJ");
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1 && Character.isUpperCase(form.charAt(1));
  }
}
