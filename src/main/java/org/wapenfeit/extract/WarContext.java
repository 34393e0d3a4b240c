package org.wapenfeit.extract;

import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.mention.Mention;

/** Whether an article is about an armed conflict, by the weapons and forces that it names. */
final class WarContext {
  private static final int ENOUGH = 2;

  private WarContext() {}

  static boolean of(Reading reading, Knowledge knowledge) {
    int signs = 0;
    for (Mention m : reading.mentions().all()) {
      EntityType type = m.entity().type();
      if (type == EntityType.Weapon
          || type == EntityType.ArmedForce
          || type == EntityType.ArmedGroup) {
        signs++;
      }
    }
    for (Sentence s : reading.article().sentences()) {
      signs +=
          (int)
              s.tokens().stream()
                  .filter(
                      t ->
                          knowledge
                              .words()
                              .list("war")
                              .contains(t.lemma().toLowerCase(java.util.Locale.ROOT)))
                  .count();
    }
    return signs >= ENOUGH;
  }
}
