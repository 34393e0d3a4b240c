package org.wapenfeit.language.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Learns a {@link GraphParser}. Chance is drawn from fixed seeds and sums are added up in a fixed
 * order, so that the same trees give the same parser.
 */
final class GraphLearner {
  /** From how many beginnings it is learnt. */
  private static final int NETWORKS = 2;

  /** Each half of a batch is read by a thread of its own. */
  private static final int THREADS = 2;

  private static final int WORDS_IN_BATCH = 800;
  private static final int WARM_UP = 200;
  private static final double RATE = 0.003;
  private static final double LEAST = 0.02;
  private static final float STEEPNESS = 30;
  private static final int RARE = 5;

  private final int rounds;
  private final Consumer<String> progress;

  GraphLearner(int rounds, Consumer<String> progress) {
    this.rounds = rounds;
    this.progress = progress;
  }

  /** A sentence in numbers; relations that are too rare are -1. */
  private record Lesson(int[][] clues, int[] heads, int[] relations) {
    int size() {
      return heads.length;
    }
  }

  GraphParser learn(List<ParserTrainer.Example> examples) {
    Vocabulary vocabulary =
        Vocabulary.of(examples.stream().map(ParserTrainer.Example::input).toList());
    List<String> relations = relations(examples);
    List<Lesson> lessons = new ArrayList<>();
    for (ParserTrainer.Example e : examples) {
      lessons.add(
          new Lesson(
              vocabulary.numbers(e.input()),
              e.tree().heads().stream().mapToInt(Integer::intValue).toArray(),
              e.tree().labels().stream().mapToInt(relations::indexOf).toArray()));
    }
    List<Parameters> networks = new ArrayList<>();
    for (int seed = 1; seed <= NETWORKS; seed++) {
      Parameters parameters = GraphParser.parameters(vocabulary, relations);
      parameters.drawAtRandom(new Random(seed));
      new Run(lessons, parameters, () -> GraphParser.parameters(vocabulary, relations), seed).run();
      networks.add(parameters);
    }
    return new GraphParser(vocabulary, relations, networks);
  }

  private static List<String> relations(List<ParserTrainer.Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ParserTrainer.Example e : examples) {
      e.tree().labels().forEach(label -> counts.merge(label, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < RARE);
    return List.copyOf(counts.keySet());
  }

  private interface Zeros {
    Parameters get();
  }

  private final class Run {
    private final List<Lesson> lessons;
    private final Parameters parameters;
    private final Adam adam;
    private final Parameters[] sums = new Parameters[THREADS];
    private final SplittableRandom chance;
    private int batches;

    Run(List<Lesson> lessons, Parameters parameters, Zeros zeros, long seed) {
      this.lessons = lessons;
      this.parameters = parameters;
      this.chance = new SplittableRandom(seed);
      this.adam = new Adam(parameters, zeros.get(), zeros.get());
      Arrays.setAll(sums, i -> zeros.get());
    }

    void run() {
      long words = lessons.stream().mapToLong(Lesson::size).sum();
      int all = (int) Math.max(rounds, rounds * words / WORDS_IN_BATCH);
      int[] order = IntStream.range(0, lessons.size()).toArray();
      for (int round = 1; round <= rounds; round++) {
        shuffle(order);
        double loss = 0;
        for (int from = 0; from < order.length; ) {
          int to = from;
          for (int size = 0; to < order.length && size < WORDS_IN_BATCH; to++) {
            size += lessons.get(order[to]).size();
          }
          double left = Math.max(LEAST, 1 - batches / (double) all);
          double warm = Math.min(1, (batches + 1) / (double) WARM_UP);
          loss += batch(Arrays.copyOfRange(order, from, to), RATE * warm * left);
          from = to;
        }
        progress.accept(
            "network round %d of %d: %.3f lost a word".formatted(round, rounds, loss / words));
      }
    }

    private void shuffle(int[] order) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = chance.nextInt(i + 1);
        int other = order[j];
        order[j] = order[i];
        order[i] = other;
      }
    }

    private double batch(int[] sentences, double rate) {
      batches++;
      Gradients.Turned turned = new Gradients.Turned(parameters);
      double[] loss = new double[THREADS];
      Gradients[] gradients = new Gradients[THREADS];
      SplittableRandom[] chances = new SplittableRandom[THREADS];
      for (int i = 0; i < THREADS; i++) {
        gradients[i] = new Gradients(parameters, turned, sums[i]);
        chances[i] = chance.split();
      }
      IntStream.range(0, THREADS)
          .parallel()
          .forEach(
              thread -> {
                Dropout dropout = new Dropout(chances[thread]);
                for (int i = thread; i < sentences.length; i += THREADS) {
                  Lesson lesson = lessons.get(sentences[i]);
                  Reading reading = new Reading(parameters, lesson.clues(), dropout);
                  loss[thread] +=
                      gradients[thread].add(
                          reading, lesson.heads(), lesson.relations(), dropout.kept());
                }
                gradients[thread].settle();
              });
      int words = 0;
      for (int sentence : sentences) {
        words += lessons.get(sentence).size();
      }
      for (int i = 1; i < THREADS; i++) {
        gradients[0].take(gradients[i]);
      }
      adam.step(gradients[0], rate, STEEPNESS / words);
      return Arrays.stream(loss).sum();
    }
  }
}
