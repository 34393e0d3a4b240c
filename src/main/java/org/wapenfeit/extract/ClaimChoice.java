package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;
import org.wapenfeit.decision.Thresholds;
import org.wapenfeit.frame.Frame;
import org.wapenfeit.language.Sentence;

/**
 * Chooses among the possible claims of an article: those that the lexicon gives, those that it
 * refuses for a condition that is not met, and those that a clause may make without its words.
 */
final class ClaimChoice {
  private static final double OUT_OF_THE_QUESTION = 0.02;

  private final Decider decider;
  private final Certainties certainties;
  private final OpenClaims openClaims;

  ClaimChoice(Decider decider, Certainties certainties, Quantities quantities) {
    this.decider = decider;
    this.certainties = certainties;
    this.openClaims = new OpenClaims(quantities);
  }

  /** The drafts that are more likely claims than not; of one word only the likeliest type. */
  List<Draft> choose(List<Draft> proposed, Reading reading, Surroundings surroundings) {
    List<Draft> drafts = new ArrayList<>(proposed);
    for (Sentence s : reading.article().sentences()) {
      if (s.block().isRead()) {
        drafts.addAll(openClaims.of(s, reading.numbers(s), proposed));
      }
    }
    List<Option> options = options(drafts, proposed, reading);
    double[] before = weigh(drafts, options, reading);
    double[] likely = decider.isByRule() ? before : again(drafts, options, before, reading);
    joinDoubles(drafts, likely);
    likeliestOfEach(drafts, likely);
    Map<String, Integer> best = new TreeMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      int at = i;
      best.merge(word(drafts.get(i)), i, (a, b) -> likely[b] > likely[a] ? at : a);
    }
    List<Draft> kept = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      Draft first = drafts.get(best.get(word(d)));
      boolean believed =
          d.type == first.type || isSure(d) || likely[i] >= Thresholds.SECOND_READING;
      if (likely[i] >= Thresholds.CLAIM && believed) {
        d.likely = likely[i];
        d.why.add(String.format(Locale.ROOT, "claim: %.2f", likely[i]));
        if (d.frame.isEmpty()) {
          surroundings.fill(d, reading);
        }
        kept.add(d);
      }
    }
    kept.sort(
        Comparator.comparingInt((Draft d) -> d.sentence.index())
            .thenComparingInt(d -> d.anchor.index()));
    return kept;
  }

  /**
   * Several rows can read a word as the same type: the likeliest stays, as likely as it is that one
   * of them is right. What one row makes of a list stands side by side.
   */
  private static void joinDoubles(List<Draft> drafts, double[] likely) {
    Map<String, Integer> likeliest = new TreeMap<>();
    Map<Frame, Integer> items = new IdentityHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      int item = d.frame.map(f -> items.merge(f, 1, Integer::sum)).orElse(1);
      String reading = word(d) + d.type + item;
      Integer other = likeliest.putIfAbsent(reading, i);
      if (other != null) {
        int kept = likely[i] > likely[other] ? i : other;
        double either = 1 - (1 - likely[i]) * (1 - likely[other]);
        likely[i] = 0;
        likely[other] = 0;
        likely[kept] = either;
        likeliest.put(reading, kept);
      }
    }
  }

  /**
   * Where several words of a sentence may tell the same and none is likely by itself, the likeliest
   * tells it if it is likely that one of them does.
   */
  private static void likeliestOfEach(List<Draft> drafts, double[] likely) {
    Map<String, Integer> likeliest = new TreeMap<>();
    Map<String, Double> none = new TreeMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      int at = i;
      String told = drafts.get(i).sentence.index() + " " + drafts.get(i).type;
      likeliest.merge(told, i, (a, b) -> likely[b] > likely[a] ? at : a);
      none.merge(told, 1 - likely[i], (a, b) -> a * b);
    }
    likeliest.forEach(
        (told, i) -> {
          if (likely[i] < Thresholds.CLAIM) {
            likely[i] = 1 - none.get(told);
          }
        });
  }

  private List<Option> options(List<Draft> drafts, List<Draft> proposed, Reading reading) {
    ClaimFeatures ofRows = new ClaimFeatures(reading, certainties, proposed);
    ClauseFeatures ofClauses = new ClauseFeatures(reading, certainties, proposed);
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      boolean row = d.frame.isPresent();
      options.add(
          new Option(
              i,
              "type",
              row ? "type" : "open",
              d.type.name(),
              isSure(d),
              row ? ofRows.of(d) : ofClauses.of(d)));
    }
    return options;
  }

  private double[] weigh(List<Draft> drafts, List<Option> options, Reading reading) {
    var article = reading.article().article();
    return decider.weigh(article.fileName(), Sketches.of(drafts, article.text()), options);
  }

  /**
   * Weighs those that are not out of the question again, with their neighbours in view. What was
   * thought before counts as much: a sentence may stand alone.
   */
  private double[] again(
      List<Draft> drafts, List<Option> options, double[] first, Reading reading) {
    NeighbourFeatures neighbours = new NeighbourFeatures(drafts, first);
    List<Draft> left = new ArrayList<>();
    List<Option> more = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (first[i] >= OUT_OF_THE_QUESTION) {
        more.add(options.get(i).again(left.size(), first[i], neighbours.of(i)));
        left.add(drafts.get(i));
        places.add(i);
      }
    }
    double[] weighed = weigh(left, more, reading);
    double[] likely = new double[drafts.size()];
    for (int i = 0; i < weighed.length; i++) {
      int place = places.get(i);
      likely[place] = (first[place] + weighed[i]) / 2;
    }
    return likely;
  }

  /** A second reading of a word stands beside the first only where the lexicon gives both. */
  private static boolean isSure(Draft d) {
    return d.frame.isPresent() && d.frame.get().chosen();
  }

  private static String word(Draft d) {
    return d.sentence.index() + " " + d.anchor.index();
  }
}
