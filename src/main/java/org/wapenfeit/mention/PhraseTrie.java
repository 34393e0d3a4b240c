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
    private final Map<String, Node<V>> next = new HashMap<>();
    private final List<V> values = new ArrayList<>(1);

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
      at = at.next.computeIfAbsent(word, key -> new Node<>());
    }
    at.values.add(value);
  }
}
