package org.wapenfeit.frame;

import java.util.List;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.lexicon.Constraint;

/**
 * A row of the lexicon that has a word of a sentence and gives no frame there, not even a possible
 * one.
 *
 * @param occurrence where and which row
 * @param type the event that it would have told
 * @param failed the conditions that are not met; none where another row tells it better
 */
public record Refusal(Occurrence occurrence, EventType type, List<Constraint> failed) {
  public Refusal {
    failed = List.copyOf(failed);
  }
}
