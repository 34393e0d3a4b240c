package org.wapenfeit.language.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wapenfeit.language.parse.Arcs;
import org.wapenfeit.language.words.Tags;

/**
 * Mends trees that cannot be: marks with words below them, words for times as subjects ({@code
 * Zaterdagnacht vuurde Iran raketten af}), two subjects of one verb, the agent of a passive clause.
 * Immutable.
 */
final class TreeRepair {
  private static final Set<String> TIMES =
      Set.of(
          "dag",
          "nacht",
          "ochtend",
          "middag",
          "avond",
          "week",
          "weekend",
          "maand",
          "jaar",
          "uur",
          "minuut",
          "zomer",
          "winter",
          "najaar",
          "voorjaar",
          "herfst",
          "dagen",
          "weken",
          "maanden",
          "jaren",
          "minuten");
  private static final Set<String> WHEN =
      Set.of(
          "vorig",
          "vorige",
          "afgelopen",
          "komende",
          "komend",
          "volgende",
          "volgend",
          "elke",
          "iedere",
          "elk",
          "ieder");

  private static final Set<String> SUBJECTS =
      Set.of("nsubj", "nsubj:pass", "csubj", "expl", "cop", "ccomp");
  private static final Set<String> HAVING =
      Set.of("heb", "hebt", "heeft", "hebben", "had", "hadden");

  private static final Set<String> LETS = Set.of("laat", "laten", "liet", "lieten");

  /** The form of participles that taggers take for adjectives ({@code gebruikte}). */
  private static final Pattern PARTICIPLE =
      Pattern.compile("(ge|be|ver|ont|her|onder|over).+[dt]e");

  private final DayWords days = new DayWords();

  /**
   * The tree with such relations mended.
   *
   * @param forms the words
   * @param tags their composite tags
   */
  Arcs mend(List<String> forms, List<String> tags, Arcs tree) {
    Draft draft = new Draft(tree);
    for (int word = 1; word <= tree.size(); word++) {
      if (tags.get(word - 1).equals("PUNCT")) {
        freeMark(draft, tags, word);
      }
    }
    for (int word = 2; word <= tree.size(); word++) {
      if (draft.labels[word].equals("amod") && isParticiple(forms, tags, word)) {
        mendParticiple(draft, forms, word);
      }
    }
    for (int word = 3; word < tree.size(); word++) {
      if (draft.labels[word].equals("nmod") && forms.get(word - 1).equalsIgnoreCase("wie")) {
        mendPart(draft, forms, tags, word);
      }
    }
    for (int word = 1; word <= tree.size(); word++) {
      if (Tags.isVerb(tags.get(word - 1))) {
        mendTimes(draft, forms, word);
        mendVoice(draft, forms, word);
        mendSpeaker(draft, tags, word);
        mendLetter(draft, forms, word);
        mendSubjects(draft, word);
        mendLackingSubject(draft, tags, word);
        mendAgent(draft, forms, word);
      }
    }
    return draft.arcs();
  }

  /** Hangs what is below a mark under the best word among it, which takes the mark's place. */
  private static void freeMark(Draft draft, List<String> tags, int mark) {
    List<Integer> below = draft.below(mark);
    int best = 0;
    for (int word : below) {
      boolean better = best == 0 || rank(tags.get(word - 1)) > rank(tags.get(best - 1));
      best = better ? word : best;
    }
    if (best == 0 || rank(tags.get(best - 1)) == 0) {
      return;
    }
    draft.heads[best] = draft.heads[mark];
    draft.labels[best] = draft.heads[mark] == 0 ? "root" : draft.afterMark(mark);
    for (int word : below) {
      if (word != best) {
        draft.heads[word] = best;
      }
    }
    draft.heads[mark] = best;
    draft.labels[mark] = "punct";
  }

  private static int rank(String tag) {
    if (Tags.isFinite(tag)) {
      return 3;
    }
    return Tags.isVerb(tag) ? 2 : tag.equals("PUNCT") ? 0 : 1;
  }

  private void mendTimes(Draft draft, List<String> forms, int verb) {
    boolean freed = false;
    for (int word : draft.below(verb)) {
      String label = draft.labels[word];
      boolean core = label.startsWith("nsubj") || label.equals("obj");
      if (core && isTime(draft, forms, word)) {
        draft.labels[word] = "obl";
        freed |= label.startsWith("nsubj");
      }
    }
    if (freed && draft.first(verb, "nsubj", "nsubj:pass") == 0) {
      int subject = draft.first(verb, "obj");
      if (subject > verb) {
        draft.labels[subject] = "nsubj";
      }
    }
  }

  /** A day, or a stretch of time told apart by {@code vorige} and the like. */
  private boolean isTime(Draft draft, List<String> forms, int word) {
    String form = forms.get(word - 1).toLowerCase(Locale.ROOT);
    return days.isDay(form)
        || (TIMES.contains(form)
            && draft.below(word).stream()
                .anyMatch(w -> WHEN.contains(forms.get(w - 1).toLowerCase(Locale.ROOT))));
  }

  /** With {@code hebben} a verb is active: its subject acts. */
  private static void mendVoice(Draft draft, List<String> forms, int verb) {
    int subject = draft.first(verb, "nsubj:pass");
    if (subject == 0 || draft.first(verb, "nsubj", "aux:pass") > 0) {
      return;
    }
    boolean active =
        draft.below(verb).stream()
            .filter(word -> draft.labels[word].equals("aux"))
            .anyMatch(word -> HAVING.contains(forms.get(word - 1).toLowerCase(Locale.ROOT)));
    if (active) {
      draft.labels[subject] = "nsubj";
    }
  }

  /** Who comes behind the verb of a clause that was put in says it: {@code …, zeggen inwoners}. */
  private static void mendSpeaker(Draft draft, List<String> tags, int verb) {
    int said = draft.first(verb, "obj");
    if (draft.labels[verb].equals("parataxis")
        && (Tags.isFinite(tags.get(verb - 1)) || said == verb + 1)
        && said > verb
        && draft.heads[verb] < verb
        && draft.first(verb, "nsubj", "nsubj:pass", "ccomp", "xcomp") == 0) {
      draft.labels[said] = "nsubj";
    }
  }

  /** {@code …, liet het leger weten}: who stands between the two verbs lets it be known. */
  private static void mendLetter(Draft draft, List<String> forms, int known) {
    int lets = draft.heads[known];
    int who = draft.first(known, "obj", "nsubj");
    if (draft.labels[known].equals("xcomp")
        && lets < who
        && who < known
        && forms.get(known - 1).equals("weten")
        && LETS.contains(forms.get(lets - 1).toLowerCase(Locale.ROOT))
        && draft.first(lets, "nsubj") == 0) {
      draft.heads[who] = lets;
      draft.labels[who] = "nsubj";
    }
  }

  private static void mendSubjects(Draft draft, int verb) {
    int subject = draft.first(verb, "nsubj");
    boolean hasObject = draft.first(verb, "obj") > 0;
    for (int word : draft.below(verb)) {
      if (subject > 0 && word > subject && draft.labels[word].equals("nsubj")) {
        draft.labels[word] = hasObject ? "obl" : "obj";
        hasObject = true;
      }
    }
  }

  /**
   * A main clause has a subject, behind its finite verb when it does not open the clause: {@code
   * Bij de aanval zijn drie mensen omgekomen}. Commands are left alone.
   */
  private static void mendLackingSubject(Draft draft, List<String> tags, int verb) {
    List<Integer> below = draft.below(verb);
    int object = draft.first(verb, "obj");
    int finite =
        below.stream()
            .filter(w -> draft.labels[w].startsWith("aux") && Tags.isFinite(tags.get(w - 1)))
            .findFirst()
            .orElse(Tags.isFinite(tags.get(verb - 1)) ? verb : tags.size());
    boolean opens = below.stream().noneMatch(w -> w < finite && !draft.labels[w].equals("punct"));
    boolean main = draft.labels[verb].equals("root") || draft.labels[verb].equals("parataxis");
    if (main
        && object > finite
        && !opens
        && below.stream().noneMatch(w -> SUBJECTS.contains(draft.labels[w]))) {
      draft.labels[object] = draft.first(verb, "aux:pass") > 0 ? "nsubj:pass" : "nsubj";
    }
  }

  /**
   * Who stands with {@code door} right before a participle does what it tells: {@code de door …}.
   */
  private static void mendParticiple(Draft draft, List<String> forms, int participle) {
    int agent = participle - 1;
    while (draft.heads[agent] > 0 && draft.heads[agent] < agent && !isBy(draft, forms, agent)) {
      agent = draft.heads[agent];
    }
    int noun = draft.heads[participle];
    if (noun < participle || !isBy(draft, forms, agent)) {
      return;
    }
    if (draft.heads[noun] == agent) {
      draft.heads[noun] = draft.heads[agent];
      draft.labels[noun] = draft.labels[agent];
    }
    if (!draft.isAbove(agent, participle)) {
      draft.heads[agent] = participle;
      draft.labels[agent] = "obl:agent";
    }
  }

  /** {@code mensen, onder wie een kind}: who is named belongs to the people before. */
  private static void mendPart(Draft draft, List<String> forms, List<String> tags, int who) {
    int part = draft.heads[who];
    if (part < who
        || Tags.isVerb(tags.get(part - 1))
        || !forms.get(who - 2).equalsIgnoreCase("onder")) {
      return;
    }
    int whole = who - 2;
    while (whole > 0 && !isPeople(draft, tags, whole)) {
      whole--;
    }
    if (whole > 0 && !draft.isAbove(part, whole)) {
      draft.heads[part] = whole;
      draft.labels[part] = "acl:relcl";
    }
  }

  /** A plural noun, or what has a number. */
  private static boolean isPeople(Draft draft, List<String> tags, int word) {
    return tags.get(word - 1).equals("NOUN|Plur") || draft.first(word, "nummod") > 0;
  }

  private static boolean isParticiple(List<String> forms, List<String> tags, int word) {
    return Tags.isVerb(tags.get(word - 1))
        || PARTICIPLE.matcher(forms.get(word - 1).toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isBy(Draft draft, List<String> forms, int word) {
    int preposition = draft.first(word, "case");
    return preposition > 0 && forms.get(preposition - 1).equalsIgnoreCase("door");
  }

  /** What {@code door} brings into a passive clause is the one who acts. */
  private static void mendAgent(Draft draft, List<String> forms, int verb) {
    if (draft.first(verb, "aux:pass", "nsubj:pass") == 0) {
      return;
    }
    for (int word : draft.below(verb)) {
      if (draft.labels[word].equals("obl") && isBy(draft, forms, word)) {
        draft.labels[word] = "obl:agent";
      }
    }
  }

  /** A tree that can be changed; words count from 1. */
  private static final class Draft {
    private final int[] heads;
    private final String[] labels;

    Draft(Arcs tree) {
      heads = new int[tree.size() + 1];
      labels = new String[tree.size() + 1];
      for (int word = 1; word <= tree.size(); word++) {
        heads[word] = tree.head(word);
        labels[word] = tree.label(word);
      }
    }

    List<Integer> below(int head) {
      List<Integer> found = new ArrayList<>();
      for (int word = 1; word < heads.length; word++) {
        if (heads[word] == head) {
          found.add(word);
        }
      }
      return found;
    }

    /** The first word below {@code head} with one of these relations, or 0. */
    int first(int head, String... wanted) {
      return below(head).stream()
          .filter(word -> List.of(wanted).contains(labels[word]))
          .findFirst()
          .orElse(0);
    }

    /** Whether a word is the other or one of the heads above it. */
    boolean isAbove(int word, int other) {
      int at = other;
      for (int steps = 0; at != 0 && at != word && steps < heads.length; steps++) {
        at = heads[at];
      }
      return at == word;
    }

    /** The relation of a word that takes a mark's place. */
    String afterMark(int mark) {
      return labels[mark].equals("punct") ? "parataxis" : labels[mark];
    }

    Arcs arcs() {
      List<Integer> newHeads = new ArrayList<>();
      for (int word = 1; word < heads.length; word++) {
        newHeads.add(heads[word]);
      }
      return new Arcs(newHeads, Arrays.asList(labels).subList(1, labels.length));
    }
  }
}
