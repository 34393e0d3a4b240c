package org.wapenfeit.noun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.noun.Adjective.Kind;

/**
 * The adjectives before a noun in the order of English. Read from the words themselves, as the
 * parser often hangs a participle or a name before the noun elsewhere.
 */
final class Attributes {
  private static final Set<String> UNNAMED = Set.of("genoemde", "genoemd");

  private final AdjectiveTable adjectives;
  private final PhraseTables tables;

  Attributes(AdjectiveTable adjectives, PhraseTables tables) {
    this.adjectives = adjectives;
    this.tables = tables;
  }

  /** English adjectives of a phrase, each once; those of size and judgement only where asked. */
  List<String> of(Phrase phrase, boolean withQualities) {
    List<Adjective> found = new ArrayList<>();
    for (int i = phrase.from() - 1; i > 0 && mayStandBefore(phrase.sentence(), i); i--) {
      attribute(phrase, phrase.sentence().token(i)).ifPresent(a -> found.add(0, a));
    }
    return found.stream()
        .filter(a -> withQualities || a.kind() != Kind.QUALITY)
        .filter(a -> a.kind() != Kind.SOME || phrase.noun().isAny("source", "media"))
        .sorted(Comparator.comparing(Adjective::kind))
        .map(Adjective::english)
        .distinct()
        .toList();
  }

  /**
   * Adjectives of origin that are joined by <i>en</i> or <i>of</i>; none where there is but one.
   */
  List<String> joinedOrigins(Phrase phrase) {
    List<String> found = new ArrayList<>();
    boolean joined = false;
    Sentence s = phrase.sentence();
    for (int i = phrase.from() - 1; i > 0 && mayStandBefore(s, i); i--) {
      joined |= s.token(i).isAny("CCONJ");
      attribute(phrase, s.token(i))
          .filter(a -> a.kind() == Kind.ORIGIN && !found.contains(a.english()))
          .ifPresent(a -> found.add(0, a.english()));
    }
    return joined && found.size() > 1 ? found : List.of();
  }

  private boolean mayStandBefore(Sentence s, int index) {
    Token t = s.token(index);
    if (isAdjective(t) || t.isAny("NUM", "ADV")) {
      return true;
    }
    boolean joins = t.isAny("CCONJ") || t.form().equals(",");
    return joins && index > 1 && isAdjective(s.token(index - 1));
  }

  private boolean isAdjective(Token t) {
    return t.isAny("ADJ")
        || (t.isAny("VERB") && (t.xpos().contains("Part") || t.hasRelation("amod")))
        || (t.isAny("PROPN", "NOUN", "DET") && adjectives.find(t.form()).isPresent());
  }

  private Optional<Adjective> attribute(Phrase phrase, Token t) {
    if (UNNAMED.contains(t.form())) {
      return Optional.of(new Adjective(t.form(), "anonymous", Kind.TIME, t.form()));
    }
    return byAgent(phrase, t).or(() -> adjectives.find(t.form()));
  }

  /** {@code door Rusland aangestelde}: Russian-installed. */
  private Optional<Adjective> byAgent(Phrase phrase, Token participle) {
    Optional<String> english =
        tables
            .participle(participle.form())
            .or(() -> adjectives.find(participle.form()).map(Adjective::english));
    return english.flatMap(
        e ->
            agent(phrase, participle)
                .map(a -> new Adjective(participle.form(), a + "-" + e, Kind.ORIGIN, "door")));
  }

  private Optional<String> agent(Phrase phrase, Token participle) {
    Sentence s = phrase.sentence();
    for (int i = participle.index() - 1; i > 1; i--) {
      if (s.token(i - 1).lemma().equals("door") || isDoorTheBefore(s, i)) {
        Token actor = s.token(i);
        return phrase
            .names()
            .apply(actor)
            .or(() -> adjectives.state(actor.form()))
            .map(name -> adjectives.ofState(name).filter(a -> !a.isEmpty()).orElse(name));
      }
      if (!s.token(i).isAny("PROPN", "ADV", "DET")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDoorTheBefore(Sentence s, int index) {
    return index > 2
        && s.token(index - 1).isAny("DET")
        && s.token(index - 2).lemma().equals("door");
  }
}
