package org.wapenfeit.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Grammatical functions over a tree of Universal Dependencies as one meets them in Dutch news:
 * passives, shared subjects, relative clauses and prepositional phrases that the parser hung one
 * word too low or too high.
 */
final class Grammar {
  private static final int DEEPEST = 6;
  private static final Set<String> RELATIVES =
      Set.of("die", "dat", "wie", "welke", "hetgeen", "waarvan", "waarmee", "waarin", "waarop");
  private static final Set<String> PASSIVE_AUXILIARIES = Set.of("worden", "raken");

  private Grammar() {}

  /** The particle of a separable verb, in lower case. */
  static Optional<Token> particle(Sentence s, Token verb) {
    return s.children(verb).stream()
        .filter(c -> c.deprel().equals("compound:prt"))
        .reduce((first, second) -> second);
  }

  /** Whether a verb form is in the passive; {@code zijn} with a participle counts as one. */
  static boolean isPassive(Sentence s, Token verb, boolean zijnIsPerfect) {
    List<Token> children = s.children(verb);
    if (children.stream().anyMatch(c -> c.deprel().equals("aux:pass") && isWorden(c))) {
      return true;
    }
    if (children.stream().anyMatch(c -> c.hasRelation("obl:agent"))) {
      return true;
    }
    boolean hebben =
        children.stream().anyMatch(c -> c.hasRelation("aux") && c.lemma().equals("hebben"));
    if (hebben || zijnIsPerfect) {
      return false;
    }
    if (isAttributive(s, verb)) {
      return true;
    }
    if (children.stream()
        .anyMatch(c -> c.deprel().equals("aux:pass") || c.deprel().equals("nsubj:pass"))) {
      return true;
    }
    return isParticiple(verb)
        && children.stream()
            .anyMatch(c -> c.isAny("AUX") && (c.lemma().equals("zijn") || isWorden(c)))
        && s.children(verb, "obj").isEmpty();
  }

  private static boolean isWorden(Token auxiliary) {
    return PASSIVE_AUXILIARIES.contains(auxiliary.lemma());
  }

  /** Whether it is a past participle, by tag or, failing that, by form. */
  static boolean isParticiple(Token t) {
    if (t.xpos().contains("Part") || t.xpos().contains("VoltDw")) {
      return true;
    }
    String form = t.form().toLowerCase(Locale.ROOT);
    return t.isAny("VERB", "ADJ")
        && !t.xpos().contains("Fin")
        && !t.xpos().contains("Inf")
        && (form.endsWith("d") || form.endsWith("t") || form.endsWith("en"))
        && (form.startsWith("ge")
            || form.contains("ge")
            || form.startsWith("be")
            || form.startsWith("ver")
            || form.startsWith("ont")
            || form.startsWith("her"));
  }

  /** Whether a verb tells of an ability: with {@code kunnen}, or in the present tense. */
  static boolean isGeneral(Sentence s, Token verb) {
    List<Token> auxiliaries = s.children(verb, "aux");
    if (auxiliaries.isEmpty()) {
      return isFinite(verb) && isPresent(verb);
    }
    return auxiliaries.stream().anyMatch(a -> a.lemma().equals("kunnen"));
  }

  private static boolean isPresent(Token verb) {
    String form = verb.form().toLowerCase(Locale.ROOT);
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    String stem = lemma.endsWith("en") ? lemma.substring(0, lemma.length() - 2) : lemma;
    return form.equals(lemma)
        || form.endsWith("t")
            && !form.endsWith("te")
            && form.startsWith(stem.substring(0, Math.min(2, stem.length())));
  }

  /** Whether the clause of a verb holds a word. */
  static boolean hasWord(Sentence s, Token verb, String word) {
    return Clauses.words(s, verb).stream().anyMatch(i -> s.token(i).form().equalsIgnoreCase(word))
        || s.subtree(verb).stream().anyMatch(t -> t.form().equalsIgnoreCase(word));
  }

  /**
   * Whether a participle before a noun tells what happened ({@code vier heroverde dorpen}, {@code
   * door Iran geleverde drones}) and does not only point back ({@code de gebruikte raket}).
   */
  static boolean tells(Sentence s, Token participle) {
    Token noun = s.head(participle);
    String form = participle.form().toLowerCase(Locale.ROOT);
    if (noun == null || !participle.deprel().equals("amod")) {
      return true;
    }
    if (form.endsWith("end") || form.endsWith("ende")) {
      return !s.children(participle).isEmpty();
    }
    return noun.isAny("PROPN")
        || !s.children(participle).isEmpty()
        || s.children(noun).stream().anyMatch(c -> c.isAny("NUM"))
        || s.children(noun).stream().noneMatch(c -> c.isAny("DET", "PRON"));
  }

  /** Whether a noun stands in a stretch without verb, or behind {@code na} or {@code door}. */
  static boolean isVerbless(Sentence s, Token noun) {
    if (cases(s, noun).stream().anyMatch(c -> c.equals("na") || c.equals("door"))) {
      return true;
    }
    return !noun.hasRelation("flat")
        && Clauses.stretch(s, noun).stream()
            .noneMatch(t -> t.isAny("AUX") || t.isAny("VERB") && !isAttributive(s, t));
  }

  /** Whether a participle stands before or behind the noun that it says something of, alone. */
  static boolean isAttributive(Sentence s, Token verb) {
    return (verb.deprel().equals("amod") || verb.deprel().equals("acl"))
        && isParticiple(verb)
        && s.children(verb).stream().noneMatch(c -> c.hasRelation("aux"));
  }

  /** Whether it is a finite verb by its tag. */
  static boolean isFinite(Token t) {
    return t.xpos().contains("Fin");
  }

  /** The surface subjects of a verb: its own, or those of the verb that it shares them with. */
  static List<Token> subjects(Sentence s, Token verb) {
    return subjects(s, verb, 0);
  }

  private static List<Token> subjects(Sentence s, Token verb, int depth) {
    List<Token> own = new ArrayList<>();
    for (Token c : s.children(verb)) {
      if (c.hasRelation("nsubj")) {
        own.add(antecedent(s, c));
      }
    }
    if (!own.isEmpty() || depth > DEEPEST) {
      return own;
    }
    Token head = s.head(verb);
    if (head == null) {
      return own;
    }
    switch (verb.deprel()) {
      case "conj":
        return head.isAny("VERB", "AUX", "ADJ") ? subjects(s, head, depth + 1) : own;
      case "xcomp":
        return head.isAny("VERB", "AUX", "ADJ", "NOUN") ? controllers(s, head, depth) : own;
      case "advcl":
        return isInfinitive(verb) ? controllers(s, head, depth) : own;
      case "amod", "acl", "acl:relcl":
        return isParticiple(verb) && head.isAny("NOUN", "PROPN", "PRON") ? List.of(head) : own;
      default:
        return own;
    }
  }

  private static List<Token> controllers(Sentence s, Token head, int depth) {
    if (head.isAny("NOUN")) {
      Token verb = s.head(head);
      return verb != null && verb.isAny("VERB") ? subjects(s, verb, depth + 1) : List.of();
    }
    return subjects(s, head, depth + 1);
  }

  private static boolean isInfinitive(Token verb) {
    return verb.xpos().contains("Inf") || verb.form().endsWith("en");
  }

  /** The noun that a relative pronoun stands for, or the token itself. */
  static Token antecedent(Sentence s, Token t) {
    boolean relative =
        t.xpos().contains("Rel")
            || (RELATIVES.contains(t.form().toLowerCase(Locale.ROOT)) && inRelativeClause(s, t));
    if (!relative) {
      return t;
    }
    for (Token at = s.head(t); at != null; at = s.head(at)) {
      if (at.deprel().startsWith("acl")) {
        Token noun = s.head(at);
        return noun == null ? t : noun;
      }
    }
    return t;
  }

  private static boolean inRelativeClause(Sentence s, Token t) {
    Token head = s.head(t);
    return t.isAny("PRON") && head != null && head.deprel().equals("acl:relcl");
  }

  /** The prepositions of a phrase in lower case, as written. */
  static List<String> cases(Sentence s, Token t) {
    List<String> found = new ArrayList<>();
    for (Token c : s.children(t)) {
      if (c.deprel().equals("case") || c.deprel().equals("mark") && c.isAny("ADP")) {
        found.add(c.form().toLowerCase(Locale.ROOT));
      }
    }
    if (found.isEmpty()) {
      before(s, t).ifPresent(found::add);
    }
    return found;
  }

  /** The preposition that stands before a phrase without hanging on it. */
  private static Optional<String> before(Sentence s, Token t) {
    for (int i = t.index() - 1; i > 0; i--) {
      Token at = s.token(i);
      String form = at.form().toLowerCase(Locale.ROOT);
      if (form.equals("richting")) {
        return Optional.of(form);
      }
      if (at.isAny("ADP")) {
        boolean taken = at.deprel().equals("case") && at.head() < t.index() && at.head() > i;
        return at.deprel().equals("compound:prt") || taken ? Optional.empty() : Optional.of(form);
      }
      if (!at.isAny("DET", "ADJ", "NUM") || isYear(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A year ends the phrase that it stands in. */
  static boolean isYear(Token t) {
    return t.form().matches("(19|20)\\d\\d");
  }

  /** A phrase with all that it is coordinated with, in order. */
  static List<Token> coordinated(Sentence s, Token first) {
    List<Token> all = new ArrayList<>();
    all.add(first);
    for (int i = 0; i < all.size(); i++) {
      for (Token c : s.children(all.get(i))) {
        if (c.deprel().equals("conj") && !c.isAny("VERB", "AUX") && !all.contains(c)) {
          all.add(c);
        }
      }
    }
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  /** Whether a phrase has this preposition, or one that stands for it. */
  static boolean hasCase(Sentence s, Token t, String preposition) {
    List<String> cases = cases(s, t);
    return cases.contains(preposition)
        || (preposition.equals("met") && cases.contains("mee"))
        || (preposition.equals("naar") && cases.contains("richting"))
        || (preposition.equals("in") && cases.contains("binnen"));
  }
}
