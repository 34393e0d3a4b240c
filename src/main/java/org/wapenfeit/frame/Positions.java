package org.wapenfeit.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Constraint.Flag;
import org.wapenfeit.lexicon.Position;
import org.wapenfeit.lexicon.Position.Step;
import org.wapenfeit.lexicon.Predicate.Kind;

/**
 * Finds the words at a position of a frame: the passive is turned round, prepositional phrases are
 * looked for one word higher and lower than they should hang.
 */
final class Positions {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "acl", "csubj");

  private final Occurrence occurrence;
  private final Sentence s;
  private final Token anchor;
  private final boolean verbal;
  private final boolean passive;
  private final boolean swapped;

  Positions(Occurrence occurrence) {
    this(occurrence, false);
  }

  /**
   * The positions in a sentence.
   *
   * @param swapped whether what the parser took for the subject is read as the object and the other
   *     way round, as an object may come first in Dutch
   */
  Positions(Occurrence occurrence, boolean swapped) {
    this.swapped = swapped;
    this.occurrence = occurrence;
    this.s = occurrence.sentence();
    this.anchor = mainVerb(occurrence);
    this.verbal = isVerbal(occurrence);
    this.passive =
        verbal && Grammar.isPassive(s, anchor, occurrence.row().has(Flag.Kind.ZIJN_PERFECT));
  }

  private static boolean isVerbal(Occurrence o) {
    Kind kind = o.row().kind();
    return kind == Kind.VERB || (kind == Kind.IDIOM && o.anchor().isAny("VERB", "AUX", "ADJ"));
  }

  /** The positions of a modal are those of the verb that it stands with. */
  private static Token mainVerb(Occurrence o) {
    Token anchor = o.anchor();
    Token head = o.sentence().head(anchor);
    boolean modal = o.row().kind() == Kind.VERB && anchor.hasRelation("aux");
    boolean copula = o.row().kind() == Kind.IDIOM && anchor.deprel().matches("cop|aux.*");
    return (modal || copula) && head != null ? head : anchor;
  }

  /** The word that the positions are seen from. */
  Token anchor() {
    return anchor;
  }

  boolean isPassive() {
    return passive;
  }

  /** The head words of the phrases at a position, coordination not yet unfolded. */
  List<Token> at(Position position) {
    List<Token> from = position.complement() ? complements() : List.of(anchor);
    for (Step step : position.steps()) {
      List<Token> next = new ArrayList<>();
      for (Token t : from) {
        next.addAll(step(t, step));
      }
      from = next;
    }
    return from;
  }

  /** The clauses that complete the predicate. */
  List<Token> complements() {
    List<Token> own = clauses(anchor);
    if (!own.isEmpty() || !verbal) {
      return own;
    }
    return s.children(anchor).stream()
        .filter(c -> c.deprel().matches("obj|xcomp|nsubj:pass|advmod|compound:prt|obl"))
        .filter(c -> occurrence.words().contains(c.index()) || c.hasRelation("obj"))
        .flatMap(c -> clauses(c).stream())
        .toList();
  }

  private List<Token> clauses(Token head) {
    return s.children(head).stream()
        .filter(c -> CLAUSES.contains(c.deprel()) && !occurrence.words().contains(c.index()))
        .toList();
  }

  private List<Token> step(Token from, Step step) {
    boolean onVerb = from.index() == anchor.index() && verbal;
    return switch (step.relation()) {
      case "nsubj" ->
          onVerb ? (swapped ? logicalObject() : logicalSubject()) : Grammar.subjects(s, from);
      case "obj" -> onVerb ? (swapped ? ownSubject() : logicalObject()) : s.children(from, "obj");
      case "iobj" -> indirectObject(from);
      case "obl" -> oblique(from, step.marker());
      case "nmod" ->
          onVerb && !step.marker().isEmpty()
              ? oblique(from, step.marker())
              : nominal(from, step.marker());
      case "head" -> s.head(from) == null ? List.of() : List.of(s.head(from));
      case "self" -> List.of(from);
      case "pred" -> predicateOf(from);
      case "xcomp" -> s.children(from, "xcomp");
      case "comp" -> complements();
      default -> wordOfIdiom(step.relation());
    };
  }

  private List<Token> wordOfIdiom(String lemma) {
    return s.tokens().stream()
        .filter(t -> occurrence.words().contains(t.index()))
        .filter(t -> t.lemma().toLowerCase(Locale.ROOT).equals(lemma))
        .toList();
  }

  private List<Token> logicalSubject() {
    if (!passive) {
      return Grammar.subjects(s, anchor);
    }
    List<Token> agents = new ArrayList<>(s.children(anchor, "obl:agent"));
    for (Token t : oblique(anchor, "door")) {
      if (!agents.contains(t)) {
        agents.add(t);
      }
    }
    return agents;
  }

  /** Only the subject of the verb itself: one that it shares is no object. */
  private List<Token> ownSubject() {
    return s.children(anchor).stream().filter(c -> c.hasRelation("nsubj")).toList();
  }

  /** Whether subject and object could have been mistaken for each other. */
  boolean canSwap() {
    return verbal && !passive && !swapped;
  }

  private List<Token> logicalObject() {
    if (passive) {
      List<Token> subjects = Grammar.subjects(s, anchor);
      return subjects.isEmpty() ? s.children(anchor, "obj") : subjects;
    }
    List<Token> objects = new ArrayList<>();
    for (Token t : s.children(anchor)) {
      if (t.deprel().equals("obj")) {
        objects.add(Grammar.antecedent(s, t));
      }
    }
    return objects.isEmpty() ? countedObject() : objects;
  }

  /** {@code schoten er drie neer}: a number alone, its noun left out. */
  private List<Token> countedObject() {
    boolean partitive = s.children(anchor).stream().anyMatch(c -> c.form().equalsIgnoreCase("er"));
    return partitive
        ? s.children(anchor).stream()
            .filter(c -> c.isAny("NUM") && c.hasRelation("advmod"))
            .toList()
        : List.of();
  }

  private List<Token> indirectObject(Token from) {
    List<Token> found = new ArrayList<>();
    for (Token t : s.children(from, "iobj")) {
      found.add(Grammar.antecedent(s, t));
    }
    if (found.isEmpty() && from.index() == anchor.index() && verbal && !passive) {
      unmarkedRecipient().ifPresent(found::add);
    }
    return found;
  }

  /**
   * {@code zegde Kiev drie miljard toe}: a name without preposition, not the subject, that another
   * phrase without preposition follows.
   */
  private Optional<Token> unmarkedRecipient() {
    List<Token> subjects = Grammar.subjects(s, anchor);
    List<Token> bare =
        nearby(new Position(false, List.of(new Step("obj", "")))).stream()
            .filter(t -> !subjects.contains(t) && !t.hasRelation("appos"))
            .toList();
    for (int i = 0; i + 1 < bare.size(); i++) {
      Token t = bare.get(i);
      Token next = bare.get(i + 1);
      boolean name = t.isAny("PROPN") && !t.deprel().equals("flat");
      if (name && next.isAny("NOUN", "SYM") && !s.isUnder(next, t) && !joined(t, next)) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  private boolean joined(Token first, Token second) {
    return s.tokens().subList(first.index(), second.index()).stream()
        .anyMatch(t -> t.isAny("CCONJ", "PUNCT", "ADP"));
  }

  /** Phrases with this preposition on a verb, or on its object or subject right behind it. */
  private List<Token> oblique(Token from, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token t : s.children(from)) {
      if ((t.hasRelation("obl") || t.hasRelation("nmod") || t.hasRelation("xcomp"))
          && Grammar.hasCase(s, t, preposition)) {
        found.add(Grammar.antecedent(s, t));
      }
    }
    if (found.isEmpty()) {
      boolean subjects = !preposition.equals("van");
      for (Token t : s.children(from)) {
        if (t.hasRelation("obj") || t.hasRelation("obl") || subjects && t.hasRelation("nsubj")) {
          for (Token below : s.subtree(t, c -> c.hasRelation("nmod") || c.hasRelation("obl"))) {
            if (below.index() != t.index() && Grammar.hasCase(s, below, preposition)) {
              found.add(below);
            }
          }
        }
      }
    }
    if (found.isEmpty() && from.index() == anchor.index()) {
      found.addAll(underIdiom(preposition));
    }
    if (found.isEmpty()) {
      relativeAdverb(from, preposition).ifPresent(found::add);
    }
    if (found.isEmpty() && from.index() == anchor.index() && verbal && !preposition.equals("van")) {
      nearby(new Position(false, List.of(new Step("obl", preposition)))).stream()
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  /** {@code in handen van de rebellen}: phrases that hang on a noun of the idiom. */
  private List<Token> underIdiom(String preposition) {
    return occurrence.words().stream()
        .sorted()
        .filter(i -> i != anchor.index())
        .flatMap(i -> s.children(s.token(i)).stream())
        .filter(c -> c.isAny("NOUN", "PROPN", "PRON") && Grammar.hasCase(s, c, preposition))
        .map(c -> Grammar.antecedent(s, c))
        .toList();
  }

  /** Phrases of the clause that could stand at a position if the parser had hung them there. */
  List<Token> nearby(Position position) {
    return verbal ? new NearbyPhrases(s, anchor).at(position) : List.of();
  }

  /** {@code er … op}, {@code daarop}: the phrase is a clause that follows or precedes. */
  boolean hasAdverbFor(Position position) {
    Step step = position.last();
    if (!verbal
        || !step.relation().equals("obl")
        || step.marker().isEmpty()
        || step.marker().equals("van")) {
      return false;
    }
    String form = step.marker().equals("met") ? "mee" : step.marker();
    List<Token> clause =
        Clauses.words(s, anchor).stream().map(s::token).filter(t -> !t.isAny("VERB")).toList();
    boolean er = clause.stream().anyMatch(t -> t.form().equalsIgnoreCase("er"));
    return clause.stream()
        .map(t -> t.form().toLowerCase(Locale.ROOT))
        .anyMatch(w -> er && w.equals(form) || w.equals("er" + form) || w.equals("daar" + form));
  }

  /** {@code waarmee}, {@code waarop}: the noun that the relative clause belongs to. */
  private Optional<Token> relativeAdverb(Token from, String preposition) {
    String adverb = "waar" + (preposition.equals("met") ? "mee" : preposition);
    return s.children(from).stream()
        .filter(c -> c.form().toLowerCase(Locale.ROOT).equals(adverb))
        .map(c -> Grammar.antecedent(s, c))
        .filter(t -> t.isAny("NOUN", "PROPN"))
        .findFirst();
  }

  /** Phrases with this preposition on a noun, in the chain behind it, or on its verb behind it. */
  private List<Token> nominal(Token from, String preposition) {
    if (preposition.isEmpty()) {
      return s.children(from).stream()
          .filter(c -> c.hasRelation("nmod") || c.hasRelation("appos") || c.hasRelation("flat"))
          .filter(c -> Grammar.cases(s, c).isEmpty() && c.isAny("NOUN", "PROPN"))
          .toList();
    }
    List<Token> found = new ArrayList<>();
    boolean direct = preposition.equals("van");
    for (Token t : s.subtree(from, c -> c.hasRelation("nmod") || c.hasRelation("obl"))) {
      if (t.index() != from.index()
          && Grammar.hasCase(s, t, preposition)
          && (!direct || t.head() == from.index())) {
        found.add(t);
      }
    }
    if (!found.isEmpty()) {
      return found.subList(0, 1);
    }
    Token verb = s.head(from);
    if (verb != null && verb.isAny("VERB", "AUX", "ADJ", "NOUN")) {
      for (Token t : s.children(verb)) {
        if (t.index() > from.index()
            && (t.hasRelation("obl") || t.hasRelation("nmod"))
            && Grammar.hasCase(s, t, preposition)
            && onlyPhrasesBetween(from, t)) {
          return List.of(t);
        }
      }
    }
    return List.of();
  }

  private boolean onlyPhrasesBetween(Token noun, Token phrase) {
    for (int i = noun.index() + 1; i < phrase.index(); i++) {
      Token t = s.token(i);
      if (t.isAny("VERB", "AUX", "PUNCT", "SCONJ", "CCONJ")) {
        return false;
      }
    }
    return true;
  }

  private List<Token> predicateOf(Token noun) {
    Token head = s.head(noun);
    return head != null && noun.hasRelation("nsubj") ? List.of(head) : List.of();
  }
}
