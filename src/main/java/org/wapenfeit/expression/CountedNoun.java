package org.wapenfeit.expression;

import java.util.List;
import java.util.Optional;
import org.wapenfeit.language.Token;
import org.wapenfeit.language.words.DutchDictionary;

/** Finds what a number counts: a unit of measure or a noun, mostly by the words behind it. */
final class CountedNoun {

  /**
   * What is counted.
   *
   * @param index index of the noun or unit, 0 when the number stands alone
   * @param unit the unit of measure, if it is one
   */
  record Found(int index, Optional<String> unit) {}

  private static final int FARTHEST = 6;

  private final Phrases units;
  private final Phrases money;
  private final Phrases containers;
  private final Phrases others;
  private final Phrases tallies;

  CountedNoun(Table table) {
    units = Phrases.of(table, "unit");
    money = Phrases.of(table, "money before");
    containers = Phrases.of(table, "container");
    others = Phrases.of(table, "other ones");
    tallies = Phrases.of(table, "tally");
  }

  Found of(Words words, Figure figure) {
    if (figure.counted() > 0) {
      return new Found(figure.counted(), unitAt(words, figure.counted()));
    }
    if (figure.unit().isPresent()) {
      return new Found(0, figure.unit());
    }
    Optional<Phrases.Match> sign = money.endingAt(words, figure.from() - 1);
    if (sign.isPresent()) {
      return new Found(sign.get().to(), Optional.of(sign.get().meaning()));
    }
    return measured(words, figure.to() + 1).orElseGet(() -> noun(words, figure));
  }

  private Optional<String> unitAt(Words words, int index) {
    return units.startingAt(words, index).map(Phrases.Match::meaning);
  }

  /** {@code vierkante kilometer}, {@code procent}, {@code ton granaten}. */
  private Optional<Found> measured(Words words, int at) {
    Optional<Phrases.Match> container = containers.startingAt(words, at);
    if (container.isPresent()) {
      int next = container.get().to() + 1;
      int counted = words.hasPos(next, "NOUN") ? next : container.get().to();
      return Optional.of(new Found(counted, Optional.of(container.get().meaning())));
    }
    return units.startingAt(words, at).map(u -> new Found(u.to(), Optional.of(u.meaning())));
  }

  private Found noun(Words words, Figure figure) {
    int at = figure.to() + (words.is(figure.to() + 2, "meer", "minder") ? 3 : 1);
    int last = Math.min(words.size(), figure.to() + FARTHEST);
    while (at <= last && isBetween(words, at)) {
      at++;
    }
    if (at <= last && isNoun(words, at)) {
      return new Found(at, Optional.empty());
    }
    if (at <= last && words.hasPos(at, "PROPN")) {
      return new Found(lastOfName(words, figure, at), Optional.empty());
    }
    if (others.startAt(words, figure.to() + 1)) {
      return new Found(figure.to() + 1, Optional.empty());
    }
    return new Found(tally(words, figure), Optional.empty());
  }

  /** Whether the word is a noun, or was taken for something else and can only be one here. */
  private static boolean isNoun(Words words, int at) {
    if (words.hasPos(at, "NOUN")) {
      return true;
    }
    if (!words.hasPos(at, "VERB", "ADJ", "X", "SYM", "NUM", "INTJ", "ADV")) {
      return false;
    }
    String word = words.at(at);
    if (word.endsWith("'s")) {
      return true;
    }
    List<DutchDictionary.Entry> known = DutchDictionary.shared().lookup(word);
    boolean plural = known.stream().anyMatch(e -> e.tag().contains("ZNW:MRV"));
    boolean noun = known.stream().anyMatch(e -> e.tag().startsWith("ZNW:EKV"));
    boolean unknown = known.isEmpty() && word.matches("\\p{L}[\\p{L}-]+(?:s|en)");
    return plural || unknown || (noun && words.hasPos(at, "ADJ") && !nounFollows(words, at));
  }

  /** Whether the word can stand between a number and its noun. */
  private static boolean isBetween(Words words, int at) {
    if (words.is(at, "en", "of", ",", "nog", "zwaar", "licht")) {
      return words.hasPos(at - 1, "ADJ", "ADV") && words.hasPos(at + 1, "ADJ");
    }
    if (words.is(at, "\"", "“", "‘", "'", "„", "«")) {
      return words.hasPos(at + 1, "NOUN", "ADJ");
    }
    if (words.hasPos(at, "PROPN")) {
      return words.hasPos(at + 1, "NOUN") && !words.is(at + 1, "procent");
    }
    return words.is(at, "extra") || (isInflected(words, at) && nounFollows(words, at));
  }

  private static boolean isInflected(Words words, int at) {
    String word = words.at(at);
    boolean article = words.is(at, "de", "deze", "die", "alle", "elke", "onze", "beide");
    return word.endsWith("e")
        && !article
        && words.hasPos(at, "ADJ", "VERB", "DET", "NOUN", "X")
        && !(words.hasPos(at, "NOUN") && DutchDictionary.shared().knows(word));
  }

  private static boolean nounFollows(Words words, int at) {
    for (int i = at + 1; i <= at + 4; i++) {
      if (words.hasPos(i, "NOUN", "PROPN") || (i == at + 1 && isPluralNoun(words.at(i)))) {
        return true;
      }
      if (!words.hasPos(i, "ADJ", "CCONJ", "ADV", "VERB", "PUNCT")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPluralNoun(String word) {
    return DutchDictionary.shared().lookup(word).stream()
        .anyMatch(e -> e.tag().contains("ZNW:MRV"));
  }

  /** Of the words of a name the one that the number depends on, or else the last. */
  private static int lastOfName(Words words, Figure figure, int from) {
    int to = from;
    while (words.hasPos(to + 1, "PROPN")) {
      to++;
    }
    int head = words.token(figure.to()).map(Token::head).orElse(0);
    return head >= from && head <= to ? head : to;
  }

  /** {@code het dodental loopt op tot 25}: the noun that tells what the bare number counts. */
  private int tally(Words words, Figure figure) {
    for (int at = figure.from() - 1; at > 0 && at > figure.from() - 22; at--) {
      Optional<Phrases.Match> found = tallies.startingAt(words, at);
      if (found.isPresent()) {
        int noun = found.get().to() + 1;
        return words.is(at, "aantal") && isNoun(words, noun) ? noun : at;
      }
      if (words.is(at, ".", ";", ":")) {
        return 0;
      }
    }
    return 0;
  }
}
