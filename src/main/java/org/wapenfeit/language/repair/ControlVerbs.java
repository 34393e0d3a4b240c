package org.wapenfeit.language.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wapenfeit.language.parse.Arcs;
import org.wapenfeit.language.words.Table;
import org.wapenfeit.language.words.Tags;

/**
 * Parts what hangs on a verb of demanding from what hangs on the infinitive after its particle
 * ({@code hij riep de bondgenoten op wapens te sturen}); the verbs are those of {@code
 * ontology/control-verbs.tsv}. Immutable.
 */
final class ControlVerbs {
  private static final int REACH = 14;
  private static final Set<String> STOPS = Set.of("PUNCT", "SCONJ", "CCONJ");

  private final Map<String, String> particles = new LinkedHashMap<>();

  ControlVerbs() {
    for (List<String> row : Table.read("control-verbs.tsv", "forms", "particle", "example")) {
      for (String form : row.get(0).split("\\|")) {
        particles.put(form, row.get(1));
      }
    }
  }

  Arcs mend(List<String> forms, List<String> tags, Arcs tree) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<String> labels = new ArrayList<>(tree.labels());
    for (int verb = 1; verb <= tree.size(); verb++) {
      String particle = particles.get(lower(forms, verb));
      if (particle != null && Tags.isVerb(tags.get(verb - 1))) {
        int at = particle(forms, tags, verb, particle);
        int infinitive = at == 0 ? 0 : infinitive(forms, tags, at);
        if (infinitive > 0 && !isUnder(heads, verb, infinitive)) {
          part(forms, tags, heads, labels, new int[] {verb, at, infinitive});
        }
      }
    }
    return new Arcs(heads, labels);
  }

  private static int particle(List<String> forms, List<String> tags, int verb, String particle) {
    for (int i = verb + 1; i <= Math.min(forms.size(), verb + REACH); i++) {
      String tag = tags.get(i - 1);
      if (STOPS.contains(tag) && !lower(forms, i).equals("en") || Tags.isFinite(tag)) {
        return 0;
      }
      if (lower(forms, i).equals(particle)) {
        return i;
      }
    }
    return 0;
  }

  /** The first infinitive with {@code te} in the same clause. */
  private static int infinitive(List<String> forms, List<String> tags, int from) {
    for (int i = from + 1; i < forms.size(); i++) {
      if (tags.get(i - 1).equals("PUNCT") || Tags.isFinite(tags.get(i - 1))) {
        return 0;
      }
      if (lower(forms, i).equals("te") && Tags.isVerb(tags.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static void part(
      List<String> forms, List<String> tags, List<Integer> heads, List<String> labels, int[] at) {
    int verb = at[0];
    int particle = at[1];
    int infinitive = at[2];
    boolean object = false;
    for (int i = verb + 1; i < particle; i++) {
      int head = heads.get(i - 1);
      if (head >= particle) {
        boolean noun = isNoun(tags.get(i - 1));
        boolean bare = !hasCase(heads, labels, i);
        set(heads, labels, i, verb, !noun ? "advmod" : bare && !object ? "obj" : "obl");
      }
      object |= heads.get(i - 1) == verb && labels.get(i - 1).equals("obj");
    }
    set(heads, labels, particle, verb, "compound:prt");
    for (int i = particle + 1; i < infinitive; i++) {
      if (heads.get(i - 1) <= particle) {
        set(heads, labels, i, infinitive, isNoun(tags.get(i - 1)) ? "obj" : "advmod");
      }
    }
    set(heads, labels, infinitive, verb, "xcomp");
    prepositionOfEr(forms, heads, labels, verb, particle);
  }

  /** {@code drong er op aan}: the preposition goes with {@code er}. */
  private static void prepositionOfEr(
      List<String> forms, List<Integer> heads, List<String> labels, int verb, int particle) {
    for (int i = verb + 1; i < particle - 1; i++) {
      if (lower(forms, i).equals("er") && lower(forms, particle - 1).equals("op")) {
        set(heads, labels, i, verb, "obl");
        set(heads, labels, particle - 1, i, "case");
      }
    }
  }

  private static void set(
      List<Integer> heads, List<String> labels, int word, int head, String label) {
    heads.set(word - 1, head);
    labels.set(word - 1, label);
  }

  private static boolean isUnder(List<Integer> heads, int word, int ancestor) {
    int at = word;
    for (int steps = 0; at != 0 && steps <= heads.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = heads.get(at - 1);
    }
    return false;
  }

  private static boolean hasCase(List<Integer> heads, List<String> labels, int word) {
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i) == word && labels.get(i).equals("case")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(String tag) {
    return tag.startsWith("NOUN") || tag.startsWith("PROPN") || tag.startsWith("PRON");
  }

  private static String lower(List<String> forms, int word) {
    return forms.get(word - 1).toLowerCase(Locale.ROOT);
  }
}
