package org.wapenfeit.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells texts that are not Dutch. Small words tell nearly every Dutch text; only where they are
 * rare is the language detector asked, whose model takes a second to load. Safe for use by many
 * threads.
 */
final class DutchCheck {
  /** In Dutch news about one word in three is one of these, in kindred languages one in ten. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "de", "het", "een", "van", "en", "dat", "op", "te", "voor", "met", "zijn", "niet", "aan",
          "door", "ook", "naar", "bij", "om", "uit", "er", "maar", "heeft", "werd", "volgens");

  private static final double DUTCH_SHARE = 0.15;
  private static final int FEWEST_WORDS = 25;
  private static final int SAMPLE = 4000;

  /** How much likelier than Dutch another language must be. */
  private static final double CLEARLY = 1.5;

  private static final String DUTCH = "nld";
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private DutchCheck() {}

  /** The English name of another language that a text is in; empty for Dutch and for the unsure. */
  static Optional<String> otherLanguage(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    String[] words = NO_LETTERS.split(sample.toLowerCase(Locale.ROOT).strip());
    if (words.length < FEWEST_WORDS) {
      return Optional.empty();
    }
    long small = Arrays.stream(words).filter(SMALL_WORDS::contains).count();
    return small >= DUTCH_SHARE * words.length ? Optional.empty() : Detector.detect(sample);
  }

  /** Loaded when it is first needed. */
  private static final class Detector {
    private static final String MODEL = "/langdetect-183.bin";
    private static final LanguageDetectorModel LOADED = load();

    static Optional<String> detect(String sample) {
      Language[] all = new LanguageDetectorME(LOADED).predictLanguages(sample);
      double dutch =
          Arrays.stream(all)
              .filter(l -> l.getLang().equals(DUTCH))
              .mapToDouble(Language::getConfidence)
              .findFirst()
              .orElse(0);
      return all[0].getConfidence() < CLEARLY * dutch
          ? Optional.empty()
          : Optional.of(name(all[0].getLang()));
    }

    private static String name(String code) {
      String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
      return name.isBlank() ? code : name;
    }

    private static LanguageDetectorModel load() {
      try (InputStream in = DutchCheck.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(MODEL + " is missing from the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + MODEL, e);
      }
    }
  }
}
