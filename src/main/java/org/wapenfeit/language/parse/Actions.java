package org.wapenfeit.language.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The transitions with their relations, numbered: 0 shifts, then all lefts, then all rights. */
final class Actions {
  private final List<String> labels;
  private final Map<String, Integer> numbers = new HashMap<>();

  Actions(List<String> labels) {
    this.labels = List.copyOf(new ArrayList<>(labels));
    for (int i = 0; i < labels.size(); i++) {
      numbers.put(labels.get(i), i);
    }
  }

  List<String> labels() {
    return labels;
  }

  int count() {
    return 2 * labels.size() + 1;
  }

  String label(int number) {
    return labels.get(number);
  }

  /** The number of a relation; a mark for crossing arcs that is too rare falls away. */
  int numberOf(String label) {
    Integer known = numbers.get(label);
    return known != null ? known : numbers.get(Projectivity.plain(label));
  }

  Move move(int action) {
    if (action == 0) {
      return Move.SHIFT;
    }
    return action <= labels.size() ? Move.LEFT : Move.RIGHT;
  }

  /** The relation that an action gives. */
  int relation(int action) {
    return action <= labels.size() ? action - 1 : action - 1 - labels.size();
  }

  void apply(int action, Configuration to) {
    switch (move(action)) {
      case SHIFT -> to.shift();
      case LEFT -> to.left(relation(action));
      case RIGHT -> to.right(relation(action));
    }
  }

  /** The allowed action with the highest score; the first of equals. */
  int best(float[] scores, Configuration at) {
    int best = -1;
    boolean[] allowed = allowed(at);
    for (int action = 0; action < scores.length; action++) {
      if (allowed[move(action).ordinal()] && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  static boolean[] allowed(Configuration at) {
    return new boolean[] {at.allows(Move.SHIFT), at.allows(Move.LEFT), at.allows(Move.RIGHT)};
  }
}
