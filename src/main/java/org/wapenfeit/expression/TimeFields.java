package org.wapenfeit.expression;

import java.util.Map;
import java.util.Optional;

/**
 * What a time pattern found in the text: the words in its named places, and what they mean.
 *
 * @param words the words by place ({@code month}, {@code d}, {@code y}); a place that was not
 *     filled is missing
 * @param numbers the meaning of those that stand for a number ({@code maandag}: 1)
 */
record TimeFields(Map<String, String> words, Map<String, Integer> numbers) {

  boolean has(String place) {
    return words.containsKey(place);
  }

  String word(String place) {
    return words.getOrDefault(place, "");
  }

  Optional<Integer> number(String place) {
    return Optional.ofNullable(numbers.get(place));
  }

  int value(String place) {
    return number(place)
        .orElseThrow(() -> new IllegalStateException("the pattern has no " + place));
  }
}
