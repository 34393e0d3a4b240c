package org.wapenfeit.knowledge;

import java.util.List;

/**
 * A state and the words that are made of its name.
 *
 * @param code ISO 3166 code, or the local one of the table
 * @param entity the state
 * @param englishAdjective {@code Ukrainian}
 * @param adjectives Dutch adjectives, inflected or not: {@code Oekraïens}, {@code Oekraïense}
 * @param capital English name of its capital, empty where it has none
 */
public record State(
    String code, Entity entity, String englishAdjective, List<String> adjectives, String capital) {
  public State {
    adjectives = List.copyOf(adjectives);
  }
}
