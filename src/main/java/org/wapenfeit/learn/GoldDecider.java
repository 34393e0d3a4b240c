package org.wapenfeit.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;
import org.wapenfeit.decision.Sketch;
import org.wapenfeit.quality.Filler;
import org.wapenfeit.quality.Partners;
import org.wapenfeit.quality.SlotClaim;

/** Compares options with the gold and remembers them; decides as another does. */
final class GoldDecider implements Decider {
  private final Map<String, List<SlotClaim>> gold;
  private final Function<String, String> texts;
  private final Function<String, Decider> deciders;
  private final List<Example> examples = new ArrayList<>();

  /**
   * @param gold gold claims by article
   * @param texts the text of an article
   * @param deciders who decides for an article
   */
  GoldDecider(
      Map<String, List<SlotClaim>> gold,
      Function<String, String> texts,
      Function<String, Decider> deciders) {
    this.gold = gold;
    this.texts = texts;
    this.deciders = deciders;
  }

  /** What was decided so far, with the right answers. */
  List<Example> examples() {
    return examples;
  }

  @Override
  public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
    List<SlotClaim> systems = claims.stream().map(GoldDecider::slots).toList();
    Partners partners = new Partners(gold.get(article), systems, texts.apply(article));
    for (Option o : options) {
      boolean claim = o.slot().equals("type");
      if (claim) {
        examples.add(new Example(article, o.slot(), o.features(), partners.hasPartner(o.claim())));
      } else if (partners.hasPartner(o.claim())) {
        boolean right = partners.isRight(o.claim(), o.slot(), o.value());
        examples.add(new Example(article, o.slot(), o.features(), right));
      }
    }
    return deciders.apply(article).weigh(article, claims, options);
  }

  static SlotClaim slots(Sketch sketch) {
    return new SlotClaim(
        "",
        sketch.evidence(),
        false,
        sketch.fillers().stream().map(v -> new Filler(v.slot(), v.value())).toList());
  }
}
