package org.wapenfeit.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Lexicon;
import org.wapenfeit.lexicon.Predicate.Kind;

/** The infinitives that a verb form may belong to, separable verbs joined. */
final class VerbForms {
  private final Set<String> known = new TreeSet<>();
  private final Set<String> particles = new TreeSet<>();

  /** Knows the verbs of the lexicon, and the particles that some of them begin with. */
  VerbForms(Lexicon lexicon) {
    lexicon.words(Kind.VERB).forEach(known::add);
    particles.addAll(
        List.of(
            "aan", "achter", "af", "binnen", "bij", "bloot", "dicht", "door", "gelijk", "goed",
            "heen", "in", "kapot", "kwijt", "langs", "los", "mede", "mee", "na", "neer", "om",
            "omver", "onder", "op", "open", "over", "plat", "prijs", "rond", "samen", "stuk",
            "tegen", "terug", "thuis", "toe", "uit", "uiteen", "vast", "vol", "voor", "vrij",
            "weer", "weg", "door", "teweeg", "buit", "klaar", "stil", "leeg", "lam"));
  }

  /** The particle that belongs to a verb form apart from it: by the tree, else by its place. */
  Optional<Token> particle(Sentence s, Token verb) {
    Optional<Token> hung = Grammar.particle(s, verb);
    if (hung.isPresent() || !Grammar.isFinite(verb)) {
      return hung;
    }
    String lemma = lemma(verb);
    return Clauses.stretch(s, verb).stream()
        .filter(t -> t.index() > verb.index())
        .filter(t -> t.isAny("ADP", "ADV", "ADJ") && particles.contains(lower(t)))
        .filter(t -> s.children(t).isEmpty() && !governsPhrase(s, t))
        .filter(t -> known.contains(lower(t) + lemma))
        .reduce((first, second) -> second);
  }

  private static boolean governsPhrase(Sentence s, Token t) {
    return t.deprel().equals("case") && t.head() > t.index();
  }

  /** The infinitives to look up, the most specific first. */
  List<String> lemmas(Sentence s, Token t) {
    if (!t.isAny("VERB", "AUX", "ADJ") || (t.isAny("ADJ") && !Grammar.isParticiple(t))) {
      return List.of();
    }
    String lemma = lemma(t);
    Optional<Token> particle = particle(s, t);
    if (particle.isPresent()) {
      return List.of(lower(particle.get()) + lemma);
    }
    return List.of(lemma);
  }

  private static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT).replace("_", "");
  }

  private static String lower(Token t) {
    return t.form().toLowerCase(Locale.ROOT);
  }
}
