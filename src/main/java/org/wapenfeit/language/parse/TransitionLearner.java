package org.wapenfeit.language.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Learns a {@link TransitionParser}. The same trees in the same order give the same parser.
 *
 * <p>From the second round on it mostly follows its own choices, so that it learns to go on well
 * after a mistake.
 */
final class TransitionLearner {
  private static final int RARE_MARK = 25;
  private static final double FOLLOW_OWN = 0.9;

  private final int rounds;
  private final float least;
  private final Consumer<String> progress;

  private record Prepared(ParserInput input, Oracle oracle) {}

  /**
   * @param rounds how often all sentences are gone through, 1 or more
   * @param least weights nearer to 0 than this are dropped
   * @param progress is told what happens
   */
  TransitionLearner(int rounds, float least, Consumer<String> progress) {
    this.rounds = rounds;
    this.least = least;
    this.progress = progress;
  }

  TransitionParser learn(List<ParserTrainer.Example> examples) {
    List<Arcs> trees = examples.stream().map(e -> Projectivity.lift(e.tree())).toList();
    Actions actions = new Actions(labels(trees));
    List<Prepared> prepared = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      prepared.add(new Prepared(examples.get(i).input(), new Oracle(trees.get(i), actions)));
    }
    Run run = new Run(actions);
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(prepared, run.random);
      double errors = run.round(prepared, round > 1);
      progress.accept("parser round %d of %d: %.4f wrong".formatted(round, rounds, errors));
    }
    return new TransitionParser(actions, run.perceptron.average(least));
  }

  private static List<String> labels(List<Arcs> trees) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Arcs tree : trees) {
      for (String label : tree.labels()) {
        counts.merge(label, 1, Integer::sum);
        counts.merge(Projectivity.plain(label), 1, Integer::sum);
      }
    }
    return counts.keySet().stream()
        .filter(label -> !Projectivity.isMarked(label) || counts.get(label) >= RARE_MARK)
        .toList();
  }

  private static final class Run {
    private final Actions actions;
    private final Perceptron perceptron;
    private final Features features = new Features();
    private final float[] scores;
    private final Random random = new Random(1);

    Run(Actions actions) {
      this.actions = actions;
      this.perceptron = new Perceptron(actions.count());
      this.scores = new float[actions.count()];
    }

    double round(List<Prepared> sentences, boolean explore) {
      long wrong = 0;
      long all = 0;
      for (Prepared sentence : sentences) {
        Configuration at = new Configuration(sentence.input().size());
        while (!at.isDone()) {
          all++;
          wrong += step(sentence, at, explore) ? 0 : 1;
        }
      }
      return all == 0 ? 0 : (double) wrong / all;
    }

    private boolean step(Prepared sentence, Configuration at, boolean explore) {
      features.extract(sentence.input(), at);
      perceptron.score(features, scores);
      perceptron.tick();
      int own = actions.best(scores, at);
      int right = bestRight(sentence.oracle(), at);
      if (own != right) {
        perceptron.update(features, right, 1);
        perceptron.update(features, own, -1);
      }
      boolean follow = explore && random.nextDouble() < FOLLOW_OWN;
      actions.apply(follow ? own : right, at);
      return own == right;
    }

    /** The best-scored of the actions that cost least. */
    private int bestRight(Oracle oracle, Configuration at) {
      int[] costs = oracle.costs(at);
      boolean[] allowed = Actions.allowed(at);
      int cheapest = Integer.MAX_VALUE;
      for (int move = 0; move < costs.length; move++) {
        cheapest = allowed[move] ? Math.min(cheapest, costs[move]) : cheapest;
      }
      int best = -1;
      for (int action = 0; action < scores.length; action++) {
        int move = actions.move(action).ordinal();
        if (allowed[move]
            && costs[move] == cheapest
            && (best < 0 || scores[action] > scores[best])
            && rightRelation(oracle, at, action)) {
          best = action;
        }
      }
      return best;
    }

    private boolean rightRelation(Oracle oracle, Configuration at, int action) {
      return switch (actions.move(action)) {
        case SHIFT -> true;
        case LEFT -> oracle.fits(at.stack(0), at.next(), actions.relation(action));
        case RIGHT -> oracle.fits(at.stack(0), at.stack(1), actions.relation(action));
      };
    }
  }
}
