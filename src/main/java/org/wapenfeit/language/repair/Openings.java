package org.wapenfeit.language.repair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wapenfeit.language.words.DutchDictionary;
import org.wapenfeit.language.words.Tags;

/** Tells what the word that opens a sentence is, where its capital makes it look like a name. */
final class Openings {
  private final DutchDictionary dictionary = DutchDictionary.shared();

  /**
   * The tag that a word should have instead of that of a name.
   *
   * @param first index of the first word of a sentence
   */
  Optional<String> tag(List<String> forms, List<String> tags, int first) {
    String lower = forms.get(first).toLowerCase(Locale.ROOT).replace('’', '\'');
    String next = first + 1 < tags.size() ? Tags.partOfSpeech(tags.get(first + 1)) : "";
    if (lower.equals("zo'n")) {
      return next.equals("NUM") ? Optional.of("ADV") : Optional.empty();
    }
    if (!tags.get(first).equals("PROPN")) {
      return Optional.empty();
    }
    if (lower.equals("de")) {
      boolean article = next.equals("PROPN") && isNoFamily(forms.get(first + 1));
      return article ? Optional.of("DET") : Optional.empty();
    }
    List<DutchDictionary.Entry> readings = dictionary.lookup(lower);
    if (!next.equals("PROPN") && readings.stream().anyMatch(r -> r.is("GET"))) {
      return Optional.of("NUM");
    }
    return Optional.empty();
  }

  /** {@code De Bayraktar}: a known name, but not one of a family with {@code De} before it. */
  private boolean isNoFamily(String name) {
    List<DutchDictionary.Entry> readings = dictionary.lookup(name);
    return !readings.isEmpty() && readings.stream().noneMatch(r -> r.is("ENM:PER:LST:DE_"));
  }
}
