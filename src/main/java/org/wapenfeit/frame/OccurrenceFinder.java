package org.wapenfeit.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Constraint.Constant;
import org.wapenfeit.lexicon.Constraint.Flag;
import org.wapenfeit.lexicon.Lexicon;
import org.wapenfeit.lexicon.Predicate;
import org.wapenfeit.lexicon.Predicate.Kind;

/** Finds the words of the lexicon in a sentence. Safe for use by many threads. */
final class OccurrenceFinder {
  private static final Set<String> VARIABLE =
      Set.of(
          "een", "de", "het", "deze", "dit", "die", "dat", "zijn", "haar", "hun", "zich", "ons",
          "onze", "er");
  private static final Set<String> MODALS = Set.of("mogen", "kunnen", "moeten", "laten");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "aan", "achter", "bij", "binnen", "boven", "buiten", "door", "in", "met", "na", "naar",
          "om", "onder", "op", "over", "te", "tegen", "ten", "ter", "tot", "uit", "van", "vanuit",
          "voor", "zonder", "on");
  private static final int SHORTEST_MODIFIER = 3;

  private final Lexicon lexicon;
  private final VerbForms verbs;
  private final Map<String, List<Idiom>> idioms = new TreeMap<>();

  /** An idiom row with its words; the anchor is the word that the frame hangs on. */
  private record Idiom(Predicate row, String anchor, boolean verbal, List<String> others) {}

  OccurrenceFinder(Lexicon lexicon, VerbForms verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    for (Predicate row : lexicon.all()) {
      if (row.kind() == Kind.IDIOM) {
        Idiom idiom = idiom(row);
        idioms.computeIfAbsent(idiom.anchor(), word -> new ArrayList<>()).add(idiom);
      }
    }
  }

  private static Idiom idiom(Predicate row) {
    List<String> words = new ArrayList<>(List.of(row.lemma().split(" ")));
    boolean verbal =
        row.roles().stream()
            .map(m -> m.position().steps().get(0).relation())
            .anyMatch(r -> r.startsWith("nsubj") || r.equals("obj") || r.startsWith("obl"));
    String anchor = verbal ? words.remove(words.size() - 1) : words.remove(0);
    words.removeIf(w -> VARIABLE.contains(w) && row.lemma().split(" ").length > 1);
    return new Idiom(row, anchor, verbal, words);
  }

  /** The occurrences in a sentence by the index of their anchor, in order. */
  Map<Integer, List<Occurrence>> find(Sentence s, Phrases phrases) {
    Map<Integer, List<Occurrence>> found = new TreeMap<>();
    for (Token t : s.tokens()) {
      List<Occurrence> here = new ArrayList<>();
      addVerbs(s, t, here);
      addNouns(s, t, here);
      addAdjectives(s, t, here);
      addClasses(s, t, phrases, here);
      if (!here.isEmpty()) {
        found.put(t.index(), here);
      }
    }
    return found;
  }

  private void addVerbs(Sentence s, Token t, List<Occurrence> here) {
    if (t.isAny("AUX") && t.hasRelation("aux") && !MODALS.contains(t.lemma())) {
      return;
    }
    if (t.deprel().equals("amod") && !Grammar.tells(s, t)) {
      return;
    }
    for (String lemma : verbs.lemmas(s, t)) {
      for (Predicate row : lexicon.find(Kind.VERB, lemma)) {
        here.add(new Occurrence(s, t, row, withParticle(s, t), Optional.empty()));
      }
      for (Idiom idiom : idioms.getOrDefault(lemma, List.of())) {
        if (idiom.verbal()) {
          addIdiom(s, t, idiom, here);
        }
      }
    }
  }

  private Set<Integer> withParticle(Sentence s, Token t) {
    Set<Integer> words = new TreeSet<>(Set.of(t.index()));
    verbs.particle(s, t).ifPresent(p -> words.add(p.index()));
    return words;
  }

  private void addIdiom(Sentence s, Token anchor, Idiom idiom, List<Occurrence> here) {
    Set<Integer> clause = idiom.verbal() ? Clauses.words(s, anchor) : indexes(s.subtree(anchor));
    Set<Integer> words = new TreeSet<>(Set.of(anchor.index()));
    boolean bare = idiom.others().stream().noneMatch(PREPOSITIONS::contains);
    for (String word : idiom.others()) {
      Optional<Token> match =
          s.tokens().stream()
              .filter(t -> clause.contains(t.index()) && !words.contains(t.index()))
              .filter(t -> matches(t, word))
              .filter(t -> !bare || !idiom.verbal() || !t.isAny("NOUN") || isObject(s, t))
              .findFirst();
      if (match.isEmpty()) {
        return;
      }
      words.add(match.get().index());
    }
    words.addAll(withParticle(s, anchor));
    here.add(new Occurrence(s, anchor, idiom.row(), words, Optional.empty()));
  }

  /**
   * Not behind a preposition: {@code bij een aanval inzetten} is no {@code een aanval inzetten}.
   */
  private static boolean isObject(Sentence s, Token noun) {
    return Grammar.cases(s, noun).isEmpty();
  }

  private static Set<Integer> indexes(List<Token> tokens) {
    Set<Integer> all = new TreeSet<>();
    tokens.forEach(t -> all.add(t.index()));
    return all;
  }

  private static boolean matches(Token t, String word) {
    String form = t.form().toLowerCase(Locale.ROOT);
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    if (form.equals(word) || lemma.equals(word)) {
      return true;
    }
    return t.isAny("NOUN") && word.length() > 4 && lemma.endsWith(word);
  }

  private void addNouns(Sentence s, Token t, List<Occurrence> here) {
    if (!t.isAny("NOUN", "PROPN", "SYM", "X") && !looksLikeNoun(s, t)) {
      return;
    }
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    String form = t.form().toLowerCase(Locale.ROOT);
    TreeSet<String> words = new TreeSet<>(List.of(lemma, form));
    if (!t.isAny("NOUN") && form.endsWith("n")) {
      words.add(form.substring(0, form.length() - 1));
    }
    for (String word : words) {
      for (Predicate row : lexicon.find(Kind.NOUN, word)) {
        here.add(new Occurrence(s, t, row, Set.of(t.index()), Optional.empty()));
      }
      for (Idiom idiom : idioms.getOrDefault(word, List.of())) {
        if (!idiom.verbal()) {
          addIdiom(s, t, idiom, here);
        }
      }
    }
    if (here.isEmpty() && t.isAny("NOUN")) {
      addCompounds(s, t, lemma, here);
    }
  }

  /**
   * Rows for all nouns of a class, {@code {weapon}}: where no verb tells what happens, and anywhere
   * the rows that are only possible.
   */
  private void addClasses(Sentence s, Token t, Phrases phrases, List<Occurrence> here) {
    if (!t.isAny("NOUN", "PROPN", "X", "NUM") || t.deprel().equals("flat")) {
      return;
    }
    boolean verbless = !t.isAny("NUM") && Grammar.isVerbless(s, t);
    for (String name : classes(s, t, phrases)) {
      for (Predicate row : lexicon.find(Kind.NOUN, "{" + name + "}")) {
        if (verbless || row.has(Flag.Kind.POSSIBLE)) {
          here.add(new Occurrence(s, t, row, Set.of(t.index()), Optional.empty()));
        }
      }
    }
  }

  /** What a noun is; a number whose noun is left out is a {@code number}. */
  private static Set<String> classes(Sentence s, Token t, Phrases phrases) {
    if (t.isAny("NUM")) {
      boolean alone = !t.hasRelation("nummod") && !Grammar.isYear(t);
      return alone ? Set.of("number") : Set.of();
    }
    Set<String> classes = new TreeSet<>();
    phrases.read(s, t).forEach(f -> classes.addAll(f.classes()));
    return classes;
  }

  /** A noun that the tagger took for something else: it has a number or an article before it. */
  private static boolean looksLikeNoun(Sentence s, Token t) {
    if (!t.isAny("ADJ", "VERB") || t.index() < 2 || Grammar.isFinite(t)) {
      return false;
    }
    boolean opened = s.token(t.index() - 1).isAny("NUM", "DET", "ADJ");
    boolean closed = t.index() == s.size() || !s.token(t.index() + 1).isAny("NOUN", "ADJ", "PROPN");
    return opened && closed;
  }

  private void addCompounds(Sentence s, Token t, String lemma, List<Occurrence> here) {
    for (int cut = SHORTEST_MODIFIER; cut <= lemma.length() - SHORTEST_MODIFIER; cut++) {
      String head = lemma.substring(cut);
      List<Predicate> rows = new ArrayList<>(lexicon.find(Kind.COMPOUND_HEAD, head));
      if (rows.isEmpty()) {
        rows.addAll(lexicon.find(Kind.NOUN, head));
      }
      String modifier = lemma.substring(0, cut);
      if (!rows.isEmpty() && Compounds.isFirstPart(modifier)) {
        String bare = Compounds.bare(modifier);
        for (Predicate row : rows) {
          here.add(
              new Occurrence(s, t, withFirst(row, bare), Set.of(t.index()), Optional.of(bare)));
        }
        return;
      }
    }
  }

  /** The row of a compound's head with what the row of its first part adds. */
  private Predicate withFirst(Predicate head, String modifier) {
    List<Constant> constants =
        lexicon.find(Kind.COMPOUND_MODIFIER, modifier).stream()
            .filter(row -> row.type() == head.type() || row.type().isAttack())
            .filter(row -> row.type().isAttack() == head.type().isAttack())
            .flatMap(row -> row.constraints(Constant.class).stream())
            .toList();
    return constants.isEmpty() ? head : head.with(constants);
  }

  private void addAdjectives(Sentence s, Token t, List<Occurrence> here) {
    if (!t.isAny("ADJ", "VERB") || !t.deprel().startsWith("a")) {
      return;
    }
    boolean tells = Grammar.tells(s, t);
    String form = t.form().toLowerCase(Locale.ROOT);
    String base = form.endsWith("e") ? form.substring(0, form.length() - 1) : form;
    for (String word : new TreeSet<>(List.of(form, base, t.lemma().toLowerCase(Locale.ROOT)))) {
      for (Predicate row : lexicon.find(Kind.ADJECTIVE, word)) {
        if (tells || row.has(Flag.Kind.POSSIBLE)) {
          here.add(new Occurrence(s, t, row, Set.of(t.index()), Optional.empty()));
        }
      }
    }
  }
}
