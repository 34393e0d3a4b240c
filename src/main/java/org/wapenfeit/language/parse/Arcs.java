package org.wapenfeit.language.parse;

import java.util.List;

/**
 * A dependency tree.
 *
 * @param heads for each word the number of its head, counted from 1; 0 for the root
 * @param labels for each word the relation to its head
 */
public record Arcs(List<Integer> heads, List<String> labels) {
  /**
   * @throws IllegalArgumentException when the lists differ in length
   */
  public Arcs {
    if (heads.size() != labels.size()) {
      throw new IllegalArgumentException(heads.size() + " heads but " + labels.size() + " labels");
    }
    heads = List.copyOf(heads);
    labels = List.copyOf(labels);
  }

  public int size() {
    return heads.size();
  }

  /** The head of a word, both counted from 1. */
  public int head(int word) {
    return heads.get(word - 1);
  }

  /** The relation of a word, counted from 1. */
  public String label(int word) {
    return labels.get(word - 1);
  }
}
