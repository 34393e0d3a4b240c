package org.wapenfeit.language.parse;

import java.util.Arrays;

/**
 * How far a parse has come: a stack of words without a head, the next word, and the arcs so far.
 * For one thread.
 */
final class Configuration {
  /** Relation of a word that has no head yet. */
  static final int NONE = -1;

  final int size;
  final int[] head;
  final int[] label;
  final int[] leftmost;
  final int[] leftSecond;
  final int[] rightmost;
  final int[] rightSecond;
  final int[] leftCount;
  final int[] rightCount;

  /** Which relations a word already has below it, a bit each. */
  final long[] labelsBelow;

  private final int[] stack;
  private int depth;
  private int next = 1;

  Configuration(int size) {
    this.size = size;
    int places = size + 2;
    stack = new int[places];
    head = new int[places];
    label = new int[places];
    leftmost = new int[places];
    leftSecond = new int[places];
    rightmost = new int[places];
    rightSecond = new int[places];
    leftCount = new int[places];
    rightCount = new int[places];
    labelsBelow = new long[places];
    Arrays.fill(label, NONE);
  }

  /** The word this far below the top of the stack, or 0. */
  int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : 0;
  }

  int depth() {
    return depth;
  }

  /** The next word; the root's place when all have been read. */
  int next() {
    return next;
  }

  /** The word this far after the next one, the root's place included, or 0. */
  int buffer(int ahead) {
    return next + ahead <= size + 1 ? next + ahead : 0;
  }

  boolean isDone() {
    return next == size + 1 && depth == 0;
  }

  boolean allows(Move move) {
    return switch (move) {
      case SHIFT -> next <= size;
      case LEFT -> depth > 0 && (next <= size || depth == 1);
      case RIGHT -> depth > 1;
    };
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Makes the next word the head of the top of the stack. */
  void left(int relation) {
    int dependent = stack[--depth];
    attach(dependent, next, relation);
    leftSecond[next] = leftmost[next];
    leftmost[next] = dependent;
    leftCount[next]++;
  }

  /** Makes the second word of the stack the head of the top. */
  void right(int relation) {
    int dependent = stack[--depth];
    int governor = stack[depth - 1];
    attach(dependent, governor, relation);
    rightSecond[governor] = rightmost[governor];
    rightmost[governor] = dependent;
    rightCount[governor]++;
  }

  private void attach(int dependent, int governor, int relation) {
    head[dependent] = governor;
    label[dependent] = relation;
    labelsBelow[governor] |= 1L << (relation % 60);
  }
}
