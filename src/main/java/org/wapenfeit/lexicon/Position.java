package org.wapenfeit.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a filler stands, seen from the predicate: a path of steps from the predicate down, written
 * as in the table ({@code obl:met}, {@code num@obl:met}, {@code comp>obj}).
 *
 * @param complement whether the path starts in the clausal complement
 * @param steps the steps in the order they are gone
 */
public record Position(boolean complement, List<Step> steps) {

  /**
   * One step.
   *
   * @param relation Universal Dependencies relation, or {@code num}, {@code head}, {@code self},
   *     {@code pred}, {@code compound}
   * @param marker lemma of the preposition, {@code demonym}, {@code poss} or empty
   */
  public record Step(String relation, String marker) {
    static Step parse(String text) {
      int colon = text.indexOf(':');
      return colon < 0
          ? new Step(text, "")
          : new Step(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
      return marker.isEmpty() ? relation : relation + ":" + marker;
    }
  }

  public Position {
    steps = List.copyOf(steps);
  }

  /** Reads the notation of the table, {@code X@Y} being X of the filler of Y. */
  public static Position parse(String text) {
    String rest = text.strip();
    boolean complement = rest.startsWith("comp>");
    if (complement) {
      rest = rest.substring("comp>".length());
    }
    List<Step> steps = new ArrayList<>();
    for (String step : rest.split("@")) {
      steps.add(Step.parse(step));
    }
    Collections.reverse(steps);
    return new Position(complement, steps);
  }

  /** The step that the filler itself is reached by. */
  public Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Whether it asks for a number. */
  public boolean isNumber() {
    return last().relation().equals("num");
  }

  /** The position that this one is a part of ({@code obj} for {@code num@obj}), or null. */
  public Position base() {
    return steps.size() < 2 ? null : new Position(complement, steps.subList(0, steps.size() - 1));
  }

  @Override
  public String toString() {
    List<String> words = new ArrayList<>(steps.stream().map(Step::toString).toList());
    Collections.reverse(words);
    return (complement ? "comp>" : "") + String.join("@", words);
  }
}
