package org.wapenfeit.noun;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * A noun in a sentence with the words around it that its English name is made of.
 *
 * @param sentence the sentence
 * @param head the noun
 * @param noun what the tables know of it
 * @param from index of the first word of the listed noun, before the head in a fixed phrase
 * @param to index of its last word
 * @param names the English names of entities, by any token of theirs
 */
record Phrase(
    Sentence sentence,
    Token head,
    Noun noun,
    int from,
    int to,
    Function<Token, Optional<String>> names) {
  private static final int LONGEST_TAIL = 4;

  /** The phrase of a noun, empty when the table does not know it. */
  static Optional<Phrase> of(
      Sentence s, Token head, NounTable table, Function<Token, Optional<String>> names) {
    return withTail(s, head, table, names)
        .or(() -> withAdjective(s, head, table, names))
        .or(() -> noun(head, table).map(n -> at(s, head, n, 0, 0, names)));
  }

  /** The noun of a token by its lemma or form. */
  static Optional<Noun> noun(Token t, NounTable table) {
    return Optional.of(t)
        .filter(Phrase::isTaggedPlural)
        .flatMap(plural -> table.plural(plural.form()))
        .or(() -> table.listed(t.lemma()))
        .or(() -> table.listed(t.form()))
        .or(() -> table.find(t.lemma()))
        .or(() -> table.find(t.form()));
  }

  boolean isPlural(NounTable table) {
    return isTaggedPlural(head) || table.isPlural(head.form());
  }

  /** Whether the noun names a happening, decision, statement or state of affairs. */
  boolean isAbstract() {
    return noun.isAny("abstract") && !noun.is("person");
  }

  private static boolean isTaggedPlural(Token t) {
    return t.xpos().contains("Plur");
  }

  private static Optional<Phrase> withTail(
      Sentence s, Token head, NounTable table, Function<Token, Optional<String>> names) {
    StringBuilder words = new StringBuilder(head.lemma());
    for (int i = 1; i <= LONGEST_TAIL && head.index() + i <= s.size(); i++) {
      words.append(' ').append(s.token(head.index() + i).form());
      Optional<Noun> listed = table.listed(words.toString());
      if (listed.isPresent()) {
        return Optional.of(at(s, head, listed.get(), 0, i, names));
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> withAdjective(
      Sentence s, Token head, NounTable table, Function<Token, Optional<String>> names) {
    if (head.index() == 1) {
      return Optional.empty();
    }
    String before = s.token(head.index() - 1).form().toLowerCase(Locale.ROOT);
    return List.of(head.lemma(), head.form()).stream()
        .flatMap(word -> table.listed(before + " " + word).stream())
        .findFirst()
        .map(n -> at(s, head, n, 1, 0, names));
  }

  private static Phrase at(
      Sentence s,
      Token head,
      Noun noun,
      int before,
      int after,
      Function<Token, Optional<String>> names) {
    return new Phrase(s, head, noun, head.index() - before, head.index() + after, names);
  }
}
