package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.decision.Option;
import org.wapenfeit.language.Token;

/** Proposes on what basis a draft is said. */
final class BasisProposals implements SlotProposals {
  private final Reading reading;
  private final List<Draft> drafts;

  BasisProposals(Reading reading, List<Draft> drafts) {
    this.reading = reading;
    this.drafts = drafts;
  }

  @Override
  public List<Proposal> of(int index, Draft d) {
    List<Proposal> proposals = new ArrayList<>();
    for (Basis b : Basis.values()) {
      boolean rule = d.basis.contains(b);
      List<String> all = new ArrayList<>(List.of("always", b.name(), "rule=" + rule));
      all.add("rule=" + rule + "|" + b);
      for (Token t : d.sentence.tokens()) {
        if (t.isAny("NOUN", "ADJ", "VERB", "PROPN")) {
          all.add("word=" + ClaimFeatures.lemma(t) + "|" + b);
        }
      }
      d.sources.forEach(s -> all.add("source=" + s.source().labelEn() + "|" + b));
      for (AttributedSpan said : reading.said()) {
        if (said.content().contains(d.anchor.span()) && said.basis().contains(b)) {
          all.add("span|" + b);
        }
      }
      for (Draft e : drafts) {
        if (e != d && d.isInBlock(e) && e.basis.contains(b)) {
          all.add("block|" + b);
        }
      }
      proposals.add(
          new Proposal(Option.of(index, "basis", b.label(), rule, all), "", () -> d.basis.add(b)));
    }
    return proposals;
  }

  @Override
  public void clear(Draft d) {
    d.basis.clear();
  }
}
