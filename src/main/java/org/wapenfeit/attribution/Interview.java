package org.wapenfeit.attribution;

import java.util.List;
import java.util.Optional;
import org.wapenfeit.article.Block;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.mention.Mentions;

/**
 * Who answers in an article of questions and answers, where whole paragraphs stand between
 * quotation marks and nobody is named with them.
 */
record Interview(Optional<Entity> answers) {
  private static final int ENOUGH = 3;
  private static final double MOST = 0.9;

  static Interview of(AnalyzedArticle article, Mentions mentions) {
    List<Block> blocks = article.article().blocks();
    long answers = blocks.stream().filter(Interview::isAnswer).count();
    if (answers < ENOUGH) {
      return new Interview(Optional.empty());
    }
    int first = 0;
    while (!isAnswer(blocks.get(first))) {
      first++;
    }
    return new Interview(named(article, mentions, first));
  }

  private static boolean isAnswer(Block block) {
    int quoted = block.quotations().stream().mapToInt(s -> s.length()).sum();
    return block.kind() == Block.Kind.PARAGRAPH && quoted >= MOST * block.span().length();
  }

  /** The last person with a full name before the first answer, best after {@code vragen aan}. */
  private static Optional<Entity> named(AnalyzedArticle article, Mentions mentions, int before) {
    Entity last = null;
    for (Mention mention : mentions.all()) {
      boolean person = mention.entity().type().is(EntityType.Person);
      if (mention.sentence().blockIndex() < before && person) {
        last = mention.entity();
      }
    }
    Optional<Entity> introduced = introduced(article, mentions, before);
    return introduced.isPresent() ? introduced : Optional.ofNullable(last);
  }

  private static Optional<Entity> introduced(
      AnalyzedArticle article, Mentions mentions, int before) {
    Speakers speakers = new Speakers(mentions);
    for (Sentence sentence : article.sentences()) {
      if (sentence.blockIndex() >= before) {
        return Optional.empty();
      }
      for (int i = 1; i < sentence.size() - 1; i++) {
        String word = Clauses.lower(sentence.token(i));
        String next = Clauses.lower(sentence.token(i + 1));
        boolean cue =
            (word.startsWith("vra") && next.equals("aan"))
                || (word.matches("(vraag)?gesprek|interview") && next.equals("met"));
        if (cue) {
          return NounPhrase.at(sentence, i + 2).flatMap(speakers::entity);
        }
      }
    }
    return Optional.empty();
  }
}
