package org.wapenfeit.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

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
    boolean participle = PERFECT.contains(finite.lemma()) && hasParticiple(sentence, finite, index);
    return !participle;
  }

  /** Whether a finite verb stands in the past tense, by its form against its lemma. */
  static boolean isPast(Token verb) {
    String form = Words.plain(verb.form());
    String lemma = Words.plain(verb.lemma());
    if (isIrregularPresent(form) || form.equals(lemma) || form.endsWith(lemma)) {
      return false;
    }
    if (form.endsWith("te") || form.endsWith("de")) {
      return true;
    }
    if (form.endsWith("en")) {
      return !lemma.endsWith(form.substring(1));
    }
    for (String stem : stems(lemma)) {
      if (form.endsWith(stem) || form.endsWith(stem + "t")) {
        return false;
      }
    }
    return lemma.endsWith("n") && lemma.length() > 3;
  }

  private static boolean isIrregularPresent(String form) {
    return Set.of(
            "is", "ben", "bent", "heeft", "hebt", "heb", "kan", "kun", "kunt", "zal", "zult", "mag",
            "wil", "wilt", "gaat", "ga", "komt", "kom", "wordt", "word", "weet", "doet", "staat",
            "ziet", "slaat", "geeft", "houdt", "hou", "zou", "zouden")
        .contains(form);
  }

  private static List<String> stems(String lemma) {
    String stem = lemma.endsWith("en") ? lemma.substring(0, lemma.length() - 2) : lemma;
    stem =
        lemma.endsWith("en") || !lemma.endsWith("n")
            ? stem
            : lemma.substring(0, lemma.length() - 1);
    List<String> stems = new ArrayList<>(List.of(stem));
    int n = stem.length();
    if (n >= 2 && stem.charAt(n - 1) == stem.charAt(n - 2)) {
      stems.add(stem.substring(0, n - 1));
    } else if (n >= 2 && "aeou".indexOf(stem.charAt(n - 2)) >= 0) {
      stems.add(stem.substring(0, n - 1) + stem.charAt(n - 2) + stem.charAt(n - 1));
    }
    return stems.stream().map(Tense::hardened).toList();
  }

  private static String hardened(String stem) {
    char last = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
    String start = stem.isEmpty() ? stem : stem.substring(0, stem.length() - 1);
    return last == 'v' ? start + "f" : last == 'z' ? start + "s" : stem;
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
      Token here = at;
      List<Token> group = new ArrayList<>(List.of(here));
      group.addAll(sentence.children(here, "aux"));
      group.addAll(sentence.children(here, "cop"));
      Optional<Token> finite = group.stream().filter(Tense::isFinite).findFirst();
      if (finite.isPresent() && finite.get().index() != index) {
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

  private static boolean hasParticiple(Sentence sentence, Token finite, int near) {
    Token head = sentence.head(finite);
    if (finite.hasRelation("aux") && head != null) {
      return isParticiple(head) || head.isAny("VERB");
    }
    return sentence.tokens().stream()
        .filter(t -> Math.abs(t.index() - finite.index()) < 20)
        .anyMatch(t -> isParticiple(t) && t.isAny("VERB"));
  }
}
