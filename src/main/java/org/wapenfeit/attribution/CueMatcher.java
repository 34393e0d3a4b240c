package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Finds the cues of a sentence. */
final class CueMatcher {
  private static final Set<String> NEGATIONS =
      Set.of(
          "niet",
          "geen",
          "nooit",
          "niets",
          "noch",
          "niemand",
          "evenmin",
          "niks",
          "nauwelijks",
          "zonder");
  private static final Map<String, String> MISREAD =
      Map.of(
          "bericht",
          "berichten",
          "berichten",
          "berichten",
          "meldt",
          "melden",
          "claimt",
          "claimen",
          "claim",
          "claimen");
  private static final Set<String> MODALS = Set.of("willen", "kunnen", "wensen");

  private final CueTable table;
  private final Sentence sentence;
  private final Clauses clauses;

  CueMatcher(CueTable table, Sentence sentence, Clauses clauses) {
    this.table = table;
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** The cues in the order of the text, at most one for each word. */
  List<CueMatch> matches() {
    List<CueMatch> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      phrase(token, found);
    }
    for (Token token : sentence.tokens()) {
      boolean taken =
          found.stream().anyMatch(m -> m.from() <= token.index() && token.index() <= m.to());
      if (taken) {
        continue;
      }
      if (token.isAny("VERB", "AUX") || isMisreadParticiple(token)) {
        verb(token, found);
      } else if (token.upos().equals("NOUN") && isMisreadVerb(token)) {
        misread(token, found);
      } else if (token.upos().equals("NOUN")) {
        noun(token, found);
      }
    }
    found.removeIf(m -> found.stream().anyMatch(o -> isPartOf(m, o)));
    found.sort(Comparator.comparingInt(CueMatch::from));
    return found;
  }

  /** Whether one cue is a word of another: {@code weten} of {@code laten weten}. */
  private boolean isPartOf(CueMatch one, CueMatch other) {
    return one != other
        && other.cue().kind() == Cue.Kind.VERB
        && clauses.samePiece(one.from(), other.from())
        && other.cue().words().stream().skip(1).anyMatch(w -> w.contains(one.main().lemma()));
  }

  /** The tagger can take a participle for an adjective. */
  private static boolean isMisreadParticiple(Token token) {
    return token.upos().equals("ADJ")
        && token.form().matches("(?i)\\p{L}*ge\\p{L}{3,}[dt]|(be|ver|ont)\\p{L}{3,}[dt]");
  }

  /** {@code Kan bericht dat}: the tagger can take a verb for a noun. */
  private boolean isMisreadVerb(Token token) {
    boolean verb = MISREAD.containsKey(Clauses.lower(token));
    int start = clauses.start(token.index());
    boolean article =
        token.index() > 1 && sentence.token(token.index() - 1).isAny("DET", "ADJ", "ADP");
    return verb && !article && !clauses.finiteBetween(start, clauses.end(token.index()));
  }

  private void misread(Token token, List<CueMatch> found) {
    table.verb(MISREAD.get(Clauses.lower(token))).stream()
        .filter(c -> c.words().size() == 1 && !c.negated())
        .findFirst()
        .ifPresent(
            c -> found.add(new CueMatch(c, token, token, token.index(), token.index(), false)));
  }

  private void phrase(Token token, List<CueMatch> found) {
    for (Cue cue : table.all()) {
      if (cue.kind() != Cue.Kind.PREPOSITION && cue.kind() != Cue.Kind.SELF) {
        continue;
      }
      for (String words : cue.words().get(0)) {
        String[] sequence = words.split("_");
        if (isSequence(token.index(), sequence)) {
          int to = token.index() + sequence.length - 1;
          found.add(new CueMatch(cue, token, token, token.index(), to, false));
        }
      }
    }
  }

  private boolean isSequence(int start, String[] words) {
    if (start + words.length - 1 > sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!Clauses.lower(sentence.token(start + i)).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  private void noun(Token token, List<CueMatch> found) {
    for (Cue cue : table.of(Cue.Kind.NOUN)) {
      Set<String> words = cue.words().get(0);
      if (words.contains(token.lemma().toLowerCase(Locale.ROOT))
          || words.contains(Clauses.lower(token))) {
        found.add(new CueMatch(cue, token, token, token.index(), token.index(), false));
        return;
      }
    }
  }

  private void verb(Token token, List<CueMatch> found) {
    List<Token> scope = scope(token);
    Token finite = finite(token, scope);
    Cue best = null;
    int most = 0;
    for (String infinitive : infinitives(token, scope)) {
      for (Cue cue : table.verb(infinitive)) {
        int weight = cue.weight() + (infinitive.equals(token.lemma()) ? 0 : 2);
        if (weight > most && fits(cue, token, finite, scope)) {
          best = cue;
          most = weight;
        }
      }
    }
    if (best != null) {
      found.add(
          new CueMatch(best, token, finite, token.index(), token.index(), isPassive(token, scope)));
    }
  }

  private boolean fits(Cue cue, Token token, Token finite, List<Token> scope) {
    if (token.upos().equals("AUX") && cue.words().size() == 1) {
      return false;
    }
    if (cue.negated() && !isNegated(scope)) {
      return false;
    }
    for (int i = 1; i < cue.words().size(); i++) {
      if (!has(cue.words().get(i), token, finite, scope)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(Set<String> alternatives, Token verb, Token finite, List<Token> scope) {
    for (String word : alternatives) {
      if (word.equals("dat")
          ? hasClause(verb)
          : MODALS.contains(word) ? isModal(word, verb, finite) : stands(word, verb, scope)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isModal(String word, Token verb, Token finite) {
    return finite.index() != verb.index()
        && finite.lemma().equals(word)
        && verb.xpos().contains("Inf");
  }

  private boolean hasClause(Token verb) {
    if (sentence.children(verb, "ccomp").stream().anyMatch(c -> c.index() > verb.index())) {
      return true;
    }
    int from = clauses.end(verb.index()) + 1;
    for (int i = from; i <= Math.min(from + 1, sentence.size()); i++) {
      if (Clauses.lower(sentence.token(i)).equals("dat")) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(String word, Token verb, List<Token> scope) {
    String[] sequence = word.split("_");
    for (Token token : scope) {
      if (token.index() == verb.index()) {
        continue;
      }
      if (sequence.length > 1
          ? isSequence(token.index(), sequence)
          : Clauses.lower(token).equals(word) || token.lemma().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(List<Token> scope) {
    return scope.stream().anyMatch(t -> NEGATIONS.contains(Clauses.lower(t)));
  }

  private boolean isPassive(Token token, List<Token> scope) {
    if (!token.xpos().contains("Part") && !isMisreadParticiple(token)) {
      return false;
    }
    boolean passiveAux =
        sentence.children(token).stream()
            .anyMatch(c -> c.deprel().equals("aux:pass") || c.deprel().equals("nsubj:pass"));
    boolean worden = scope.stream().anyMatch(t -> t.lemma().equals("worden"));
    boolean hebben =
        scope.stream().anyMatch(t -> t.lemma().equals("hebben") && Clauses.isFinite(t));
    boolean zijn = scope.stream().anyMatch(t -> t.lemma().equals("zijn") && Clauses.isFinite(t));
    return (passiveAux && !hebben) || worden || (zijn && !hebben && isByAgent(scope));
  }

  private static boolean isByAgent(List<Token> scope) {
    return scope.stream().anyMatch(t -> Clauses.lower(t).equals("door"));
  }

  /** The words of the verb's own clause: those of its piece and those that hang right below it. */
  List<Token> scope(Token verb) {
    Set<Integer> in = new LinkedHashSet<>();
    addPiece(verb.index(), in);
    for (Token child : sentence.children(verb)) {
      if (!isClausal(child)) {
        sentence.subtree(child, below -> !isClausal(below)).forEach(t -> in.add(t.index()));
      }
    }
    Token head = sentence.head(verb);
    if (head != null && verb.deprel().equals("xcomp") && head.isAny("VERB", "AUX")) {
      in.add(head.index());
    }
    return sentence.tokens().stream().filter(t -> in.contains(t.index())).toList();
  }

  private void addPiece(int index, Set<Integer> in) {
    for (int i = clauses.start(index); i <= clauses.end(index); i++) {
      in.add(i);
    }
  }

  private static boolean isClausal(Token token) {
    return token.hasRelation("ccomp")
        || (token.hasRelation("advcl") && !token.isAny("NOUN", "ADJ"))
        || token.hasRelation("acl")
        || token.hasRelation("csubj")
        || token.hasRelation("parataxis")
        || (token.hasRelation("conj") && token.isAny("VERB", "AUX"))
        || (token.hasRelation("xcomp") && token.isAny("VERB"));
  }

  private Token finite(Token verb, List<Token> scope) {
    if (Clauses.isFinite(verb)) {
      return verb;
    }
    for (Token child : sentence.children(verb, "aux")) {
      if (Clauses.isFinite(child)) {
        return child;
      }
    }
    Token head = sentence.head(verb);
    if (head != null && Clauses.isFinite(head) && verb.hasRelation("xcomp")) {
      return head;
    }
    return scope.stream()
        .filter(Clauses::isFinite)
        .min(Comparator.comparingInt(t -> Math.abs(t.index() - verb.index())))
        .orElse(verb);
  }

  /** Whether a word apart can belong to the verb: no preposition with a noun behind it. */
  private boolean canBeParticle(Token token) {
    if (!token.isAny("ADP", "ADV", "ADJ", "VERB", "NOUN")) {
      return false;
    }
    int next = token.index() + 1;
    return !token.upos().equals("ADP")
        || next > sentence.size()
        || sentence.token(next).isAny("PUNCT", "CCONJ", "SCONJ", "AUX")
        || Clauses.lower(sentence.token(next)).equals("dat");
  }

  /** The infinitives that a verb can stand for, with the particles found in its clause. */
  private Set<String> infinitives(Token verb, List<Token> scope) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT).replace("_", "");
    String form = Clauses.lower(verb);
    Set<String> all = new LinkedHashSet<>();
    for (Token child : sentence.children(verb, "compound:prt")) {
      all.add(Clauses.lower(child) + lemma);
    }
    for (Token token : scope) {
      if (canBeParticle(token) && token.index() > verb.index() && Clauses.isFinite(verb)) {
        all.add(Clauses.lower(token) + lemma);
      }
    }
    for (int cut = 2; cut < form.length() - 2; cut++) {
      all.add(form.substring(0, cut) + lemma);
    }
    all.removeIf(word -> table.verb(word).isEmpty());
    all.add(lemma);
    return all;
  }
}
