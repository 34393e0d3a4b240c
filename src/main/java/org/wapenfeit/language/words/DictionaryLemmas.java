package org.wapenfeit.language.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Lemmas by the dictionary alone: the reading that fits the part of speech. */
public final class DictionaryLemmas {
  private final DutchDictionary dictionary = DutchDictionary.shared();

  /**
   * The lemma of a word, if the dictionary has a reading with this part of speech.
   *
   * @param form the word as written
   * @param tag its composite tag ({@code VERB|Fin|Sing})
   */
  public Optional<String> find(String form, String tag) {
    return findAll(form, tag).stream().findFirst();
  }

  /** The lemmas of all readings of a word with this part of speech, without doubles. */
  List<String> findAll(String form, String tag) {
    String pos = Tags.partOfSpeech(tag);
    Predicate<DutchDictionary.Entry> fits = kind(pos, tag);
    if (fits == null) {
      return List.of();
    }
    List<String> found = all(form, fits);
    return !found.isEmpty() || pos.equals("PROPN")
        ? found
        : all(form.toLowerCase(Locale.ROOT), fits);
  }

  private List<String> all(String form, Predicate<DutchDictionary.Entry> fits) {
    List<DutchDictionary.Entry> entries = dictionary.lookup(form);
    return entries.stream().filter(fits).map(DutchDictionary.Entry::lemma).distinct().toList();
  }

  private static Predicate<DutchDictionary.Entry> kind(String pos, String tag) {
    return switch (pos) {
      case "VERB", "AUX" -> verb(tag);
      case "NOUN" -> noun(tag);
      case "ADJ" -> entry -> entry.is("BNW");
      case "PROPN" -> entry -> entry.is("ENM");
      default -> null;
    };
  }

  private static Predicate<DutchDictionary.Entry> verb(String tag) {
    if (tag.endsWith("|Part")) {
      return entry -> entry.is("WKW:VTD") || entry.is("WKW:ODW");
    }
    if (tag.endsWith("|Inf")) {
      return entry -> entry.is("WKW:TGW:INF") || entry.is("WKW:INF");
    }
    return entry -> entry.is("WKW:TGW") || entry.is("WKW:VLT");
  }

  private static Predicate<DutchDictionary.Entry> noun(String tag) {
    return tag.endsWith("|Plur")
        ? entry -> entry.is("ZNW:MRV")
        : entry -> entry.is("ZNW:EKV") || entry.is("ZNW:BEZ");
  }
}
