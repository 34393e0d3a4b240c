package org.wapenfeit.frame;

import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * A phrase at a position of a frame.
 *
 * @param sentence the sentence that it stands in
 * @param token its head word
 * @param entity what it stands for; empty where nothing could be made of it
 * @param classes the classes of the table's constraints that it belongs to
 * @param pronoun whether it is a pronoun or another word without content of its own
 */
public record Filler(
    Sentence sentence, Token token, Optional<Entity> entity, Set<String> classes, boolean pronoun) {
  public Filler {
    classes = Set.copyOf(classes);
  }

  /** Whether it belongs to one of these classes of the table, or is called by that word. */
  public boolean isAny(Set<String> wanted) {
    return Kinds.fit(this, wanted);
  }

  public boolean is(String wanted) {
    return classes.contains(wanted);
  }
}
