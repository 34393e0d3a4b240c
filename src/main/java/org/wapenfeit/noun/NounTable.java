package org.wapenfeit.noun;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wapenfeit.knowledge.Table;

/**
 * The common nouns of {@code nouns.tsv}, and compounds of them. Immutable, safe for use by many
 * threads.
 */
public final class NounTable {
  private final Map<String, Noun> byLemma = new TreeMap<>();
  private final Map<String, Noun> byPlural = new HashMap<>();
  private final Map<String, Noun> byFolded = new HashMap<>();
  private final CompoundSplitter compounds;

  private static final class Holder {
    private static final NounTable SHARED = read();
  }

  NounTable(List<Table.Row> rows, NounClasses classes, Map<String, String> modifiers) {
    rows.forEach(row -> add(row, classes.withParents(row)));
    compounds = new CompoundSplitter(this, modifiers);
  }

  /**
   * The shipped table, read at the first call.
   *
   * @throws IllegalArgumentException naming file and line when a row makes no sense
   */
  public static NounTable load() {
    return Holder.SHARED;
  }

  /**
   * The noun of this lemma or form: listed, listed in the plural, or a compound with a listed head.
   * A fixed phrase is asked for with blanks between its words ({@code geheime dienst}).
   */
  public Optional<Noun> find(String lemmaOrForm) {
    return listed(lemmaOrForm).or(() -> compounds.split(lemmaOrForm));
  }

  /** The noun of this lemma or form if it stands in the table itself. */
  public Optional<Noun> listed(String lemmaOrForm) {
    Noun found = byLemma.get(lemmaOrForm);
    if (found == null) {
      found = byPlural.get(lemmaOrForm);
    }
    return Optional.ofNullable(found == null ? byFolded.get(fold(lemmaOrForm)) : found);
  }

  /** The listed noun that has this plural. */
  Optional<Noun> plural(String form) {
    return Optional.ofNullable(byPlural.get(form));
  }

  /** Whether the form is a plural of a listed noun and not itself a lemma. */
  public boolean isPlural(String form) {
    String word = byPlural.containsKey(form) ? form : form.toLowerCase(Locale.ROOT);
    return byPlural.containsKey(word) && !byLemma.containsKey(word);
  }

  /** All listed nouns in the order of their lemmas. */
  public Collection<Noun> all() {
    return Collections.unmodifiableCollection(byLemma.values());
  }

  private void add(Table.Row row, Set<String> classes) {
    String lemma = row.need("lemma");
    Noun noun =
        new Noun(lemma, row.need("english"), row.need("english_plural"), classes, row.place());
    if (byLemma.put(lemma, noun) != null) {
      throw row.error("'" + lemma + "' is listed twice", "join the rows");
    }
    byFolded.putIfAbsent(fold(lemma), noun);
    for (String plural : row.list("plural")) {
      if (!plural.equals("-")) {
        byPlural.putIfAbsent(plural, noun);
        byFolded.putIfAbsent(fold(plural), noun);
      }
    }
  }

  /**
   * Lower case; of a phrase the adjectives lose their ending, so that {@code geheim} finds {@code
   * geheime dienst}.
   */
  private static String fold(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    return lower.indexOf(' ') < 0 ? lower : lower.replaceAll("e (?!van |der )", " ");
  }

  private static NounTable read() {
    Map<String, String> modifiers = new TreeMap<>();
    for (Table.Row row : Table.read("noun-modifiers.tsv")) {
      if (modifiers.put(row.need("modifier"), row.need("english")) != null) {
        throw row.error("'" + row.get("modifier") + "' is listed twice", "join the rows");
      }
    }
    return new NounTable(Table.read("nouns.tsv"), NounClasses.load(), modifiers);
  }
}
