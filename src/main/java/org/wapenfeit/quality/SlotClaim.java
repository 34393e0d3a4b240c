package org.wapenfeit.quality;

import java.util.List;
import java.util.Optional;

/**
 * A claim as the fillers of its slots.
 *
 * @param id its name, for messages
 * @param evidence the words of the article that make it; empty when none are known
 * @param optional whether it only repeats another: it counts when found and not when missed
 * @param fillers its fillers, those with a default value left out
 */
public record SlotClaim(String id, String evidence, boolean optional, List<Filler> fillers) {
  public SlotClaim {
    fillers = List.copyOf(fillers);
  }

  Optional<String> type() {
    return fillers.stream().filter(f -> f.slot().equals("type")).map(Filler::value).findFirst();
  }
}
