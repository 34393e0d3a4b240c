package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/** What the words of a clause tell of the types of claims that it may make. */
final class ClauseFeatures {
  private static final int LEAD = 3;

  private final Reading reading;
  private final Certainties certainties;
  private final List<Draft> proposed;
  private final Map<String, List<String>> byAnchor = new HashMap<>();
  private final Map<String, String> toldBySentence = new HashMap<>();
  private final Map<String, List<String>> byAnchorTold = new HashMap<>();

  ClauseFeatures(Reading reading, Certainties certainties, List<Draft> proposed) {
    this.reading = reading;
    this.certainties = certainties;
    this.proposed = proposed;
  }

  /** The features of an open claim: those of its clause, each for its type. */
  List<String> of(Draft d) {
    List<String> clause =
        byAnchor.computeIfAbsent(d.sentence.index() + " " + d.anchor.index(), key -> clause(d));
    List<String> all = new ArrayList<>(clause.size() + 1);
    all.add("always");
    clause.forEach(f -> all.add(f + "|" + d.type));
    String told = toldBySentence.computeIfAbsent(d.sentence.index() + " " + d.type, k -> told(d));
    all.add("told=" + told + "|" + d.type);
    if (told.equals("-")) {
      return all;
    }
    byAnchorTold
        .computeIfAbsent(d.sentence.index() + " " + d.anchor.index(), key -> words(d))
        .forEach(f -> all.add("told=" + told + "|" + f));
    return all;
  }

  /**
   * Where a claim of the same type was told before, so that this may tell it again, go on with it
   * or react to it, whatever the type is.
   */
  private String told(Draft d) {
    String told = "-";
    Draft last = null;
    for (Draft e : proposed) {
      boolean chosen = e.frame.isPresent() && e.frame.get().chosen();
      if (!chosen || e.sentence.index() >= d.sentence.index()) {
        continue;
      }
      last = last == null || e.sentence.index() >= last.sentence.index() ? e : last;
      if (e.type == d.type) {
        boolean previous = d.sentence.index() - e.sentence.index() == 1;
        String block = d.isInBlock(e) ? "block" : e.sentence.index() < LEAD ? "lead" : "far";
        told = previous ? "previous" : told.equals("previous") ? told : block;
      }
    }
    boolean latest = last != null && last.type == d.type;
    return told + (latest ? "last" : "");
  }

  /** The words of its clause, and what it is said with. */
  private List<String> words(Draft d) {
    Sentence s = d.sentence;
    Set<String> all = new TreeSet<>();
    all.add("anchor=" + ClaimFeatures.lemma(d.anchor));
    all.add("anchor=" + d.anchor.upos() + ":" + d.anchor.deprel());
    all.add("first=" + ClaimFeatures.lemma(s.token(1)));
    all.add("block=" + s.block().kind());
    for (int i : Syntax.clause(s, d.anchor)) {
      if (!s.token(i).isAny("PUNCT", "DET", "PROPN", "NUM", "ADP")) {
        all.add("word=" + ClaimFeatures.lemma(s.token(i)));
      }
    }
    for (AttributedSpan a : reading.said()) {
      if (a.cue().overlaps(s.span())) {
        Stance stance = a.sources().isEmpty() ? Stance.asserts : a.sources().get(0).stance();
        all.add("cue=" + stance + (a.cue().overlaps(d.anchor.span()) ? "anchor" : ""));
      }
    }
    all.add("numbers=" + Math.min(2, reading.numbers(s).size()) + !d.quantities.isEmpty());
    boolean proposedHere = proposed.stream().anyMatch(e -> e.sentence == s);
    all.add("alone=" + !proposedHere + "|" + Math.min(4, s.size() / 5));
    return List.copyOf(all);
  }

  private List<String> clause(Draft d) {
    Sentence s = d.sentence;
    Set<String> all = new TreeSet<>();
    all.add("type");
    all.add("anchor=" + ClaimFeatures.lemma(d.anchor));
    all.add("anchor=" + d.anchor.upos() + ":" + d.anchor.deprel());
    for (int at : new int[] {-2, -1, 1, 2}) {
      int i = d.anchor.index() + at;
      all.add("near" + at + "=" + (i < 1 || i > s.size() ? "-" : ClaimFeatures.lemma(s.token(i))));
    }
    Token head = s.head(d.anchor);
    all.add("head=" + (head == null ? "-" : ClaimFeatures.lemma(head)));
    Set<Integer> words = Syntax.clause(s, d.anchor);
    String before = "-";
    for (int i : words) {
      Token t = s.token(i);
      if (t.isAny("PUNCT", "DET")) {
        continue;
      }
      String lemma = ClaimFeatures.lemma(t);
      all.add("word=" + lemma);
      all.add("pair=" + before + "_" + lemma);
      if (t.isAny("NOUN") && lemma.length() > 8) {
        all.add("end=" + lemma.substring(lemma.length() - 6));
        all.add("start=" + lemma.substring(0, 5));
      }
      if (t.head() == d.anchor.index()) {
        all.add("child=" + t.deprel() + ":" + lemma);
        all.add("child=" + t.deprel());
      }
      before = lemma;
    }
    for (Token t : s.tokens()) {
      if (t.isAny("NOUN", "VERB", "ADJ")) {
        all.add("sentence=" + ClaimFeatures.lemma(t));
      }
    }
    for (Mention m : reading.mentions().in(s)) {
      String where = words.contains(m.head()) ? "clause" : "sentence";
      all.add(where + "=" + m.entity().type());
      if (m.headToken().head() == d.anchor.index()) {
        all.add(m.headToken().deprel() + "=" + m.entity().type());
      }
    }
    for (NumberMention n : reading.numbers(s)) {
      String counted = n.counted() == 0 ? "-" : ClaimFeatures.lemma(s.token(n.counted()));
      boolean anchor = (n.counted() == 0 ? n.to() : n.counted()) == d.anchor.index();
      all.add("number=" + n.unit().orElse("things") + (anchor ? "|anchor" : ""));
      all.add("number=" + counted + (anchor ? "|anchor" : ""));
    }
    for (Draft e : proposed) {
      String chosen = e.frame.isPresent() && e.frame.get().chosen() ? "chosen" : "possible";
      if (e.sentence == s) {
        String where = words.contains(e.anchor.index()) ? "clause" : "sentence";
        String same = e.anchor.index() == d.anchor.index() ? "anchor" : where;
        all.add(same + ":" + chosen + "=" + e.type);
      } else if (s.index() - e.sentence.index() == 1 && chosen.equals("chosen")) {
        all.add("previous=" + e.type + (e.sentence.blockIndex() == s.blockIndex()));
      }
    }
    for (AttributedSpan a : reading.said()) {
      if (a.content().contains(d.anchor.span()) && !a.sources().isEmpty()) {
        all.add("said");
      }
      if (a.cue().overlaps(s.span())) {
        Stance stance = a.sources().isEmpty() ? Stance.asserts : a.sources().get(0).stance();
        all.add("cue=" + stance + (a.cue().overlaps(d.anchor.span()) ? "anchor" : ""));
      }
    }
    certainties.cues(d).forEach(c -> all.add("certainty=" + c));
    all.add("purpose=" + certainties.isPurpose(d));
    all.add("block=" + s.block().kind());
    all.add("quoted=" + s.block().quotations().stream().anyMatch(q -> q.contains(d.anchor.span())));
    return List.copyOf(all);
  }
}
