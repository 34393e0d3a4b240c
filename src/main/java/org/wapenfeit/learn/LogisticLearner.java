package org.wapenfeit.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

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

  /**
   * The weight of each feature for an option to be right; those near nothing are left out. Nothing
   * is learnt where no feature comes often enough.
   */
  Map<String, Double> learn(Examples examples) {
    FeatureIndex index = new FeatureIndex(examples, cutoff);
    if (index.size() == 0) {
      return Map.of();
    }
    Feature[] nodes = new Feature[index.size()];
    Arrays.setAll(nodes, i -> new FeatureNode(i + 1, 1));
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = index.size();
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      int[] known = index.known(examples.all().get(i));
      problem.x[i] = Arrays.stream(known).mapToObj(f -> nodes[f]).toArray(Feature[]::new);
      problem.y[i] = examples.all().get(i).right() ? 1 : 0;
    }
    Linear.disableDebugOutput();
    return weights(Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, CLOSE)), index);
  }

  private static Map<String, Double> weights(Model model, FeatureIndex index) {
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] fitted = model.getFeatureWeights();
    Map<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < index.size(); i++) {
      double weight = sign * fitted[i];
      if (Math.abs(weight) > TINY) {
        weights.put(index.name(i), Math.round(weight * DECIMALS) / (double) DECIMALS);
      }
    }
    return weights;
  }
}
