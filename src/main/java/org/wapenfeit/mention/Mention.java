package org.wapenfeit.mention;

import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Words of a sentence that stand for an entity.
 *
 * @param sentence the sentence
 * @param from index of the first token
 * @param to index of the last token
 * @param head index of the token that heads the phrase (for an apposition, of the whole phrase)
 * @param kind how it refers
 * @param entity what it stands for
 * @param grounds why it stands for that
 */
public record Mention(
    Sentence sentence, int from, int to, int head, Kind kind, Entity entity, Grounds grounds) {

  static final String NO_TABLE = "name that no table has";

  /** How words can refer to an entity. */
  public enum Kind {
    NAME,
    /** Adjective of a country, region or organisation: {@code Oekraïense}. */
    ADJECTIVE,
    /** {@code de Russische leider}, {@code het land}. */
    DESCRIPTION,
    PRONOUN,
    /** A common noun with an English rendering: {@code drone}, {@code munitiedepot}. */
    NOUN
  }

  /**
   * @throws IllegalArgumentException when the tokens are none of the sentence
   */
  public Mention {
    if (from < 1 || to < from || to > sentence.size() || head < from || head > to) {
      throw new IllegalArgumentException(
          "not a mention: tokens " + from + "-" + to + " with head " + head);
    }
  }

  /** A mention by a rule that looks at nothing else. */
  public Mention(
      Sentence sentence, int from, int to, int head, Kind kind, Entity entity, String rule) {
    this(sentence, from, to, head, kind, entity, Grounds.of(rule));
  }

  /** The rule or table row behind it, for people to read. */
  public String why() {
    return grounds.rule();
  }

  /** Whether it is a name that stands in no table, so that its entity is known from here only. */
  public boolean isUnknownName() {
    return kind == Kind.NAME && !entity.linked() && why().startsWith(NO_TABLE);
  }

  public Token headToken() {
    return sentence.token(head);
  }

  public boolean covers(Token token) {
    return from <= token.index() && token.index() <= to;
  }
}
