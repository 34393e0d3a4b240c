package org.wapenfeit.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * English names for what a Dutch noun phrase describes: <i>twee Russische wapendepots</i> is
 * Russian weapons depots, <i>de gouverneur van Sebastopol</i> governor of Sevastopol. Articles,
 * numerals and adjectives of size and judgement are left out; the number is that of the Dutch noun.
 * An event or decision takes along all that hangs on it (<i>use of ATACMS in Russia</i>), an actor
 * or thing only what names it. Safe for use by many threads.
 */
public final class PhraseRenderer {
  private final NounTable nouns;
  private final Attributes attributes;
  private final Complements complements;

  private PhraseRenderer(NounTable nouns, AdjectiveTable adjectives, PhraseTables tables) {
    this.nouns = nouns;
    this.attributes = new Attributes(adjectives, tables);
    this.complements = new Complements(this, nouns, adjectives, tables);
  }

  /**
   * A renderer over the shipped tables.
   *
   * @throws IllegalArgumentException naming file and line when a row makes no sense
   */
  public static PhraseRenderer load() {
    return new PhraseRenderer(NounTable.load(), AdjectiveTable.load(), PhraseTables.load());
  }

  /**
   * The English name of what a noun phrase describes.
   *
   * @param sentence the sentence
   * @param head the noun that heads the phrase
   * @param names the English name of an entity, asked for any token of a name, description or
   *     pronoun; empty where the token is part of none
   * @return empty when the head is no known noun or compound
   */
  public Optional<String> render(
      Sentence sentence, Token head, Function<Token, Optional<String>> names) {
    return render(sentence, head, names, false);
  }

  /**
   * The English names where adjectives of origin are joined: <i>Amerikaanse en Zuid-Koreaanse
   * diensten</i> are American services and South Korean services.
   *
   * @param sentence the sentence
   * @param head the noun that heads the phrase
   * @param names as for {@link #render}
   * @return one name, or one for each origin; none when the head is no known noun or compound
   */
  public List<String> renderEach(
      Sentence sentence, Token head, Function<Token, Optional<String>> names) {
    Optional<Phrase> phrase = Phrase.of(sentence, head, nouns, names);
    List<String> origins = phrase.map(attributes::joinedOrigins).orElse(List.of());
    List<String> whole = render(sentence, head, names).stream().toList();
    if (origins.isEmpty()) {
      return whole;
    }
    String all = String.join(" ", origins);
    return origins.stream().flatMap(o -> whole.stream().map(w -> w.replace(all, o))).toList();
  }

  /**
   * The English name for one of what is counted: {@code soldier} for <i>militairen</i>.
   *
   * @return empty when the noun is not known
   */
  public Optional<String> unit(Token counted) {
    return Phrase.noun(counted, nouns).map(Noun::singular);
  }

  /**
   * @param loose whether the phrase hangs on an event, whose own complements the parser may have
   *     hung on it
   */
  Optional<String> render(
      Sentence sentence, Token head, Function<Token, Optional<String>> names, boolean loose) {
    return Phrase.of(sentence, head, nouns, names).map(phrase -> render(phrase, loose));
  }

  private String render(Phrase phrase, boolean loose) {
    Optional<String> counted = complements.ofQuantity(phrase, loose);
    if (counted.isPresent()) {
      return counted.get();
    }
    Complements.Rendered around = complements.of(phrase, loose);
    List<String> words = new ArrayList<>();
    words.addAll(around.before());
    for (String adjective : attributes.of(phrase, phrase.isAbstract())) {
      if (!around.before().contains(adjective)) {
        words.add(adjective);
      }
    }
    words.addAll(around.narrowing());
    words.add(phrase.noun().english(phrase.isPlural(nouns)));
    words.addAll(around.after());
    return String.join(" ", words);
  }
}
