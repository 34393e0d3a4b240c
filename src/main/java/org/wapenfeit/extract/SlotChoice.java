package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;
import org.wapenfeit.decision.Thresholds;

/** Chooses, at the end, what fills the slots of the drafts of an article, and which are kept. */
final class SlotChoice {
  /** What is said of a weapon, and says little without it. */
  private static final Set<EventType> WEAPON_CLAIMS =
      Set.of(EventType.WeaponUse, EventType.Possession, EventType.WeaponCapability);

  private final Decider decider;
  private final Knowledge knowledge;
  private final Certainties certainties;

  SlotChoice(Decider decider, Knowledge knowledge, Certainties certainties) {
    this.decider = decider;
    this.knowledge = knowledge;
    this.certainties = certainties;
  }

  /**
   * Chooses twice: first each for itself, then with what was chosen for the others in view.
   *
   * @return the drafts that are claims as a whole, of those that say the same one
   */
  List<Draft> choose(List<Draft> drafts, Reading reading) {
    Round first = new Round(drafts, reading, new FirstChoice(drafts), option -> option);
    first.accept(Thresholds::first);
    Round last = new Round(drafts, reading, first.outcome, first.outcome::again);
    last.accept(Thresholds::last);
    if (decider.isByRule()) {
      return drafts;
    }
    double[] whole = asAWhole(drafts, reading, last.outcome);
    last.accept(Thresholds::last, whole);
    last.months(whole);
    List<Draft> likeliest =
        IntStream.range(0, drafts.size())
            .filter(i -> whole[i] >= Thresholds.KEPT)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -whole[i]))
            .map(drafts::get)
            .toList();
    Set<Draft> kept = new HashSet<>(new Doubles(knowledge.gazetteer()).merge(likeliest));
    for (int i = 0; i < drafts.size(); i++) {
      if (kept.contains(drafts.get(i))) {
        drafts.get(i).why.add(String.format(Locale.ROOT, "as a whole: %.2f", whole[i]));
      }
    }
    return new ArrayList<>(drafts.stream().filter(kept::contains).toList());
  }

  /** How likely each draft is a claim, now that its slots are filled. */
  private double[] asAWhole(List<Draft> drafts, Reading reading, FirstChoice chosen) {
    WholeFeatures features = new WholeFeatures(drafts, chosen);
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      options.add(
          Option.of(i, WholeFeatures.MODEL, drafts.get(i).type.name(), true, features.of(i)));
    }
    return weigh(drafts, options, reading);
  }

  private double[] weigh(List<Draft> drafts, List<Option> options, Reading reading) {
    var article = reading.article().article();
    return decider.weigh(article.fileName(), Sketches.of(drafts, article.text()), options);
  }

  private List<SlotProposals> slots(List<Draft> drafts, Reading reading, FirstChoice first) {
    WarParties parties = new WarParties(drafts, knowledge, reading);
    ArticlePhrases phrases = new ArticlePhrases(reading, knowledge);
    SourceProposals sources = new SourceProposals(reading, phrases, drafts);
    return List.of(
        new RoleProposals(
            new RoleCandidates(reading, knowledge, phrases, drafts, parties),
            new RoleFeatures(reading, knowledge, drafts, parties),
            first,
            decider.isByRule() ? Rivals.none() : new Rivals(knowledge, parties)),
        sources,
        new BasisProposals(reading, drafts),
        new StanceProposals(reading, sources, first),
        new TimeProposals(reading, drafts, knowledge.lands()),
        new CertaintyProposals(certainties),
        new NumberProposals(reading, new Quantities(knowledge)));
  }

  /** One weighing of all fillers of all drafts. */
  private final class Round {
    private final List<Draft> drafts;
    private final List<SlotProposals> slots;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final double[] likely;

    /** The likeliest of each group of proposals that exclude each other. */
    private final Map<String, Integer> best = new HashMap<>();

    /** How likely each filler is. */
    private final FirstChoice outcome;

    Round(List<Draft> drafts, Reading reading, FirstChoice first, UnaryOperator<Option> change) {
      this.drafts = drafts;
      this.slots = slots(drafts, reading, first);
      for (int i = 0; i < drafts.size(); i++) {
        for (SlotProposals some : slots) {
          for (Proposal p : some.of(i, drafts.get(i))) {
            proposals.add(p);
            options.add(change.apply(p.option()));
          }
        }
      }
      this.likely = weigh(drafts, options, reading);
      this.outcome = new FirstChoice(drafts);
      for (int i = 0; i < proposals.size(); i++) {
        outcome.add(options.get(i), likely[i]);
        String group = proposals.get(i).group();
        if (!group.isEmpty()) {
          int at = i;
          best.merge(group, i, (a, b) -> likely[b] > likely[a] ? at : a);
        }
      }
    }

    /** Puts the likely fillers in the place of those that the drafts have. */
    void accept(ToDoubleFunction<String> threshold) {
      double[] certain = new double[drafts.size()];
      Arrays.fill(certain, 1);
      accept(threshold, certain);
    }

    /**
     * Puts those in their place that are likely, and likely together with their draft.
     *
     * @param whole how likely each draft is a claim
     */
    void accept(ToDoubleFunction<String> threshold, double[] whole) {
      drafts.forEach(d -> slots.forEach(s -> s.clear(d)));
      IntStream.range(0, likely.length)
          .filter(i -> likely[i] >= threshold.applyAsDouble(options.get(i).slot()))
          .filter(i -> isLikelyWith(whole[options.get(i).claim()], i))
          .filter(
              i -> proposals.get(i).group().isEmpty() || best.get(proposals.get(i).group()) == i)
          .boxed()
          .sorted(Comparator.comparingDouble(i -> -likely[i]))
          .forEach(i -> proposals.get(i).accept().run());
      IntStream.range(0, drafts.size()).forEach(this::needed);
      drafts.forEach(d -> slots.forEach(s -> s.settle(d)));
    }

    /** Gives a claim that is about a weapon the likeliest one where none was likely enough. */
    private void needed(int draft) {
      Draft d = drafts.get(draft);
      if (WEAPON_CLAIMS.contains(d.type) && !d.has(Role.weapon)) {
        IntStream.range(0, likely.length)
            .filter(i -> options.get(i).claim() == draft)
            .filter(i -> options.get(i).slot().equals(Role.weapon.name()))
            .filter(i -> likely[i] >= Thresholds.NEEDED)
            .boxed()
            .max(Comparator.comparingDouble(i -> likely[i]))
            .ifPresent(i -> proposals.get(i).accept().run());
      }
    }

    /** Gives drafts without a time the month that they are likely in. */
    void months(double[] whole) {
      Map<Integer, Map<String, Double>> times = new HashMap<>();
      for (int i = 0; i < likely.length; i++) {
        Option o = options.get(i);
        if (o.slot().equals("time")) {
          times.computeIfAbsent(o.claim(), key -> new HashMap<>()).put(o.value(), likely[i]);
        }
      }
      times.forEach(
          (i, known) -> {
            Draft d = drafts.get(i);
            if (d.time.isEmpty()) {
              d.time = LikelyMonth.of(known, Thresholds.month(whole[i]));
            }
          });
    }

    private boolean isLikelyWith(double whole, int option) {
      return whole == 1 || whole * likely[option] >= Thresholds.whole(options.get(option).slot());
    }
  }
}
