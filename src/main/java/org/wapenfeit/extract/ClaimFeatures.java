package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.claim.Role;
import org.wapenfeit.frame.Frame;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Constraint;

/** What tells whether a possible claim is one: its word, its clause and the claims around it. */
final class ClaimFeatures {
  private static final int NEAR = 3;
  private static final Set<String> DEFINITE =
      Set.of(
          "de",
          "het",
          "die",
          "dat",
          "deze",
          "dit",
          "dezelfde",
          "zulke",
          "dergelijke",
          "zijn",
          "hun",
          "haar");

  private final Reading reading;
  private final Certainties certainties;
  private final List<Draft> drafts;

  ClaimFeatures(Reading reading, Certainties certainties, List<Draft> drafts) {
    this.reading = reading;
    this.certainties = certainties;
    this.drafts = drafts;
  }

  List<String> of(Draft d) {
    Frame f = d.frame.orElseThrow();
    String type = d.type.name();
    String kind = f.occurrence().row().kind().name();
    String state = f.chosen() ? "yes" : f.failed().isEmpty() ? "other" : "no";
    List<String> all = new ArrayList<>(List.of("always"));
    all.add("state=" + state);
    all.add("state=" + state + "|" + type);
    all.add("state=" + state + "|" + kind + "|" + type);
    all.add("row=" + f.occurrence().row().lemma() + "|" + type + "|" + state);
    all.add("row=" + f.occurrence().row().lemma() + "|" + type);
    all.add("kind=" + kind + "|" + type);
    all.add("failed=" + Math.min(NEAR, f.failed().size()) + "|" + type);
    for (Constraint c : f.failed()) {
      all.add("failed=" + c.getClass().getSimpleName());
      all.add("failed=" + c.getClass().getSimpleName() + "|" + type + "|" + kind);
    }
    roles(d, type, state, all);
    word(d, type, state, all);
    sentence(d, type, state, all);
    neighbours(d, type, state, all);
    return all;
  }

  private static void roles(Draft d, String type, String state, List<String> all) {
    StringBuilder signature = new StringBuilder();
    for (Role role : Role.values()) {
      if (d.has(role)) {
        signature.append(role).append('+');
        all.add("has=" + role + "|" + type);
        for (Entity e : d.role(role)) {
          all.add("filler=" + role + ":" + e.type() + "|" + type);
        }
      } else {
        all.add("lacks=" + role + "|" + type);
      }
    }
    d.quantities.keySet().forEach(m -> signature.append(m).append('+'));
    all.add("roles=" + signature + "|" + type);
    all.add("roles=" + signature + "|" + type + "|" + state);
    all.add("roles=" + Math.min(NEAR + 1, d.roles.size() + d.quantities.size()) + "|" + state);
    all.add("time=" + d.time.isPresent() + "|" + type);
  }

  private static void word(Draft d, String type, String state, List<String> all) {
    Sentence s = d.sentence;
    Token t = d.anchor;
    all.add("pos=" + t.upos() + ":" + t.deprel() + "|" + state);
    all.add("pos=" + t.upos() + ":" + t.deprel() + "|" + type);
    all.add("pos=" + t.xpos());
    all.add("lemma=" + lemma(t));
    all.add("lemma=" + lemma(t) + "|" + type);
    Token head = s.head(t);
    all.add("head=" + (head == null ? "-" : lemma(head)));
    all.add("head=" + (head == null ? "-" : lemma(head)) + "|" + type);
    all.add("head=" + (head == null ? "-" : head.upos()) + ":" + t.deprel() + "|" + type);
    for (Token c : s.children(t)) {
      all.add("child=" + c.deprel() + "|" + t.upos());
      if (c.isAny("DET", "ADP", "ADJ", "ADV", "AUX", "PRON", "SCONJ")) {
        all.add("child=" + lemma(c) + "|" + t.upos());
        all.add("child=" + lemma(c) + "|" + t.upos() + "|" + type);
      }
      if (c.hasRelation("obj") || c.hasRelation("nsubj")) {
        all.add("arg=" + c.deprel() + ":" + lemma(c) + "|" + type);
      }
    }
    if (t.isAny("NOUN")) {
      boolean definite =
          s.children(t).stream()
              .anyMatch(c -> DEFINITE.contains(c.form().toLowerCase(Locale.ROOT)));
      all.add("definite=" + definite + "|" + type);
      all.add("definite=" + definite + "|" + state + "|" + d.roles.isEmpty());
      Syntax.prepositions(s, t).forEach(p -> all.add("case=" + p + "|" + type));
      Syntax.prepositions(s, t).forEach(p -> all.add("case=" + p + "|" + state));
    }
    for (int at : new int[] {-2, -1, 1, 2}) {
      int i = t.index() + at;
      String word = i < 1 || i > s.size() ? "-" : lemma(s.token(i));
      all.add("near" + at + "=" + word);
      if (Math.abs(at) == 1) {
        all.add("near" + at + "=" + word + "|" + type);
      }
    }
  }

  private void sentence(Draft d, String type, String state, List<String> all) {
    all.add("block=" + d.sentence.block().kind() + "|" + state);
    all.add("block=" + d.sentence.block().kind() + "|" + type);
    certainties.cues(d).forEach(c -> all.add("certainty=" + c));
    certainties.cues(d).forEach(c -> all.add("certainty=" + c + "|" + type));
    all.add("purpose=" + certainties.isPurpose(d));
    Token verb = Syntax.clauseVerb(d.sentence, d.anchor);
    all.add("verb=" + lemma(verb) + "|" + type);
    all.add("root=" + (d.sentence.root() == null ? "-" : lemma(d.sentence.root())));
    Set<String> words = new TreeSet<>();
    int[] stretch = Syntax.stretch(d.sentence, d.anchor);
    for (int i = stretch[0]; i <= stretch[1]; i++) {
      words.add(lemma(d.sentence.token(i)));
    }
    words.forEach(w -> all.add("word=" + w));
    words.forEach(w -> all.add("word=" + w + "|" + type));
    boolean quoted =
        d.sentence.block().quotations().stream().anyMatch(q -> q.contains(d.anchor.span()));
    all.add("quoted=" + quoted + "|" + type);
    boolean said =
        reading.said().stream()
            .anyMatch(a -> a.content().contains(d.anchor.span()) && !a.sources().isEmpty());
    boolean cue = reading.said().stream().anyMatch(a -> a.cue().overlaps(d.anchor.span()));
    all.add("said=" + said + "|" + type);
    all.add("cue=" + cue + "|" + type);
  }

  private void neighbours(Draft d, String type, String state, List<String> all) {
    boolean sameType = false;
    boolean sameAttack = false;
    int chosen = 0;
    for (Draft e : drafts) {
      boolean here = e != d && e.sentence == d.sentence && e.frame.orElseThrow().chosen();
      if (!here) {
        continue;
      }
      chosen++;
      if (e.anchor.index() == d.anchor.index()) {
        all.add("same-word=" + e.type + "|" + type + "|" + state);
        continue;
      }
      sameType |= e.type == d.type;
      sameAttack |= e.type.isAttack() && d.type.isAttack();
      if (d.sentence.isUnder(d.anchor, e.anchor)) {
        all.add("under=" + e.type + "|" + type);
        all.add("under=" + d.anchor.deprel() + "|" + e.type + "|" + type);
      } else if (d.sentence.isUnder(e.anchor, d.anchor)) {
        all.add("over=" + e.type + "|" + type);
      } else {
        all.add("beside=" + e.type + "|" + type);
      }
    }
    all.add("same-type=" + sameType + "|" + type + "|" + state);
    all.add("same-attack=" + sameAttack + "|" + type + "|" + state);
    all.add("chosen=" + Math.min(NEAR, chosen) + "|" + state);
    long before =
        drafts.stream()
            .filter(e -> e.sentence.index() < d.sentence.index())
            .filter(e -> e.frame.orElseThrow().chosen() && e.type == d.type)
            .count();
    all.add("before=" + Math.min(NEAR, before) + "|" + type + "|" + d.anchor.upos());
    boolean told =
        drafts.stream()
            .filter(e -> e.sentence.index() < d.sentence.index() && e.type == d.type)
            .filter(e -> e.frame.orElseThrow().chosen())
            .anyMatch(e -> holds(e, d));
    all.add("told=" + told + "|" + d.roles.isEmpty() + "|" + d.anchor.upos());
    all.add("told=" + told + "|" + type + "|" + d.anchor.upos());
  }

  private static boolean holds(Draft e, Draft d) {
    for (Role role : Role.values()) {
      if (!e.role(role).containsAll(d.role(role))) {
        return false;
      }
    }
    return d.quantities.isEmpty();
  }

  static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
