package org.wapenfeit.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** What the phrases of one article stand for. */
public interface Phrases {

  /**
   * The things that a phrase stands for: those it coordinates, transparent nouns ({@code golf van
   * drones}) looked through.
   */
  List<Filler> read(Sentence sentence, Token head);

  /** The classes of the table's constraints that a common noun belongs to; empty when unknown. */
  Set<String> classesOf(String noun);

  /** The weapon that a part of a compound names ({@code drone}, {@code kruisraket}). */
  Optional<Entity> weapon(String noun);

  /** The numbers of a sentence in order. */
  List<NumberMention> numbers(Sentence sentence);

  /** The state whose adjective stands before a noun ({@code Russische raketten}), as a filler. */
  Optional<Filler> demonym(Sentence sentence, Token noun);
}
