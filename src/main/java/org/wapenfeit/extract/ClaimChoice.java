package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;

/**
 * Chooses among the possible claims of an article, those that the lexicon gives and those that it
 * refuses for a condition that is not met.
 */
final class ClaimChoice {
  private static final double EVEN = 0.5;

  private final Decider decider;
  private final Certainties certainties;

  ClaimChoice(Decider decider, Certainties certainties) {
    this.decider = decider;
    this.certainties = certainties;
  }

  /** The drafts that are more likely claims than not; of one word only the likeliest type. */
  List<Draft> choose(List<Draft> drafts, Reading reading) {
    ClaimFeatures features = new ClaimFeatures(reading, certainties, drafts);
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      options.add(
          new Option(i, "type", d.type.name(), d.frame.orElseThrow().chosen(), features.of(d)));
    }
    var article = reading.article().article();
    double[] likely =
        decider.weigh(article.fileName(), Sketches.of(drafts, article.text()), options);
    Map<String, Integer> best = new TreeMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      int at = i;
      best.merge(word(drafts.get(i)), i, (a, b) -> likely[b] > likely[a] ? at : a);
    }
    List<Draft> kept = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      Draft first = drafts.get(best.get(word(d)));
      if (likely[i] >= EVEN && (d.type == first.type || isSure(d))) {
        d.why.add(String.format(java.util.Locale.ROOT, "claim: %.2f", likely[i]));
        kept.add(d);
      }
    }
    kept.sort(
        Comparator.comparingInt((Draft d) -> d.sentence.index())
            .thenComparingInt(d -> d.anchor.index()));
    return kept;
  }

  /** A second reading of a word stands beside the first only where the lexicon gives both. */
  private static boolean isSure(Draft d) {
    return d.frame.orElseThrow().chosen();
  }

  private static String word(Draft d) {
    return d.sentence.index() + " " + d.anchor.index();
  }
}
