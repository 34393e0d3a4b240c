package org.wapenfeit.language.parse;

import java.util.Arrays;

/** A known tree, and what each move would cost of it: the dynamic oracle of arc-hybrid parsing. */
final class Oracle {
  private final int[] heads;
  private final int[] relations;
  private final int[] costs = new int[Move.values().length];

  /**
   * @param tree a tree without crossing arcs
   */
  Oracle(Arcs tree, Actions actions) {
    int size = tree.size();
    heads = new int[size + 2];
    relations = new int[size + 2];
    heads[size + 1] = -1;
    for (int word = 1; word <= size; word++) {
      heads[word] = tree.head(word) == 0 ? size + 1 : tree.head(word);
      relations[word] = actions.numberOf(tree.label(word));
    }
  }

  /** For each move how many right arcs can no longer be reached after it; kept until next call. */
  int[] costs(Configuration at) {
    Arrays.fill(costs, 0);
    int next = at.next();
    if (next <= at.size) {
      for (int below = 0; below < at.depth(); below++) {
        int word = at.stack(below);
        costs[0] += heads[word] == next ? 1 : 0;
        costs[0] += below > 0 && heads[next] == word ? 1 : 0;
      }
    }
    if (at.depth() > 0) {
      int top = at.stack(0);
      int lost = dependentsFrom(next, at.size, top);
      boolean headUnder = at.stack(1) != 0 && heads[top] == at.stack(1);
      costs[1] = lost + (headUnder || heads[top] > next ? 1 : 0);
      costs[2] = lost + (heads[top] >= next ? 1 : 0);
    }
    return costs;
  }

  private int dependentsFrom(int first, int last, int head) {
    int found = 0;
    for (int word = first; word <= last; word++) {
      found += heads[word] == head ? 1 : 0;
    }
    return found;
  }

  /** Whether an action that makes this arc gives it the right relation, if the arc is right. */
  boolean fits(int dependent, int head, int relation) {
    return heads[dependent] != head || relations[dependent] == relation;
  }
}
