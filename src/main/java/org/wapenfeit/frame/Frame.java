package org.wapenfeit.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Constraint;
import org.wapenfeit.lexicon.Slot;

/**
 * A row of the lexicon applied to a sentence.
 *
 * @param occurrence where and which row
 * @param type the event, after the conditions on its type
 * @param fillers what fills which slot, in the order of the text
 * @param numbers the numbers of count, killed, injured and measure
 * @param events the event nouns or verbs whose slots are passed on
 * @param failed the conditions of the row that are not met
 * @param chosen whether it is the reading that the lexicon gives; else it is only a possible one
 */
public record Frame(
    Occurrence occurrence,
    EventType type,
    Map<Slot, List<Filler>> fillers,
    Map<Slot, NumberMention> numbers,
    List<Token> events,
    List<Constraint> failed,
    boolean chosen) {
  public Frame {
    fillers = Map.copyOf(fillers);
    numbers = Map.copyOf(numbers);
    events = List.copyOf(events);
    failed = List.copyOf(failed);
  }

  Frame asPossible() {
    return new Frame(occurrence, type, fillers, numbers, events, failed, false);
  }

  public List<Filler> slot(Slot slot) {
    return fillers.getOrDefault(slot, List.of());
  }

  public Optional<NumberMention> number(Slot slot) {
    return Optional.ofNullable(numbers.get(slot));
  }
}
