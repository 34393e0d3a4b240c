package org.wapenfeit.decision;

import java.util.List;

/**
 * A claim as it stands when something of it is decided.
 *
 * @param evidence the words of the article that tell it
 * @param fillers its slots so far
 */
public record Sketch(String evidence, List<Value> fillers) {

  /** A value of a slot, as text. */
  public record Value(String slot, String value) {}

  public Sketch {
    fillers = List.copyOf(fillers);
  }
}
