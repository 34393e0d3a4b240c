package org.wapenfeit.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** When two English names are taken for one: the same words, or at least half of them. */
final class Names {
  private static final Set<String> EMPTY = Set.of("the", "of", "a", "an", "in", "and", "on", "at");

  private Names() {}

  /** Whether every name of one set has its like in the other. */
  static boolean agree(Set<String> found, Set<String> wanted) {
    return found.stream().allMatch(f -> wanted.stream().anyMatch(w -> agree(f, w)))
        && wanted.stream().allMatch(w -> found.stream().anyMatch(f -> agree(f, w)));
  }

  private static boolean agree(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> a = words(one);
    Set<String> b = words(other);
    Set<String> shared = new TreeSet<>(a);
    shared.retainAll(b);
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    boolean names = all.stream().noneMatch(w -> w.matches("[0-9.]+"));
    return names && 2 * shared.size() >= all.size() && !shared.isEmpty();
  }

  private static Set<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^a-z0-9.]+"))
        .filter(w -> !w.isEmpty() && !EMPTY.contains(w))
        .map(w -> w.length() > 3 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
