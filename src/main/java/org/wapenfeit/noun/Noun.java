package org.wapenfeit.noun;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Dutch common noun with its English.
 *
 * @param lemma the Dutch singular
 * @param singular English for the singular
 * @param plural English for the plural; the same word for mass nouns
 * @param classes its classes with all that these are kinds of, in alphabetical order
 * @param why the table row, or the parts of the compound, for people to read
 */
public record Noun(String lemma, String singular, String plural, Set<String> classes, String why) {

  public Noun {
    classes = Collections.unmodifiableSet(new TreeSet<>(classes));
  }

  /** Whether it belongs to this class. */
  public boolean is(String nounClass) {
    return classes.contains(nounClass);
  }

  /** Whether it belongs to one of these classes. */
  public boolean isAny(String... nounClasses) {
    for (String name : nounClasses) {
      if (is(name)) {
        return true;
      }
    }
    return false;
  }

  /** English for one or for more. */
  public String english(boolean several) {
    return several ? plural : singular;
  }

  /** The same noun behind a word that narrows it down ({@code weapons} + depot). */
  Noun narrowed(String compound, String modifier, String reason) {
    return new Noun(
        compound,
        modifier + " " + plain(singular),
        modifier + " " + plain(plural),
        classes,
        reason);
  }

  /** A base that is called military for itself alone: {@code helikopterbasis}, helicopter base. */
  private static String plain(String english) {
    return english.replaceFirst("^military ", "");
  }
}
