package org.wapenfeit.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
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
  private static final int CUTOFF = 3;

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
      Map<String, Examples> examples = record(article -> soFar.get(foldOf(article)), round);
      List<Fit> fits = new ArrayList<>();
      examples.forEach(
          (model, whole) -> {
            fits.add(new Fit(model, whole, all));
            for (int fold = 0; fold < FOLDS; fold++) {
              fits.add(new Fit(model, without(whole, fold), byFold.get(fold)));
            }
          });
      learn(fits);
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
    onAllCores(
        articles.entrySet(),
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

  private Examples without(Examples examples, int fold) {
    return examples.of(article -> foldOf(article) != fold);
  }

  private Map<String, Examples> record(Function<String, Decider> by, Round round) {
    ExampleBook book = new ExampleBook();
    GoldDecider decider =
        new GoldDecider(gold, name -> articles.get(name).text(), by, round::learns, book);
    ClaimExtractor extractor = extractors.apply(decider);
    onAllCores(
        articles.values(),
        article -> {
          try {
            extractor.extract(article);
          } catch (GoldDecider.HeardEnough e) {
            // what follows is read in a later round
          }
        });
    Map<String, Examples> examples = book.read();
    tell.accept(
        round + ": " + examples.values().stream().mapToInt(Examples::size).sum() + " examples");
    return examples;
  }

  /**
   * A model to be fitted.
   *
   * @param to where it goes when it is
   */
  private record Fit(String model, Examples examples, Map<String, LearntModel> to) {}

  /** Fits all, the largest first, so that none is left to run alone. */
  private static void learn(List<Fit> fits) {
    List<Fit> largestFirst =
        fits.stream()
            .filter(fit -> fit.examples().areMixed())
            .sorted(Comparator.comparingInt((Fit fit) -> fit.examples().size()).reversed())
            .toList();
    onAllCores(
        largestFirst,
        fit -> {
          LearntModel learnt = learnt(fit.model(), fit.examples());
          synchronized (fit.to()) {
            fit.to().put(fit.model(), learnt);
          }
        });
  }

  /** Each core takes the next piece of work, in this order, so that all end at the same time. */
  private static <T> void onAllCores(Collection<T> work, Consumer<T> task) {
    Queue<T> waiting = new ConcurrentLinkedQueue<>(work);
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            core -> {
              for (T next = waiting.poll(); next != null; next = waiting.poll()) {
                task.accept(next);
              }
            });
  }

  private static LearntModel learnt(String model, Examples examples) {
    LearntModel learnt =
        Mixture.of(
            new LogisticLearner(Tuning.cost(model), CUTOFF).learn(examples),
            new WideAndDeepLearner(CUTOFF, Tuning.doubt(model)).learn(examples),
            Tuning.share(model));
    Tuning.correct(model, learnt.weights());
    return learnt;
  }
}
