package org.wapenfeit.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits a logistic model with liblinear's trust region Newton method, which draws nothing by chance:
 * the same examples give the same weights.
 */
final class LogisticLearner {
  private static final double TINY = 0.02;
  private static final int DECIMALS = 1_000;
  private static final double CLOSE = 0.03;

  private final double cost;
  private final int cutoff;

  /**
   * @param cost what a wrong example costs against large weights; greater fits closer
   * @param cutoff how often a feature must come to get a weight
   */
  LogisticLearner(double cost, int cutoff) {
    this.cost = cost;
    this.cutoff = cutoff;
  }

  /** The weight of each feature for an option to be right; those near nothing are left out. */
  Map<String, Double> learn(List<Example> examples) {
    Map<String, Integer> index = index(examples);
    Feature[] nodes = new Feature[index.size() + 1];
    Arrays.setAll(nodes, i -> i == 0 ? null : new FeatureNode(i, 1));
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = index.size();
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      problem.x[i] = nodes(examples.get(i), index, nodes);
      problem.y[i] = examples.get(i).right() ? 1 : 0;
    }
    Linear.disableDebugOutput();
    return weights(Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, CLOSE)), index);
  }

  private Map<String, Integer> index(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    Map<String, Integer> index = new HashMap<>();
    for (String feature : new TreeSet<>(counts.keySet())) {
      if (counts.get(feature) >= cutoff) {
        index.put(feature, index.size() + 1);
      }
    }
    return index;
  }

  /** The features of an example in the order that liblinear wants, as nodes that all share. */
  private static Feature[] nodes(Example example, Map<String, Integer> index, Feature[] nodes) {
    return example.features().stream()
        .map(index::get)
        .filter(Objects::nonNull)
        .sorted()
        .distinct()
        .map(i -> nodes[i])
        .toArray(Feature[]::new);
  }

  private static Map<String, Double> weights(Model model, Map<String, Integer> index) {
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] fitted = model.getFeatureWeights();
    Map<String, Double> weights = new TreeMap<>();
    index.forEach(
        (feature, at) -> {
          double weight = sign * fitted[at - 1];
          if (Math.abs(weight) > TINY) {
            weights.put(feature, Math.round(weight * DECIMALS) / (double) DECIMALS);
          }
        });
    return weights;
  }
}
