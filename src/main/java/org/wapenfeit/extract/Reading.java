package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.article.Block;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.expression.TimeMention;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.mention.Mentions;

/**
 * All that is known of one article before its events are looked for.
 *
 * @param article its sentences
 * @param mentions its entities
 * @param said who says what
 * @param numbersBySentence the numbers of each sentence
 * @param timesBySentence the times of each sentence
 */
record Reading(
    AnalyzedArticle article,
    Mentions mentions,
    List<AttributedSpan> said,
    List<List<NumberMention>> numbersBySentence,
    List<List<TimeMention>> timesBySentence) {

  List<NumberMention> numbers(Sentence s) {
    return numbersBySentence.get(s.index());
  }

  List<TimeMention> times(Sentence s) {
    return timesBySentence.get(s.index());
  }

  Optional<Edtf> published() {
    return article.article().metadata().published();
  }

  /**
   * Which entry of a live blog a sentence stands in: entries begin with a clock time, which is a
   * header; other articles are one entry.
   */
  int entry(Sentence s) {
    List<Block> blocks = article.article().blocks();
    int entry = 0;
    boolean text = false;
    for (int i = 0; i <= s.blockIndex(); i++) {
      boolean header = blocks.get(i).kind() == Block.Kind.HEADER;
      text |= blocks.get(i).kind() == Block.Kind.PARAGRAPH;
      if (header && text) {
        entry++;
      }
    }
    return entry;
  }

  /** The number that counts what a noun stands for. */
  Optional<NumberMention> numberOf(Sentence s, Token noun) {
    return numbers(s).stream().filter(n -> n.counted() == noun.index()).findFirst();
  }

  /** Who says what stands at a word, if one speaker who is no medium does. */
  Optional<Entity> speaker(Token word) {
    List<Entity> speakers =
        said.stream()
            .filter(a -> a.content().contains(word.span()) && !a.cue().overlaps(word.span()))
            .filter(a -> a.sources().size() == 1)
            .map(a -> a.sources().get(0).source())
            .filter(e -> e.type() != EntityType.MediaOutlet)
            .distinct()
            .toList();
    return speakers.size() == 1 ? Optional.of(speakers.get(0)) : Optional.empty();
  }

  /** The weapon that was named last before a word. */
  Optional<Entity> weaponBefore(Sentence s, Token word) {
    Entity last = null;
    for (Mention m : mentions.all()) {
      boolean before =
          m.sentence().index() < s.index()
              || (m.sentence().index() == s.index() && m.head() < word.index());
      if (before && m.entity().type() == EntityType.Weapon) {
        last = m.entity();
      }
    }
    return Optional.ofNullable(last);
  }

  /** The sentences of the same block before this one, the nearest first. */
  List<Sentence> before(Sentence s) {
    List<Sentence> earlier = new ArrayList<>();
    for (int i = s.index() - 1; i >= 0; i--) {
      Sentence other = article.sentences().get(i);
      if (other.blockIndex() == s.blockIndex()) {
        earlier.add(other);
      }
    }
    return earlier;
  }
}
