package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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

  /** Chooses twice: first each for itself, then with what was chosen for the others in view. */
  void choose(List<Draft> drafts, Reading reading) {
    FirstChoice first = new FirstChoice();
    round(drafts, reading, new FirstChoice(), option -> option, first::add);
    round(drafts, reading, first, first::again, (option, likely) -> {});
  }

  private void round(
      List<Draft> drafts,
      Reading reading,
      FirstChoice first,
      UnaryOperator<Option> change,
      ObjDoubleConsumer<Option> outcome) {
    List<SlotProposals> slots = slots(drafts, reading, first);
    List<Proposal> proposals = new ArrayList<>();
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      for (SlotProposals some : slots) {
        for (Proposal p : some.of(i, drafts.get(i))) {
          proposals.add(p);
          options.add(change.apply(p.option()));
        }
      }
    }
    var article = reading.article().article();
    double[] likely =
        decider.weigh(article.fileName(), Sketches.of(drafts, article.text()), options);
    drafts.forEach(d -> slots.forEach(s -> s.clear(d)));
    Map<String, Integer> best = new HashMap<>();
    for (int i = 0; i < proposals.size(); i++) {
      outcome.accept(options.get(i), likely[i]);
      String group = proposals.get(i).group();
      if (!group.isEmpty()) {
        int at = i;
        best.merge(group, i, (a, b) -> likely[b] > likely[a] ? at : a);
      }
    }
    List<Integer> likeliestFirst = new ArrayList<>();
    IntStream.range(0, likely.length).filter(i -> likely[i] >= EVEN).forEach(likeliestFirst::add);
    likeliestFirst.sort(Comparator.comparingDouble(i -> -likely[i]));
    for (int i : likeliestFirst) {
      Proposal p = proposals.get(i);
      boolean likeliest = p.group().isEmpty() || best.get(p.group()) == i;
      if (likeliest) {
        p.accept().run();
      }
    }
  }

  private List<SlotProposals> slots(List<Draft> drafts, Reading reading, FirstChoice first) {
    WarParties parties = new WarParties(drafts, knowledge, reading);
    ArticlePhrases phrases = new ArticlePhrases(reading, knowledge);
    return List.of(
        new RoleProposals(
            new RoleCandidates(reading, knowledge, phrases, drafts, parties),
            new RoleFeatures(reading, knowledge, drafts, parties),
            first,
            decider.isByRule() ? Rivals.none() : new Rivals(knowledge, parties)),
        new SourceProposals(reading, phrases, drafts),
        new TimeProposals(reading, drafts, knowledge.lands()),
        new CertaintyProposals(certainties),
        new NumberProposals(reading, new Quantities(knowledge)));
  }
}
