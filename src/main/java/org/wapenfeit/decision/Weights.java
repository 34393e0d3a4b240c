package org.wapenfeit.decision;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A logistic model for each decision: the weights of its features. Immutable. */
public final class Weights implements Decider {
  private static final double RULE_ALONE = 0.99;

  private static final Map<String, Double> SHIFT = new HashMap<>();

  static {
    String given = System.getProperty("wapenfeit.shift", "");
    for (String one : given.isEmpty() ? new String[0] : given.split(",")) {
      SHIFT.put(one.split("=")[0], Double.parseDouble(one.split("=")[1]));
    }
  }

  private final Map<String, Map<String, Double>> byModel;

  /**
   * @param byModel name of the model to feature to weight
   */
  public Weights(Map<String, Map<String, Double>> byModel) {
    Map<String, Map<String, Double>> copy = new TreeMap<>();
    byModel.forEach((slot, weights) -> copy.put(slot, new HashMap<>(weights)));
    this.byModel = copy;
  }

  @Override
  public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
    return options.stream().mapToDouble(this::probability).toArray();
  }

  /** How likely an option is; where nothing was learnt for its model, the rules decide. */
  private double probability(Option option) {
    Map<String, Double> weights = byModel.get(option.model());
    if (weights == null) {
      return option.byRule() ? RULE_ALONE : 0;
    }
    double sum = SHIFT.getOrDefault(option.model(), SHIFT.getOrDefault("*", 0.0));
    for (String feature : option.features()) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Reads what {@link #write} wrote. */
  public static Weights read(InputStream from) throws IOException {
    Map<String, Map<String, Double>> byModel = new TreeMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(from), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
          throw new IOException("a line without slot, feature and weight: " + line);
        }
        byModel
            .computeIfAbsent(cells[0], slot -> new TreeMap<>())
            .put(cells[1], Double.parseDouble(cells[2]));
      }
    }
    return new Weights(byModel);
  }

  /** Writes a line for each weight, sorted, so that the same weights give the same bytes. */
  public void write(OutputStream to) throws IOException {
    try (BufferedWriter writer =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(to), StandardCharsets.UTF_8))) {
      for (Map.Entry<String, Map<String, Double>> slot : byModel.entrySet()) {
        for (Map.Entry<String, Double> weight : new TreeMap<>(slot.getValue()).entrySet()) {
          writer.write(slot.getKey() + "\t" + weight.getKey() + "\t" + weight.getValue() + "\n");
        }
      }
    }
  }
}
