package org.wapenfeit.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wapenfeit.article.Article;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.LearntModel;
import org.wapenfeit.decision.Weights;
import org.wapenfeit.extract.ClaimExtractor;
import org.wapenfeit.extract.Extractors;
import org.wapenfeit.extract.Sketches;
import org.wapenfeit.quality.SlotClaim;

/**
 * Learns the weights of all decisions in five rounds: first which claims are made and that again
 * with the likely ones in view, then, over claims chosen by models that have not seen the article,
 * what fills their slots, that again with what was chosen in view, and at last which claims stay
 * with their slots filled.
 */
public final class DecisionTrainer {
  private static final int FOLDS = 3;
  private static final int CUTOFF = 2;

  private final Map<String, Article> articles;
  private final Map<String, List<SlotClaim>> gold;
  private final Consumer<String> tell;
  private final Map<String, Integer> foldByName = new HashMap<>();
  private final Function<Decider, ClaimExtractor> extractors = Extractors.remembering();

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
    articles.keySet().forEach(name -> foldByName.put(name, foldByName.size() % FOLDS));
  }

  /**
   * The weights over all articles.
   *
   * @param folds takes, for each third of the articles, weights learnt from the others
   */
  public Map<String, LearntModel> trained(List<Weights> folds) {
    Map<String, LearntModel> all = new TreeMap<>();
    List<Map<String, LearntModel>> byFold = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      byFold.add(new TreeMap<>());
    }
    for (Round round : Round.values()) {
      List<Weights> soFar = byFold.stream().map(Weights::new).toList();
      List<Example> examples = record(article -> soFar.get(foldOf(article)), round);
      for (int fold = 0; fold < FOLDS; fold++) {
        byFold.get(fold).putAll(weights(without(examples, fold)));
      }
      all.putAll(weights(examples));
      tell.accept(round + " learnt");
    }
    byFold.stream().map(Weights::new).forEach(folds::add);
    return all;
  }

  /** What is learnt one after the other, as each sees what was decided before. */
  private enum Round {
    claims,
    claimsAgain,
    slots,
    slotsAgain,
    whole;

    boolean learns(String model) {
      if (this == whole || GoldDecider.isWhole(model)) {
        return this == whole && GoldDecider.isWhole(model);
      }
      boolean claim = this == claims || this == claimsAgain;
      boolean again = this == claimsAgain || this == slotsAgain;
      return claim == GoldDecider.isClaim(model) && again == model.endsWith(" again");
    }
  }

  /** The claims of each article, read with weights that were learnt from the other thirds. */
  public Map<String, List<SlotClaim>> crossRead(List<Weights> folds) {
    Map<String, List<SlotClaim>> found = new ConcurrentSkipListMap<>();
    List<ClaimExtractor> readers = folds.stream().map(w -> extractors.apply(w)).toList();
    articles.entrySet().parallelStream()
        .forEach(
            entry -> {
              Article article = entry.getValue();
              List<SlotClaim> claims = new ArrayList<>();
              for (Claim c : readers.get(foldOf(entry.getKey())).extract(article).claims()) {
                claims.add(GoldDecider.slots(Sketches.of(c, article.text())));
              }
              found.put(entry.getKey(), claims);
            });
    return found;
  }

  /** Which third of the articles one is in. */
  public int foldOf(String article) {
    return foldByName.get(article);
  }

  private List<Example> without(List<Example> examples, int fold) {
    return examples.stream().filter(e -> foldOf(e.article()) != fold).toList();
  }

  private List<Example> record(Function<String, Decider> by, Round round) {
    GoldDecider decider =
        new GoldDecider(gold, name -> articles.get(name).text(), by, round::learns);
    ClaimExtractor extractor = extractors.apply(decider);
    articles.values().parallelStream().forEach(extractor::extract);
    tell.accept(round + ": " + decider.examples().size() + " examples");
    return decider.examples();
  }

  private Map<String, LearntModel> weights(List<Example> examples) {
    Map<String, List<Example>> byModel = new TreeMap<>();
    examples.forEach(e -> byModel.computeIfAbsent(e.model(), s -> new ArrayList<>()).add(e));
    Map<String, LearntModel> weights = new ConcurrentSkipListMap<>();
    byModel.entrySet().parallelStream()
        .filter(e -> e.getValue().stream().map(Example::right).distinct().count() > 1)
        .forEach(
            e -> {
              LearntModel learnt =
                  Mixture.of(
                      new LogisticLearner(Tuning.cost(e.getKey()), CUTOFF).learn(e.getValue()),
                      new WideAndDeepLearner(CUTOFF).learn(e.getValue()));
              Tuning.correct(e.getKey(), learnt.weights());
              weights.put(e.getKey(), learnt);
            });
    return new TreeMap<>(weights);
  }
}
