package org.wapenfeit.language.parse;

import java.util.List;
import java.util.function.Consumer;

/** Learns a parser from trees. The same trees in the same order give the same parser. */
public final class ParserTrainer {
  private final int rounds;
  private final float least;
  private final int networkRounds;
  private final Consumer<String> progress;

  /** A sentence with its tree. */
  public record Example(ParserInput input, Arcs tree) {}

  /**
   * @param rounds how often the perceptron goes through all sentences, 1 or more
   * @param least weights of the perceptron nearer to 0 than this are dropped
   * @param networkRounds how often the network does
   * @param progress is told what happens
   */
  public ParserTrainer(int rounds, float least, int networkRounds, Consumer<String> progress) {
    this.rounds = rounds;
    this.least = least;
    this.networkRounds = networkRounds;
    this.progress = progress;
  }

  public DependencyParser train(List<Example> examples) {
    return new DependencyParser(
        new TransitionLearner(rounds, least, progress).learn(examples),
        new GraphLearner(networkRounds, progress).learn(examples));
  }
}
