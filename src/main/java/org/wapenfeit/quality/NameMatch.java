package org.wapenfeit.quality;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wapenfeit.knowledge.Table;

/**
 * Whether two English names mean the same: they are alike but for case, accents and punctuation, or
 * aliases ({@code ontology/aliases.tsv}), or share at least half of their words and no word that
 * tells sides apart.
 */
final class NameMatch {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> STOP = Set.of("the", "of", "a", "an", "in", "and", "s");
  private static final Set<String> SIDES =
      Set.of(
          ("russian ukrainian belarusian israeli iranian lebanese syrian palestinian american british"
                  + " french german polish turkish saudi emirati yemeni sudanese congolese rwandan"
                  + " chinese taiwanese korean dutch belgian north south east west northern southern"
                  + " eastern western")
              .split(" "));
  private static final Map<String, String> ALIASES = aliases();

  private NameMatch() {}

  static boolean same(String one, String other) {
    String a = canonical(one);
    String b = canonical(other);
    return !a.isEmpty() && !b.isEmpty() && (a.equals(b) || areAlike(words(a), words(b)));
  }

  /** Lower case without accents, and a space for all that is no letter or digit. */
  static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static boolean areAlike(Set<String> a, Set<String> b) {
    Set<String> sides = common(a, SIDES);
    Set<String> otherSides = common(b, SIDES);
    if (!sides.isEmpty() && !otherSides.isEmpty() && !sides.equals(otherSides)) {
      return false;
    }
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return !a.isEmpty() && !b.isEmpty() && 2 * common(a, b).size() >= all.size();
  }

  private static Set<String> common(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.split(" "))
        .map(NameMatch::stem)
        .filter(w -> !STOP.contains(w))
        .collect(Collectors.toSet());
  }

  private static String stem(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static String canonical(String name) {
    String folded = fold(name);
    return ALIASES.getOrDefault(folded, folded);
  }

  private static Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    for (Table.Row row : Table.read("aliases.tsv")) {
      List<String> names = row.list("names").stream().map(NameMatch::fold).toList();
      names.forEach(name -> aliases.put(name, names.get(0)));
    }
    return aliases;
  }
}
