package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;

/** Chooses, at the end, what fills the slots of the drafts of an article. */
final class SlotChoice {
  private static final double EVEN = 0.5;

  private final Decider decider;
  private final Knowledge knowledge;
  private final Certainties certainties;

  SlotChoice(Decider decider, Knowledge knowledge, Certainties certainties) {
    this.decider = decider;
    this.knowledge = knowledge;
    this.certainties = certainties;
  }

  void choose(List<Draft> drafts, Reading reading) {
    List<SlotProposals> slots = slots(drafts, reading);
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      for (SlotProposals some : slots) {
        proposals.addAll(some.of(i, drafts.get(i)));
      }
    }
    var article = reading.article().article();
    List<Option> options = proposals.stream().map(Proposal::option).toList();
    double[] likely =
        decider.weigh(article.fileName(), Sketches.of(drafts, article.text()), options);
    drafts.forEach(d -> slots.forEach(s -> s.clear(d)));
    Map<String, Integer> best = new HashMap<>();
    for (int i = 0; i < proposals.size(); i++) {
      String group = proposals.get(i).group();
      if (!group.isEmpty()) {
        int at = i;
        best.merge(group, i, (a, b) -> likely[b] > likely[a] ? at : a);
      }
    }
    for (int i = 0; i < proposals.size(); i++) {
      Proposal p = proposals.get(i);
      boolean first = p.group().isEmpty() || best.get(p.group()) == i;
      if (first && likely[i] >= EVEN) {
        p.accept().run();
      }
    }
  }

  private List<SlotProposals> slots(List<Draft> drafts, Reading reading) {
    WarParties parties = new WarParties(drafts, knowledge, reading);
    ArticlePhrases phrases = new ArticlePhrases(reading, knowledge);
    return List.of(
        new RoleProposals(
            new RoleCandidates(reading, knowledge, phrases, drafts, parties),
            new RoleFeatures(reading, knowledge, drafts, parties)),
        new SourceProposals(reading, drafts),
        new TimeProposals(reading, drafts),
        new CertaintyProposals(certainties),
        new NumberProposals(reading, new Quantities(knowledge)));
  }
}
