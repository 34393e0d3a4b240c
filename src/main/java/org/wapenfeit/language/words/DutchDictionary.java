package org.wapenfeit.language.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The Dutch word list of TaalTik (5.5 million forms with lemma and tag), from the artifact {@code
 * org.languagetool:dutch-pos-dict}. Immutable, safe for use by many threads.
 *
 * <p>Its tags are Dutch abbreviations joined by colons: {@code ZNW:EKV:DE_} (noun, singular, takes
 * <i>de</i>), {@code WKW:VTD:ONV} (verb, past participle), {@code ENM:LOC:LND} (name of a country);
 * {@code dutch_tags.txt} in the artifact lists them.
 */
public final class DutchDictionary {
  private static final String FOLDER = "/org/languagetool/resource/nl/";

  private final Dictionary dictionary;
  private final ThreadLocal<DictionaryLookup> lookups;

  /**
   * One reading of a form.
   *
   * @param lemma dictionary form
   * @param tag what kind of word it is
   */
  public record Entry(String lemma, String tag) {
    /** Whether the tag starts with this, {@code ZNW} for nouns. */
    public boolean is(String kind) {
      return tag.equals(kind) || tag.startsWith(kind + ":");
    }
  }

  private static final class Holder {
    private static final DutchDictionary SHARED = read();
  }

  private DutchDictionary(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
  }

  /**
   * The dictionary, read when first asked for (about 0.2 s).
   *
   * @throws UncheckedIOException when the artifact is not on the class path
   */
  public static DutchDictionary shared() {
    return Holder.SHARED;
  }

  /** All readings of a form, exactly as it is written; empty when it is not known so. */
  public List<Entry> lookup(String form) {
    List<Entry> entries = new ArrayList<>();
    for (WordData word : lookups.get().lookup(form)) {
      CharSequence stem = word.getStem();
      CharSequence tag = word.getTag();
      entries.add(new Entry(stem == null ? form : stem.toString(), tag == null ? "" : "" + tag));
    }
    return entries;
  }

  /** Whether the form is known as it is written or in lower case. */
  public boolean knows(String form) {
    return !lookup(form).isEmpty() || !lookup(form.toLowerCase(Locale.ROOT)).isEmpty();
  }

  private static DutchDictionary read() {
    try (InputStream words = open("dutch.dict");
        InputStream settings = open("dutch.info")) {
      return new DutchDictionary(Dictionary.read(words, settings));
    } catch (IOException e) {
      throw new UncheckedIOException("the Dutch dictionary cannot be read", e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream found = DutchDictionary.class.getResourceAsStream(FOLDER + name);
    if (found == null) {
      throw new IOException(
          FOLDER + name + " is missing: put org.languagetool:dutch-pos-dict on the class path");
    }
    return found;
  }
}
