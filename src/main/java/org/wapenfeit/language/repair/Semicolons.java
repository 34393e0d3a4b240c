package org.wapenfeit.language.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.wapenfeit.language.parse.Arcs;
import org.wapenfeit.language.words.Tags;

/**
 * Reads what stands on either side of a semicolon by itself, where both sides have a finite verb;
 * the later side hangs below the first as parataxis. In one piece the parser gives the end of the
 * first sentence to the second.
 */
final class Semicolons {
  private Semicolons() {}

  /**
   * The tree of a sentence, its parts put together.
   *
   * @param parser the tree of a part by its forms and tags
   */
  static Arcs parse(
      List<String> forms, List<String> tags, BiFunction<List<String>, List<String>, Arcs> parser) {
    List<Integer> ends = ends(forms, tags);
    if (ends.size() == 1) {
      return parser.apply(forms, tags);
    }
    List<Integer> heads = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int root = 0;
    for (int end : ends) {
      int from = heads.size();
      Arcs part = parser.apply(forms.subList(from, end), tags.subList(from, end));
      for (int i = 0; i < part.size(); i++) {
        int head = part.heads().get(i);
        boolean later = head == 0 && root > 0;
        heads.add(later ? root : head == 0 ? 0 : from + head);
        labels.add(later ? "parataxis" : part.labels().get(i));
      }
      root = root > 0 ? root : part.heads().indexOf(0) + 1;
    }
    return new Arcs(heads, labels);
  }

  /** Where the parts end, the last with the sentence; a semicolon belongs to what it closes. */
  private static List<Integer> ends(List<String> forms, List<String> tags) {
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    int brackets = 0;
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      brackets += form.equals("(") ? 1 : form.equals(")") ? -1 : 0;
      if (form.equals(";")
          && brackets == 0
          && hasFinite(tags.subList(from, i))
          && hasFinite(tags.subList(i + 1, tags.size()))) {
        ends.add(i + 1);
        from = i + 1;
      }
    }
    ends.add(forms.size());
    return ends;
  }

  private static boolean hasFinite(List<String> tags) {
    return tags.stream().anyMatch(Tags::isFinite);
  }
}
