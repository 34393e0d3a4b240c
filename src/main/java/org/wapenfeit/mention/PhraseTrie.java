package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases by their words. Filled once, then read only.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTrie<V> {

  /**
   * A place in the trie.
   *
   * @param <V> what a phrase stands for
   */
  static final class Node<V> {
    // Most places are ends with one value, so what they lack is made when it is needed.
    private Map<String, Node<V>> next = Map.of();
    private List<V> values = List.of();

    private Node<V> orMake(String word) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(word, key -> new Node<>());
    }

    private void add(V value) {
      if (values.isEmpty()) {
        values = List.of(value);
      } else {
        values = new ArrayList<>(values);
        values.add(value);
      }
    }

    /** The place behind this word, or null. */
    Node<V> after(String word) {
      return next.get(word);
    }

    /** What the words up to here stand for, in the order they were added. */
    List<V> values() {
      return values;
    }
  }

  private final Node<V> root = new Node<>();

  Node<V> root() {
    return root;
  }

  void add(List<String> words, V value) {
    Node<V> at = root;
    for (String word : words) {
      at = at.orMake(word);
    }
    at.add(value);
  }
}
