package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.decision.Option;
import org.wapenfeit.expression.Certainty;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.language.Token;

/** Proposes how sure a draft is, and whether it is denied. */
final class CertaintyProposals implements SlotProposals {
  private static final int NEAR = 4;

  private final Certainties certainties;

  CertaintyProposals(Certainties certainties) {
    this.certainties = certainties;
  }

  @Override
  public List<Proposal> of(int index, Draft d) {
    List<String> features = features(d);
    List<Proposal> proposals = new ArrayList<>();
    for (Modality m : Modality.values()) {
      if (m != Modality.actual) {
        boolean rule = d.modality == m;
        List<String> own = new ArrayList<>(List.of("always|" + m, "rule=" + rule + "|" + m));
        own.add("rule=" + d.modality + "|" + m);
        own.add("rule=" + d.modality + "|" + m + "|" + d.type);
        features.forEach(f -> own.add(f + "|" + m));
        proposals.add(
            new Proposal(
                Option.of(index, "modality", m.name(), rule, own),
                "modality" + index,
                () -> d.modality = m));
      }
    }
    boolean rule = d.polarity == Polarity.negated;
    List<String> own = new ArrayList<>(List.of("always", "rule=" + rule));
    own.add("rule=" + rule + "|" + d.type);
    own.add("rule=" + rule + "|" + d.settled + d.open);
    features.forEach(f -> own.add(f));
    features.forEach(f -> own.add(f + "|" + rule));
    proposals.add(
        new Proposal(
            Option.of(index, "polarity", Polarity.negated.name(), rule, own),
            "",
            () -> d.polarity = Polarity.negated));
    return proposals;
  }

  @Override
  public void clear(Draft d) {
    d.modality = Modality.actual;
    d.polarity = Polarity.affirmed;
  }

  private List<String> features(Draft d) {
    Set<String> all = new TreeSet<>();
    Certainty certainty = certainties.of(d);
    all.add("certainty=" + certainty.modality());
    all.add("certainty=" + certainty.polarity());
    certainty.cues().forEach(c -> all.add("cue=" + c));
    all.add("type=" + d.type);
    all.add("anchor=" + ClaimFeatures.lemma(d.anchor));
    all.add("anchor=" + d.anchor.upos() + ":" + d.anchor.deprel());
    all.add("made=" + d.settled + d.open);
    d.frame.ifPresent(f -> all.add("row=" + f.occurrence().row().lemma()));
    all.add("block=" + d.sentence.block().kind());
    boolean quoted =
        d.sentence.block().quotations().stream().anyMatch(q -> q.contains(d.anchor.span()));
    all.add("quoted=" + quoted + d.sentence.block().kind());
    d.sources.forEach(s -> all.add("stance=" + s.stance()));
    all.add("sources=" + Math.min(2, d.sources.size()));
    Set<Integer> clause = Syntax.clause(d.sentence, d.anchor);
    for (Token t : d.sentence.tokens()) {
      if (t.isAny("PUNCT", "DET", "PROPN", "NUM")) {
        continue;
      }
      String word = ClaimFeatures.lemma(t);
      boolean function = t.isAny("AUX", "ADV", "SCONJ", "PRON", "CCONJ");
      if (clause.contains(t.index())) {
        all.add("clause=" + word);
        if (function) {
          all.add("form=" + t.form().toLowerCase(java.util.Locale.ROOT));
          all.add("clause=" + word + "|" + d.anchor.upos());
        }
      } else if (function || t.isAny("VERB")) {
        all.add("sentence=" + word);
      }
      int away = t.index() - d.anchor.index();
      if (Math.abs(away) <= NEAR && function) {
        all.add((away < 0 ? "before=" : "after=") + word);
      }
      if (t.head() == d.anchor.index()) {
        all.add("child=" + word);
      }
    }
    Token head = d.sentence.head(d.anchor);
    if (head != null) {
      all.add("head=" + ClaimFeatures.lemma(head));
      all.add("head=" + head.upos() + d.anchor.deprel());
    }
    return List.copyOf(all);
  }
}
