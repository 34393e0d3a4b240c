package org.wapenfeit.language.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Pseudo-projective parsing: arcs that cross are lifted to a higher head before training and marked
 * with the relation of the head they were taken from; after parsing the marks put them back.
 */
final class Projectivity {
  private static final char MARK = '^';

  private Projectivity() {}

  /** A relation without its mark. */
  static String plain(String label) {
    int mark = label.indexOf(MARK);
    return mark < 0 ? label : label.substring(0, mark);
  }

  static boolean isMarked(String label) {
    return label.indexOf(MARK) >= 0;
  }

  /** The tree without crossing arcs: the shortest is lifted first. */
  static Arcs lift(Arcs tree) {
    int[] heads = heads(tree);
    String[] marks = new String[heads.length];
    for (int word = shortestCrossing(heads); word > 0; word = shortestCrossing(heads)) {
      if (marks[word] == null) {
        marks[word] = tree.label(heads[word]);
      }
      heads[word] = heads[heads[word]];
    }
    List<String> labels = new ArrayList<>();
    for (int word = 1; word < heads.length; word++) {
      labels.add(marks[word] == null ? tree.label(word) : tree.label(word) + MARK + marks[word]);
    }
    return arcs(heads, labels);
  }

  /** The tree with its marked arcs moved down to the nearest fitting head. */
  static Arcs restore(Arcs tree) {
    int[] heads = heads(tree);
    List<String> labels = new ArrayList<>(tree.labels());
    for (int word = 1; word < heads.length; word++) {
      String label = labels.get(word - 1);
      if (isMarked(label)) {
        labels.set(word - 1, plain(label));
        int found = nearestBelow(heads, labels, word, label.substring(label.indexOf(MARK) + 1));
        heads[word] = found > 0 ? found : heads[word];
      }
    }
    return arcs(heads, labels);
  }

  private static int nearestBelow(int[] heads, List<String> labels, int word, String wanted) {
    Deque<Integer> queue = new ArrayDeque<>(List.of(heads[word]));
    while (!queue.isEmpty()) {
      int above = queue.poll();
      for (int at = 1; at < heads.length; at++) {
        if (heads[at] == above && at != word) {
          if (plain(labels.get(at - 1)).equals(wanted)) {
            return at;
          }
          queue.add(at);
        }
      }
    }
    return 0;
  }

  private static int shortestCrossing(int[] heads) {
    int found = 0;
    int shortest = Integer.MAX_VALUE;
    for (int word = 1; word < heads.length; word++) {
      int length = Math.abs(word - heads[word]);
      if (heads[word] != 0 && length < shortest && crosses(heads, word)) {
        found = word;
        shortest = length;
      }
    }
    return found;
  }

  /** Whether a word between the two ends of an arc does not hang below its head. */
  private static boolean crosses(int[] heads, int word) {
    int head = heads[word];
    for (int between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
      int at = between;
      for (int steps = 0; at != 0 && at != head && steps <= heads.length; steps++) {
        at = heads[at];
      }
      if (at != head) {
        return true;
      }
    }
    return false;
  }

  private static int[] heads(Arcs tree) {
    int[] heads = new int[tree.size() + 1];
    for (int word = 1; word <= tree.size(); word++) {
      heads[word] = tree.head(word);
    }
    return heads;
  }

  private static Arcs arcs(int[] heads, List<String> labels) {
    List<Integer> list = new ArrayList<>();
    for (int word = 1; word < heads.length; word++) {
      list.add(heads[word]);
    }
    return new Arcs(list, labels);
  }
}
