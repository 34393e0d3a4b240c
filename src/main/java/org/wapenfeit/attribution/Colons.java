package org.wapenfeit.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wapenfeit.article.Block;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.text.Span;

/** {@code X: '…'}: a speaker before a colon, with no verb of saying. */
final class Colons {
  /** Longest speaker before a colon, in words. */
  private static final int LONGEST = 9;

  record Voice(Span content, Span cue, List<Attribution> sources) {}

  private Colons() {}

  static Optional<Voice> voice(Reading reading, Voices voices) {
    Sentence sentence = reading.sentence();
    for (int i = 2; i < sentence.size(); i++) {
      if (sentence.token(i).form().equals(":")) {
        return voice(reading, voices, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Voice> voice(Reading reading, Voices voices, int colon) {
    Sentence sentence = reading.sentence();
    int start = colon - 1;
    while (start > 1 && !isBreak(sentence, start - 1)) {
      start--;
    }
    boolean headline = sentence.block().kind() == Block.Kind.HEADLINE;
    boolean quoted = Clauses.isQuote(sentence.token(colon + 1));
    boolean verb = reading.clauses().finiteBetween(start, colon - 1);
    if (verb || colon - start > LONGEST || !(headline || quoted)) {
      return Optional.empty();
    }
    Optional<NounPhrase> phrase = NounPhrase.at(sentence, start).filter(np -> np.to() >= colon - 3);
    List<Entity> speakers =
        voices.speaking(phrase).stream().filter(e -> canSpeak(e, quoted)).toList();
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    Span content = sentence.token(colon + 1).span().cover(sentence.token(sentence.size()).span());
    Span cue = sentence.token(colon).span();
    List<Attribution> sources =
        IntStream.range(0, speakers.size())
            .mapToObj(i -> new Attribution(speakers.get(i), Stance.asserts, true))
            .toList();
    return Optional.of(new Voice(content, cue, sources));
  }

  private static boolean canSpeak(Entity entity, boolean quoted) {
    return quoted || (entity.linked() && entity.type().is(EntityType.Actor));
  }

  private static boolean isBreak(Sentence sentence, int i) {
    return List.of(",", ";", "|", "–", "—", "•").contains(sentence.token(i).form());
  }
}
