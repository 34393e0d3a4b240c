package org.wapenfeit.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wapenfeit.language.words.DutchDictionary;

/**
 * Splits a compound that is not listed into a first part and a listed head: {@code wapen-fabriek},
 * {@code raffinaderij-brand}, {@code VN-gebouw}. The longest head wins, since Dutch compounds more
 * often have a short first part; a part that is not known leaves the word unsplit.
 */
final class CompoundSplitter {
  private static final int SHORTEST_HEAD = 3;
  private static final int SHORTEST_MODIFIER = 2;

  /** {@code Nasser-ziekenhuis}, {@code al-Najjar-ziekenhuis}. */
  private static final Pattern NAME = Pattern.compile("(?:\\p{Ll}{2,3}-)?\\p{Lu}");

  private static final List<String> LINKS = List.of("", "s", "-", "en", "n", "e", "'s", "er");

  private final NounTable nouns;
  private final Map<String, String> modifiers;

  CompoundSplitter(NounTable nouns, Map<String, String> modifiers) {
    this.nouns = nouns;
    this.modifiers = Map.copyOf(modifiers);
  }

  Optional<Noun> split(String word) {
    if (!mayBeCompound(word)) {
      return Optional.empty();
    }
    Optional<Noun> known = Optional.empty();
    for (int at = SHORTEST_MODIFIER; at <= word.length() - SHORTEST_HEAD; at++) {
      String first = word.substring(0, at);
      Optional<Noun> head = head(word.substring(at));
      if (head.isPresent()) {
        Optional<String> english = modifier(first);
        if (english.isPresent()) {
          return Optional.of(
              head.get()
                  .narrowed(word, english.get(), "compound " + first + "+" + word.substring(at)));
        }
        if (known.isEmpty() && isWord(first)) {
          known = head.map(h -> headOnly(h, word, first));
        }
      }
    }
    return known;
  }

  /** Not a phrase, not a name, and no word that the dictionary knows as something but a noun. */
  private static boolean mayBeCompound(String word) {
    if (word.isEmpty() || word.indexOf(' ') >= 0) {
      return false;
    }
    List<DutchDictionary.Entry> known = new ArrayList<>(DutchDictionary.shared().lookup(word));
    if (Character.isUpperCase(word.charAt(0)) && word.indexOf('-') < 0) {
      known.addAll(DutchDictionary.shared().lookup(word.toLowerCase(Locale.ROOT)));
      if (known.isEmpty()) {
        return false;
      }
    }
    return known.isEmpty() || known.stream().anyMatch(e -> e.is("ZNW"));
  }

  private Optional<Noun> head(String part) {
    if (part.startsWith("-") || !Character.isLetter(part.charAt(0))) {
      return Optional.empty();
    }
    return nouns.listed(part).filter(noun -> !noun.is("quantity") && !noun.is("time"));
  }

  private static Noun headOnly(Noun head, String word, String first) {
    return new Noun(
        word,
        head.singular(),
        head.plural(),
        head.classes(),
        "compound of " + head.lemma() + ", first part " + first + " without English");
  }

  private Optional<String> modifier(String first) {
    for (String stem : stems(first)) {
      Optional<String> english = translate(stem);
      if (english.isPresent()) {
        return english;
      }
    }
    return first.endsWith("-") && NAME.matcher(first).lookingAt()
        ? Optional.of(first.substring(0, first.length() - 1))
        : Optional.empty();
  }

  private Optional<String> translate(String stem) {
    String english = modifiers.get(stem);
    if (english == null) {
      english = modifiers.get(stem.toLowerCase(Locale.ROOT));
    }
    if (english != null) {
      return Optional.of(english);
    }
    return stem.length() < SHORTEST_HEAD
        ? Optional.empty()
        : nouns.listed(stem).map(Noun::singular).or(() -> split(stem).map(Noun::singular));
  }

  private static List<String> stems(String first) {
    List<String> stems = new ArrayList<>();
    for (String link : LINKS) {
      int end = first.length() - link.length();
      if (first.endsWith(link) && end >= SHORTEST_MODIFIER) {
        stems.add(first.substring(0, end));
      }
    }
    return stems;
  }

  private static boolean isWord(String first) {
    return first.length() > SHORTEST_HEAD
        && stems(first).stream().anyMatch(DutchDictionary.shared()::knows);
  }
}
