package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** The mentions of one article, by sentence and token. Immutable. */
public final class Mentions {
  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt((Mention m) -> m.sentence().index())
          .thenComparingInt(Mention::from)
          .thenComparingInt(m -> -m.to());

  private final List<Mention> all;
  private final Map<Integer, List<Mention>> bySentence = new TreeMap<>();

  public Mentions(List<Mention> mentions) {
    all = mentions.stream().sorted(ORDER).toList();
    for (Mention m : all) {
      bySentence.computeIfAbsent(m.sentence().index(), key -> new ArrayList<>()).add(m);
    }
  }

  /** All in the order of the text, a longer one before those inside it. */
  public List<Mention> all() {
    return all;
  }

  public List<Mention> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** The longest mention whose head is this token. */
  public Optional<Mention> headedBy(Sentence sentence, Token token) {
    return in(sentence).stream().filter(m -> m.head() == token.index()).findFirst();
  }

  /** The longest mention that this token is part of. */
  public Optional<Mention> covering(Sentence sentence, Token token) {
    return in(sentence).stream().filter(m -> m.covers(token)).findFirst();
  }
}
