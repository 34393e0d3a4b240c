package org.wapenfeit.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.article.Block;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.language.words.DutchDictionary;

/** Tells from the verbs of a clause whether it looks back or ahead. */
final class Tense {
  private static final Set<String> PERFECT = Set.of("hebben", "zijn");
  private static final Set<String> FUTURE = Set.of("zullen", "gaan");
  private static final int MAX_CLIMB = 5;

  private Tense() {}

  /**
   * Whether the clause around a token speaks of the future: its finite verb is in the present and
   * no participle with {@code hebben} or {@code zijn} makes it past. Without a finite verb it does
   * not.
   */
  static boolean isAhead(Sentence sentence, int index) {
    Token finite = byTree(sentence, index).or(() -> byPlace(sentence, index)).orElse(null);
    if (finite == null || isPast(finite)) {
      return false;
    }
    if (FUTURE.contains(finite.lemma())) {
      return true;
    }
    return !PERFECT.contains(finite.lemma()) && !isTelegraphic(sentence);
  }

  /** Headlines and captions tell what happened in the present tense. */
  private static boolean isTelegraphic(Sentence sentence) {
    Block.Kind kind = sentence.block().kind();
    return kind == Block.Kind.HEADLINE || kind == Block.Kind.CAPTION;
  }

  /**
   * Whether a finite verb stands in the past tense, by the dictionary. A form that can be both
   * ({@code zetten}) is taken as past, as news mostly is.
   */
  static boolean isPast(Token verb) {
    List<DutchDictionary.Entry> entries = DutchDictionary.shared().lookup(Words.plain(verb.form()));
    return entries.isEmpty()
        ? verb.form().matches(".*[td]en?") && !verb.form().equals(verb.lemma())
        : entries.stream().anyMatch(e -> e.tag().contains("WKW:VLT"));
  }

  static boolean isFinite(Token token) {
    return token.isAny("VERB", "AUX") && token.xpos().contains("Fin");
  }

  static boolean isParticiple(Token token) {
    return token.isAny("VERB", "AUX", "ADJ") && token.xpos().contains("Part");
  }

  private static Optional<Token> byTree(Sentence sentence, int index) {
    Token at = sentence.token(index);
    for (int step = 0; at != null && step < MAX_CLIMB; step++) {
      List<Token> group = new ArrayList<>(sentence.children(at, "aux"));
      group.addAll(sentence.children(at, "cop"));
      group.add(at);
      Optional<Token> finite = group.stream().filter(Tense::isFinite).findFirst();
      if (finite.isPresent()) {
        return finite;
      }
      at = sentence.head(at);
    }
    return Optional.empty();
  }

  private static Optional<Token> byPlace(Sentence sentence, int index) {
    for (int distance = 1; distance < sentence.size(); distance++) {
      for (int at : new int[] {index + distance, index - distance}) {
        if (at >= 1 && at <= sentence.size() && isFinite(sentence.token(at))) {
          return Optional.of(sentence.token(at));
        }
      }
    }
    return Optional.empty();
  }
}
