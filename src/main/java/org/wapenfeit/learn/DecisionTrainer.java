package org.wapenfeit.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.wapenfeit.article.Article;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Weights;
import org.wapenfeit.extract.ClaimExtractor;
import org.wapenfeit.extract.Extractors;
import org.wapenfeit.extract.Sketches;
import org.wapenfeit.quality.SlotClaim;

/**
 * Learns the weights of all decisions in two rounds: first which claims are made, then, over claims
 * chosen by models that have not seen the article, what fills their slots.
 */
public final class DecisionTrainer {
  private static final int FOLDS = 5;
  private static final double COST = 0.1;
  private static final int CUTOFF = 2;

  private final Map<String, Article> articles;
  private final Map<String, List<SlotClaim>> gold;
  private final Consumer<String> tell;

  /**
   * @param articles articles by file name
   * @param gold their gold claims
   * @param tell told how far it is
   */
  public DecisionTrainer(
      Map<String, Article> articles, Map<String, List<SlotClaim>> gold, Consumer<String> tell) {
    this.articles = new LinkedHashMap<>(articles);
    this.gold = gold;
    this.tell = tell;
  }

  /** What was learnt. */
  public Weights train() {
    return trained(new ArrayList<>());
  }

  /**
   * The weights over all articles.
   *
   * @param folds takes, for each fifth of the articles, weights learnt from the others
   */
  public Weights trained(List<Weights> folds) {
    List<Example> claims = record(article -> Decider.rules(), true);
    List<Map<String, Map<String, Double>>> byFold = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      byFold.add(weights(without(claims, fold)));
    }
    List<Weights> claimFolds = byFold.stream().map(Weights::new).toList();
    List<Example> slots = record(article -> claimFolds.get(foldOf(article)), false);
    for (int fold = 0; fold < FOLDS; fold++) {
      Map<String, Map<String, Double>> all = new TreeMap<>(byFold.get(fold));
      all.putAll(weights(without(slots, fold)));
      folds.add(new Weights(all));
    }
    Map<String, Map<String, Double>> all = weights(claims);
    all.putAll(weights(slots));
    return new Weights(all);
  }

  /** The claims of each article, read with weights that were learnt from the other fifths. */
  public Map<String, List<SlotClaim>> crossRead(List<Weights> folds) {
    Map<String, List<SlotClaim>> found = new LinkedHashMap<>();
    List<ClaimExtractor> extractors = folds.stream().map(Extractors::with).toList();
    articles.forEach(
        (name, article) -> {
          List<SlotClaim> claims = new ArrayList<>();
          for (Claim c : extractors.get(foldOf(name)).extract(article).claims()) {
            claims.add(GoldDecider.slots(Sketches.of(c, article.text())));
          }
          found.put(name, claims);
        });
    return found;
  }

  /** Which fifth of the articles one is in. */
  public int foldOf(String article) {
    return new ArrayList<>(articles.keySet()).indexOf(article) % FOLDS;
  }

  private List<Example> without(List<Example> examples, int fold) {
    return examples.stream().filter(e -> foldOf(e.article()) != fold).toList();
  }

  private List<Example> record(java.util.function.Function<String, Decider> by, boolean claims) {
    GoldDecider decider = new GoldDecider(gold, name -> articles.get(name).text(), by);
    ClaimExtractor extractor = Extractors.with(decider);
    articles.values().forEach(extractor::extract);
    List<Example> examples =
        decider.examples().stream().filter(e -> e.slot().equals("type") == claims).toList();
    tell.accept((claims ? "claims: " : "slots: ") + examples.size() + " examples");
    return examples;
  }

  private Map<String, Map<String, Double>> weights(List<Example> examples) {
    Map<String, List<Example>> bySlot = new TreeMap<>();
    examples.forEach(e -> bySlot.computeIfAbsent(e.slot(), s -> new ArrayList<>()).add(e));
    Map<String, Map<String, Double>> weights = new TreeMap<>();
    bySlot.forEach(
        (slot, some) -> {
          if (some.stream().map(Example::right).distinct().count() > 1) {
            weights.put(slot, new LogisticLearner(COST, CUTOFF).learn(some));
          }
        });
    return weights;
  }
}
