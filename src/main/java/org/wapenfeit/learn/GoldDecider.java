package org.wapenfeit.learn;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;
import org.wapenfeit.decision.Sketch;
import org.wapenfeit.quality.Filler;
import org.wapenfeit.quality.Partners;
import org.wapenfeit.quality.SlotClaim;

/**
 * Compares options with the gold and remembers them; decides as another does until it has those it
 * is after. Several threads may ask it, each about an article of its own.
 */
final class GoldDecider implements Decider {
  /**
   * Thrown where an article has given what was to be remembered of it: the rest need not be read.
   */
  static final class HeardEnough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private HeardEnough() {
      super("all options of the round were put up for choice", null, false, false);
    }
  }

  /** Brings the lower bits of a hash to the upper ones (Fibonacci hashing). */
  private static final int SPREAD = 0x9E3779B9;

  private final Map<String, List<SlotClaim>> gold;
  private final Function<String, String> texts;
  private final Function<String, Decider> deciders;
  private final Predicate<String> models;
  private final ExampleBook book;

  /**
   * @param gold gold claims by article
   * @param texts the text of an article
   * @param deciders who decides for an article
   * @param models whose options are remembered
   * @param book where they are written down
   */
  GoldDecider(
      Map<String, List<SlotClaim>> gold,
      Function<String, String> texts,
      Function<String, Decider> deciders,
      Predicate<String> models,
      ExampleBook book) {
    this.models = models;
    this.gold = gold;
    this.texts = texts;
    this.deciders = deciders;
    this.book = book;
  }

  /**
   * {@inheritDoc}
   *
   * @throws HeardEnough when these options were those to be remembered
   */
  @Override
  public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
    if (options.stream().anyMatch(o -> models.test(o.model()))) {
      write(article, claims, options);
      throw new HeardEnough();
    }
    return deciders.apply(article).weigh(article, claims, options);
  }

  private void write(String article, List<Sketch> claims, List<Option> options) {
    List<SlotClaim> systems = claims.stream().map(GoldDecider::slots).toList();
    Partners partners = new Partners(gold.get(article), systems, texts.apply(article));
    for (int i = 0; i < options.size(); i++) {
      Option o = options.get(i);
      if (!models.test(o.model())) {
        continue;
      }
      boolean paired = partners.hasPartner(o.claim());
      if (isClaim(o.model())) {
        if (paired || i % Tuning.sample(o.model()) == 0) {
          book.write(article, o.model(), o.features(), paired);
        }
      } else if (paired) {
        boolean right = partners.isRight(o.claim(), o.slot(), o.value());
        if (right || !o.features().contains(Option.FAR) || isDrawn(article, o)) {
          book.write(article, o.model(), o.features(), right);
        }
      }
    }
  }

  /** Whether an option is of the sample of those far away; the same ones each time. */
  private static boolean isDrawn(String article, Option o) {
    int hash = Objects.hash(article, o.claim(), o.value()) * SPREAD;
    return Integer.remainderUnsigned(hash >>> Short.SIZE, Tuning.FAR_SAMPLE) == 0;
  }

  /** Whether a model decides if a claim is made at all. */
  static boolean isClaim(String model) {
    return model.startsWith("type") || model.startsWith("open") || isWhole(model);
  }

  /** Whether it decides that when the slots of the claim are filled. */
  static boolean isWhole(String model) {
    return model.startsWith("whole");
  }

  static SlotClaim slots(Sketch sketch) {
    return new SlotClaim(
        "",
        sketch.evidence(),
        false,
        sketch.fillers().stream().map(v -> new Filler(v.slot(), v.value())).toList());
  }
}
