package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Gazetteer;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.NameUse;
import org.wapenfeit.language.words.DutchDictionary;

/**
 * The listed name that a word is one slip of the pen away from: a letter too many, too few, another
 * or two swapped. Sorted by first letter and length when the first unknown word is looked up, so
 * that it costs a start nothing. Safe for use by many threads.
 */
final class NearNames {
  private static final int SHORTEST = 6;
  private static final String JOINTS = "'’-";

  /**
   * A listed form of one word.
   *
   * @param key the folded form
   * @param form as listed
   * @param names what it may stand for
   * @param entities what it stands for
   * @param meant whether a misspelling may stand for it; other forms only tell that a word is near
   *     to more than one
   */
  private record Listed(
      String key, String form, List<Name> names, Set<Entity> entities, boolean meant) {

    /** Inhabitants and adjectives, which family names are more often near to. */
    boolean isWord() {
      return names.stream()
          .allMatch(n -> n.use() == NameUse.INHABITANT || n.use() == NameUse.ADJECTIVE);
    }

    /** Models have names of animals and gods, which other languages end otherwise. */
    boolean isWeapon() {
      return names.stream().allMatch(n -> n.entity().type() == EntityType.Weapon);
    }
  }

  private final Gazetteer gazetteer;
  private final AmbiguousNames ambiguous;
  private Map<String, List<Listed>> listed;

  NearNames(Gazetteer gazetteer, AmbiguousNames ambiguous) {
    this.gazetteer = gazetteer;
    this.ambiguous = ambiguous;
  }

  /**
   * The listed forms that a word nearly is, one for each thing that is meant, with the endings and
   * parts of compounds of the word: {@code Hezbollahs} for {@code Hezbolahs}. None for a word of
   * the dictionary, a place of the atlas, and what is near to a form that no misspelling may stand
   * for.
   */
  List<String> mend(String word) {
    if (!mayBeName(word)) {
      return List.of();
    }
    List<String> whole = known(word, simple(word));
    if (!whole.isEmpty()) {
      return whole;
    }
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return known(word, compound(word));
    }
    String name = word.substring(0, hyphen);
    return with(word.substring(hyphen), known(name, simple(name)));
  }

  private static boolean mayBeName(String word) {
    return Words.startsUpper(word)
        && word.chars().filter(Character::isLetter).count() >= SHORTEST
        && word.chars().allMatch(c -> Character.isLetter(c) || JOINTS.indexOf(c) >= 0);
  }

  private List<String> simple(String word) {
    List<String> near = near(word);
    String stem = Words.stem(word);
    String ending = word.substring(stem.length());
    boolean inflected =
        ending.length() > 1
            || ending.equals("s") && stem.length() >= SHORTEST && !stem.endsWith("s");
    return near.isEmpty() && inflected ? with(ending, known(stem, near(stem))) : near;
  }

  private List<String> compound(String word) {
    for (int cut = word.length() - 3; cut >= SHORTEST - 1; cut--) {
      String rest = word.substring(cut);
      if (CompoundHeads.of(Words.fold(rest)).isPresent()) {
        String name = word.substring(0, cut);
        return with(rest, known(name, near(name)));
      }
    }
    return List.of();
  }

  private static List<String> with(String ending, List<String> forms) {
    return forms.stream().map(form -> form + ending).toList();
  }

  /** What is near to a word that is not known itself. */
  private List<String> known(String word, List<String> near) {
    boolean known =
        !near.isEmpty()
            && (DutchDictionary.shared().knows(word)
                || ambiguous.isOther(Words.stem(word))
                || ambiguous.isOther(word)
                || !gazetteer.atlas().named(word).isEmpty());
    return known ? List.of() : near;
  }

  /** For each thing that is as near the form with the most alike ending. */
  private List<String> near(String word) {
    String key = Words.fold(word);
    List<Listed> near = new ArrayList<>();
    for (int length = key.length() - 1; length <= key.length() + 1; length++) {
      for (Listed name : listed().getOrDefault(bucket(key, length), List.of())) {
        if (isSlip(word, key, name)) {
          near.add(name);
        }
      }
    }
    if (!near.stream().allMatch(Listed::meant)) {
      return List.of();
    }
    near.sort(Comparator.comparingInt(name -> -sameEnd(key, name.key())));
    List<Listed> things = new ArrayList<>();
    for (Listed name : near) {
      if (things.stream().noneMatch(other -> sharesEntity(name, other))) {
        things.add(name);
      }
    }
    return things.stream().map(Listed::form).toList();
  }

  private static boolean sharesEntity(Listed one, Listed other) {
    return one.entities().stream().anyMatch(other.entities()::contains);
  }

  private static boolean isSlip(String word, String key, Listed name) {
    String other = name.key();
    if (!isOneEdit(key, other) || key.equals(other + "s") || other.equals(key + "s")) {
      return false;
    }
    if (name.isWord() && Math.min(key.length(), other.length()) <= SHORTEST
        || name.isWeapon() && sameEnd(key, other) == 0) {
      return false;
    }
    if (Words.isCapitals(name.form()) || Words.isCapitals(word)) {
      return key.length() == other.length() && other.length() >= SHORTEST && isSwap(key, other);
    }
    return other.length() >= SHORTEST || doubles(key, other);
  }

  /** Whether one letter too many, too few, another or two swapped make the one of the other. */
  static boolean isOneEdit(String one, String other) {
    if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = Math.min(sameEnd(one, other), shorter - start);
    int longer = Math.max(one.length(), other.length());
    return longer - start - end == 1
        || one.length() == other.length()
            && longer - start - end == 2
            && one.charAt(start) == other.charAt(start + 1)
            && one.charAt(start + 1) == other.charAt(start);
  }

  /** How many letters at the end are the same. */
  private static int sameEnd(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return end;
  }

  private static boolean isSwap(String one, String other) {
    int differing = 0;
    for (int i = 0; i < one.length(); i++) {
      differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differing == 2;
  }

  /** {@code Hamaas}: a letter written twice, the only slip that a short name is known by. */
  private static boolean doubles(String key, String name) {
    for (int i = 1; i < key.length() && key.length() > name.length(); i++) {
      if (key.charAt(i) == key.charAt(i - 1)
          && (key.substring(0, i) + key.substring(i + 1)).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private synchronized Map<String, List<Listed>> listed() {
    if (listed == null) {
      listed = read();
    }
    return listed;
  }

  private Map<String, List<Listed>> read() {
    Map<String, List<Name>> byKey = new HashMap<>();
    for (Name name : gazetteer.names()) {
      String form = name.form();
      if (Words.startsUpper(form)
          && form.length() >= SHORTEST - 1
          && form.chars().allMatch(c -> Character.isLetter(c) || JOINTS.indexOf(c) >= 0)) {
        byKey.computeIfAbsent(Words.fold(form), key -> new ArrayList<>(1)).add(name);
      }
    }
    Map<String, List<Listed>> read = new HashMap<>();
    byKey.forEach(
        (key, names) ->
            read.computeIfAbsent(bucket(key, key.length()), b -> new ArrayList<>())
                .add(listed(key, names)));
    return read;
  }

  private Listed listed(String key, List<Name> names) {
    Set<Entity> entities = new HashSet<>();
    names.forEach(name -> entities.add(name.entity()));
    boolean meant =
        names.stream()
            .anyMatch(n -> n.entity().type() != EntityType.Place && !ambiguous.needsCue(n));
    return new Listed(key, names.get(0).form(), names, entities, meant);
  }

  private static String bucket(String key, int length) {
    return key.charAt(0) + ":" + length;
  }
}
