package org.wapenfeit.language.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wapenfeit.language.parse.Arcs;

/**
 * Mends relations that cannot be: a word for a day is no subject ({@code Zaterdagnacht vuurde Iran
 * raketten af}), and of two subjects after each other the second is the object.
 */
public final class TreeRepair {
  private static final Pattern DAY =
      Pattern.compile(
          "(?iu)(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:nacht|ochtend|morgen|middag|avond)?"
              + "|(?:eer)?gisteren(?:nacht|ochtend|morgen|middag|avond)?|vandaag|vannacht|vanochtend"
              + "|vanmorgen|vanmiddag|vanavond");

  /**
   * The tree with such relations mended.
   *
   * @param forms the words
   * @param tags their composite tags
   */
  public Arcs mend(List<String> forms, List<String> tags, Arcs tree) {
    List<String> labels = new ArrayList<>(tree.labels());
    for (int word = 1; word <= tree.size(); word++) {
      if (tags.get(word - 1).startsWith("VERB") || tags.get(word - 1).startsWith("AUX")) {
        mendDays(forms, tree, labels, word);
        mendSubjects(tree, labels, word);
      }
    }
    return new Arcs(tree.heads(), labels);
  }

  private static void mendDays(List<String> forms, Arcs tree, List<String> labels, int verb) {
    boolean freed = false;
    for (int word : dependents(tree, verb)) {
      String label = labels.get(word - 1);
      boolean core = label.startsWith("nsubj") || label.equals("obj");
      if (core && DAY.matcher(forms.get(word - 1)).matches()) {
        labels.set(word - 1, "obl");
        freed |= label.startsWith("nsubj");
      }
    }
    if (freed && first(tree, labels, verb, "nsubj", "nsubj:pass") == 0) {
      int subject = first(tree, labels, verb, "obj");
      if (subject > verb) {
        labels.set(subject - 1, "nsubj");
      }
    }
  }

  private static void mendSubjects(Arcs tree, List<String> labels, int verb) {
    int subject = first(tree, labels, verb, "nsubj");
    boolean hasObject = first(tree, labels, verb, "obj") > 0;
    for (int word : dependents(tree, verb)) {
      if (subject > 0 && word > subject && labels.get(word - 1).equals("nsubj")) {
        labels.set(word - 1, hasObject ? "obl" : "obj");
        hasObject = true;
      }
    }
  }

  private static int first(Arcs tree, List<String> labels, int head, String... wanted) {
    for (int word : dependents(tree, head)) {
      if (List.of(wanted).contains(labels.get(word - 1))) {
        return word;
      }
    }
    return 0;
  }

  private static List<Integer> dependents(Arcs tree, int head) {
    List<Integer> found = new ArrayList<>();
    for (int word = 1; word <= tree.size(); word++) {
      if (tree.head(word) == head) {
        found.add(word);
      }
    }
    return found;
  }
}
