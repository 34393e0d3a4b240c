package org.wapenfeit.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.language.Sentence;

/**
 * Finds the numbers of a sentence with what they count, after {@code ontology/numbers.tsv}. Left
 * out are vague ones ({@code tientallen}), dates, ages, clock times, type numbers ({@code F-16})
 * and ordinals. Safe for use by many threads.
 */
public final class NumberFinder {
  private static final String TABLE = "numbers.tsv";

  private final Figures figures;
  private final NumberTraps traps;
  private final Bounds bounds;
  private final CountedNoun nouns;
  private final Totals totals;
  private final Phrases vagueAfter;

  private NumberFinder(Table table) {
    figures = new Figures(table);
    traps = new NumberTraps(table);
    bounds = new Bounds(table);
    nouns = new CountedNoun(table);
    totals = new Totals(table);
    vagueAfter = Phrases.of(table, "vague");
  }

  /**
   * Reads the table from the class path.
   *
   * @throws IllegalStateException when a row of it cannot be understood, naming file and line
   */
  public static NumberFinder load() {
    return new NumberFinder(Table.read(TABLE));
  }

  /**
   * The numbers in the order of the text. Of {@code 48 van de 70 raketten} both are given, with the
   * same counted noun: first 48 out of 70, then 70. The article {@code een} is none of them. A
   * range is given by its low end, and once more by its high end after all others.
   *
   * @see #findArticles
   */
  public List<NumberMention> find(Sentence sentence) {
    Words words = new Words(sentence);
    List<NumberMention> found = new ArrayList<>();
    List<NumberMention> ends = new ArrayList<>();
    for (Figure figure : figures.find(words)) {
      if (!traps.isTrap(words, figure)) {
        mention(words, figure).ifPresent(found::add);
        figures.highEnd(words, figure).flatMap(f -> mention(words, f)).ifPresent(ends::add);
      }
    }
    dropOldValues(words, found);
    List<NumberMention> filled = new ArrayList<>(totals.fill(words, found));
    filled.addAll(ends);
    return List.copyOf(filled);
  }

  private Optional<NumberMention> mention(Words words, Figure figure) {
    CountedNoun.Found noun = nouns.of(words, figure);
    if (noun.unit().filter("none"::equals).isPresent()) {
      return Optional.empty();
    }
    Bounds.Found bound = bounds.of(words, figure);
    return Optional.of(
        new NumberMention(
            bound.from(),
            figure.to(),
            noun.index(),
            scaled(figure.value(), noun.unit()),
            bound.bound(),
            noun.unit().map(NumberFinder::withoutFactor),
            Optional.empty()));
  }

  /** A unit may carry a factor: {@code month*6} for a half-year. */
  private static BigDecimal scaled(BigDecimal value, Optional<String> unit) {
    return unit.filter(u -> u.contains("*"))
        .map(u -> value.multiply(new BigDecimal(u.substring(u.indexOf('*') + 1))))
        .orElse(value);
  }

  private static String withoutFactor(String unit) {
    int star = unit.indexOf('*');
    return star < 0 ? unit : unit.substring(0, star);
  }

  /** Of {@code van veertien naar negentien} only the new value holds. */
  private static void dropOldValues(Words words, List<NumberMention> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      NumberMention old = found.get(i);
      if (words.is(old.from() - 1, "van") && words.is(found.get(i + 1).from() - 1, "naar")) {
        found.remove(i);
      }
    }
  }

  /**
   * The places where the article {@code een} stands before a noun, as numbers of value 1 with
   * {@code from} and {@code to} at the article. They count only where the text means one person: a
   * killed or injured {@code vrouw}, not {@code een drone}.
   */
  public List<NumberMention> findArticles(Sentence sentence) {
    Words words = new Words(sentence);
    List<NumberMention> found = new ArrayList<>();
    for (int i = 1; i <= words.size(); i++) {
      if (words.is(i, "een") && !vagueAfter.startAt(words, i + 1)) {
        article(words, i).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private Optional<NumberMention> article(Words words, int i) {
    CountedNoun.Found noun = nouns.of(words, Figure.of(i, i, BigDecimal.ONE));
    if (noun.index() <= i || noun.unit().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new NumberMention(
            i, i, noun.index(), BigDecimal.ONE, Bound.exact, Optional.empty(), Optional.empty()));
  }
}
