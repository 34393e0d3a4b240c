package org.wapenfeit.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.language.words.DutchDictionary;
import org.wapenfeit.lexicon.Lexicon;
import org.wapenfeit.lexicon.Predicate.Kind;

/** The infinitives that a verb form may belong to, separable verbs joined. */
final class VerbForms {
  /** Particles that no phrase can begin with. */
  private static final Set<String> NEVER_PREPOSITIONS =
      Set.of("af", "toe", "mee", "weg", "neer", "terug", "los", "heen", "stuk", "kwijt", "vrij");

  private final Set<String> known = new TreeSet<>();
  private final Set<String> particles = new TreeSet<>();

  /** Knows the verbs of the lexicon, and the particles that some of them begin with. */
  VerbForms(Lexicon lexicon) {
    lexicon.words(Kind.VERB).forEach(known::add);
    lexicon.all().stream()
        .filter(p -> p.kind() == Kind.IDIOM)
        .forEach(p -> known.add(p.lemma().substring(p.lemma().lastIndexOf(' ') + 1)));
    particles.addAll(
        List.of(
            "aan",
            "achter",
            "af",
            "binnen",
            "bij",
            "bloot",
            "dicht",
            "door",
            "gelijk",
            "goed",
            "heen",
            "in",
            "kapot",
            "kwijt",
            "langs",
            "los",
            "mede",
            "mee",
            "na",
            "neer",
            "om",
            "omver",
            "onder",
            "op",
            "open",
            "over",
            "plat",
            "prijs",
            "rond",
            "samen",
            "stuk",
            "tegen",
            "terug",
            "thuis",
            "toe",
            "uit",
            "uiteen",
            "vast",
            "vol",
            "voor",
            "vrij",
            "weer",
            "weg",
            "teweeg",
            "buit",
            "klaar",
            "stil",
            "leeg",
            "lam",
            "terecht",
            "gade",
            "vrij",
            "bekend",
            "bijeen",
            "tekort",
            "lastig",
            "stand",
            "gevangen",
            "plaats",
            "deel"));
  }

  /** The particle that belongs to a verb form apart from it: by the tree, else by its place. */
  Optional<Token> particle(Sentence s, Token verb) {
    Optional<Token> hung = Grammar.particle(s, verb);
    if (hung.isPresent() || !Grammar.isFinite(verb)) {
      return hung;
    }
    List<String> bases = bases(verb);
    return Clauses.stretch(s, verb).stream()
        .filter(t -> t.index() > verb.index())
        .filter(t -> particles.contains(lower(t)) && !t.isAny("VERB", "AUX", "PROPN"))
        .filter(t -> s.children(t).isEmpty() && !governsPhrase(s, t))
        .filter(t -> bases.stream().anyMatch(base -> known.contains(lower(t) + base)))
        .reduce((first, second) -> second);
  }

  private static boolean governsPhrase(Sentence s, Token t) {
    if (!t.deprel().equals("case")
        || t.head() < t.index()
        || NEVER_PREPOSITIONS.contains(lower(t))) {
      return false;
    }
    Token next = s.token(t.index() + 1);
    boolean another = next.isAny("ADP") && !lower(next).equals("te");
    return s.head(t).isAny("NOUN", "PROPN", "NUM", "PRON")
        && !Clauses.isBreak(next)
        && !another
        && !opensInfinitive(s, t);
  }

  /** {@code roept op hun wapens neer te leggen}: what follows is a clause with {@code te}. */
  private static boolean opensInfinitive(Sentence s, Token t) {
    for (int i = t.index() + 1; i < s.size() && !Clauses.isBreak(s.token(i)); i++) {
      if (lower(s.token(i)).equals("te") && s.token(i + 1).isAny("VERB", "AUX")) {
        return s.tokens().subList(t.index(), i).stream()
            .noneMatch(w -> w.isAny("VERB", "AUX") || lower(w).equals("om"));
      }
    }
    return false;
  }

  /** The infinitives to look up, the most specific first. */
  List<String> lemmas(Sentence s, Token t) {
    if (!t.isAny("VERB", "AUX", "ADJ") || (t.isAny("ADJ") && !Grammar.isParticiple(t))) {
      return List.of();
    }
    Optional<Token> particle = particle(s, t);
    List<String> bases = bases(t);
    if (particle.isPresent()) {
      List<String> joined = bases.stream().map(base -> lower(particle.get()) + base).toList();
      if (joined.stream().anyMatch(known::contains)) {
        return joined;
      }
    }
    List<String> listed = bases.stream().filter(known::contains).toList();
    return listed.isEmpty() ? bases : listed;
  }

  /** The lemma that the analysis gives, then those that the dictionary has for the form. */
  private static List<String> bases(Token t) {
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(t.lemma().toLowerCase(Locale.ROOT).replace("_", ""));
    for (DutchDictionary.Entry entry : DutchDictionary.shared().lookup(lower(t))) {
      if (entry.tag().startsWith("WKW")) {
        lemmas.add(entry.lemma().toLowerCase(Locale.ROOT).replace("_", ""));
      }
    }
    return List.copyOf(lemmas);
  }

  private static String lower(Token t) {
    return t.form().toLowerCase(Locale.ROOT);
  }
}
